-- Revisions; the text of those that may not be given away is left out.
select
    * replace (case when article_id in (select article_id from open_articles) then text end as text)
from article_revisions;
