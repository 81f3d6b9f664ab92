-- What was read of the articles at these addresses: template, words, and which source of the page gave each field.
with asked as (select distinct unnest(?::varchar[]) as url),
known as (
    select asked.url, a.article_id
    from asked
    join articles a on a.url = asked.url
    union
    select asked.url, d.article_id
    from asked
    join article_addresses d on d.url = asked.url
)
select k.url, a.template, a.word_count, f.field, f.source
from known k
join articles a on a.article_id = k.article_id
left join field_sources f on f.article_id = k.article_id and f.source not in ('rest', 'feed')
order by k.url, f.field;
