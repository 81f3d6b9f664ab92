-- How often does each topic come up, as a share of the year's articles?
with years as (
    select year(published_on) as year, count(*) as articles from articles group by year(published_on)
)
select
    y.year,
    t.name as topic,
    count(distinct a.article_id) as articles,
    round(count(distinct a.article_id) / y.articles, 3) as share
from articles a
join years y on y.year = year(a.published_on)
join article_tags x on x.article_id = a.article_id
join tags t on t.tag_id = x.tag_id and t.facet = 'topic'
group by y.year, y.articles, t.tag_id, t.name
order by y.year desc, articles desc, topic;
