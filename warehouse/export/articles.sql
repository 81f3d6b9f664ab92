-- Articles; the words of those whose text may not be given away are left out.
select
    * replace (
        case when article_id in (select article_id from open_articles) then subtitle end as subtitle,
        case when article_id in (select article_id from open_articles) then text end as text,
        case when article_id in (select article_id from open_articles) then report_text end as report_text,
        case when article_id in (select article_id from open_articles) then analysis_text end as analysis_text,
        case when article_id in (select article_id from open_articles) then caption end as caption
    )
from articles;
