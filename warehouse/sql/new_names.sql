-- Authors, tags and outlets that a batch names otherwise than the tables do; one more of the most frequent
-- spelling changes nothing.
with other_authors as (
    select author_id, name, kind from batch_author_names
    except
    select author_id, name, kind from authors
),
other_tags as (
    select tag_id, name, facet, country_code from batch_tag_names
    except
    select tag_id, name, facet, country_code from tags
),
other_aliases as (
    select tag_id, printed_name, lang from batch_tag_names
    except
    select tag_id, name, lang from tag_aliases
),
outlets_named as (
    select distinct outlet_id, source_name, kind from batch_citations where outlet_id is not null
)
select distinct 'author' as sort, author_id as name from other_authors
union all
select 'tag', tag_id from (select tag_id from other_tags union select tag_id from other_aliases)
union all
select distinct 'outlet', n.outlet_id
from outlets_named n
left join outlets o on o.outlet_id = n.outlet_id
where o.outlet_id is null or (o.domain is null and (o.name <> n.source_name or o.kind <> n.kind));
