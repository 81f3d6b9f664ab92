-- Which articles are about a country between two days, and which outlets do they cite?
select
    a.published_on,
    a.lang,
    a.title,
    string_agg(distinct o.name, ', ' order by o.name) as outlets,
    a.url
from articles a
join article_countries n on n.article_id = a.article_id
left join citations c on c.article_id = a.article_id
left join outlets o on o.outlet_id = c.outlet_id
where n.country_code = 'CO' and a.published_on between date '2010-01-01' and date '2030-12-31'
group by a.article_id, a.published_on, a.lang, a.title, a.url
order by a.published_on desc, a.title;
