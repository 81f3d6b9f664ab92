-- Which pieces have no counterpart in the other language, by month?
select
    date_trunc('month', published_on)::date as month,
    lang,
    count(*) as articles,
    count(*) filter (where counterpart_id is null) as without_counterpart,
    any_value(url) filter (where counterpart_id is null) as for_instance
from articles
group by month, lang
order by month desc nulls last, lang;
