-- Audits of reprints; the evidence may quote the text.
select
    * replace (case when article_id in (select article_id from open_articles) then evidence end as evidence)
from reprints;
