-- Images; captions are left out where the text is.
select
    * replace (
        case when article_id in (select article_id from open_articles) then alt end as alt,
        case when article_id in (select article_id from open_articles) then caption end as caption
    )
from images;
