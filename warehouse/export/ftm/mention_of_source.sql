-- Mention: whom the text of an article credits, each once.
select
    entity_id('mention', found.article_id || ' source ' || found.kind || ' ' || found.key) as id,
    found.name as caption,
    entity_id('article', found.article_id) as document,
    found.name,
    case found.kind when 'person' then 'Person' else 'Organization' end as "detectedSchema",
    case when found.outlet_id is not null then entity_id('outlet', found.outlet_id) end as resolved
from (
    select
        c.article_id,
        c.kind,
        coalesce(c.outlet_id, trim(whole_words(c.source_name))) as key,
        arg_min(c.source_name, c.position) as name,
        any_value(o.outlet_id) as outlet_id
    from citations c
    join exported_articles e on e.article_id = c.article_id
    left join outlets o on o.outlet_id = c.outlet_id
    where c.kind in ('media', 'organisation', 'person')
    group by c.article_id, c.kind, key
) found
order by found.article_id, found.kind, found.key;
