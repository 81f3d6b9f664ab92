-- Editors' notes; their words are part of the text.
select
    * replace (case when article_id in (select article_id from open_articles) then text end as text)
from article_notes;
