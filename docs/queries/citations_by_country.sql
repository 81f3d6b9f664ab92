-- Outlets by country: from how many outlets of each country do the articles quote?
select
    coalesce(o.country_code, 'not known') as country,
    count(distinct o.outlet_id) as outlets,
    count(distinct c.article_id) as articles,
    count(*) as citations
from citations c
join outlets o on o.outlet_id = c.outlet_id
group by o.country_code
order by citations desc, country;
