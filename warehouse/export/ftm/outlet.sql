-- Organization: media and bodies whom the articles credit.
select
    entity_id('outlet', o.outlet_id) as id,
    o.name as caption,
    o.name,
    lower(o.country_code) as country,
    'https://' || o.domain || '/' as website
from outlets o
where o.outlet_id in (
    select c.outlet_id
    from citations c
    join exported_articles e on e.article_id = c.article_id
    where c.kind in ('media', 'organisation')
)
order by o.outlet_id;
