-- Citations; the sentence is part of the text.
select
    * replace (case when article_id in (select article_id from open_articles) then sentence end as sentence)
from citations;
