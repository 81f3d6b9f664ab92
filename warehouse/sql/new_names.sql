-- Authors, tags and outlets that a batch names otherwise than the tables do; one more of the most frequent
-- spelling changes nothing.
select distinct 'author' as sort, b.author_id as name
from batch_author_names b
where not exists (
    select 1 from authors a where a.author_id = b.author_id and a.name = b.name and a.kind = b.kind
)
union all
select distinct 'tag', b.tag_id
from batch_tag_names b
where
    not exists (
        select 1 from tags t
        where
            t.tag_id = b.tag_id
            and t.name = b.name
            and t.facet = b.facet
            and t.country_code is not distinct from b.country_code
    )
    or not exists (
        select 1 from tag_aliases x
        where x.tag_id = b.tag_id and x.name = b.printed_name and x.lang = b.lang
    )
union all
select distinct 'outlet', b.outlet_id
from batch_citations b
where
    b.outlet_id is not null
    and not exists (
        select 1 from outlets o
        where
            o.outlet_id = b.outlet_id
            and (o.domain is not null or (o.name = b.source_name and o.kind = b.kind))
    );
