-- Links; the words of those inside the text are part of it.
select
    * replace (
        case
            when paragraph is null or article_id in (select article_id from open_articles) then anchor_text
        end as anchor_text
    )
from links;
