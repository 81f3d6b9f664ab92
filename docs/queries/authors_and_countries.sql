-- Who covers what: the authors of each country's articles, most articles first.
select
    n.country_code,
    u.name as author,
    count(distinct a.article_id) as articles,
    min(a.published_on) as first_on,
    max(a.published_on) as last_on
from articles a
join article_countries n on n.article_id = a.article_id
join article_authors w on w.article_id = a.article_id
join authors u on u.author_id = w.author_id
group by n.country_code, u.author_id, u.name
order by articles desc, n.country_code, author;
