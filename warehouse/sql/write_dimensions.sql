-- Makes authors, tags and outlets anew for the ids given: the most frequent spelling, ties by text.
delete from authors where author_id in (select id from batch_author_ids);
insert into authors by name
select author_id, name, kind
from internal.author_names
where author_id in (select id from batch_author_ids)
group by author_id, name, kind
qualify row_number() over (partition by author_id order by count(*) desc, name, kind) = 1;

delete from tags where tag_id in (select id from batch_tag_ids);
insert into tags by name
select tag_id, name, facet, country_code
from internal.tag_names
where tag_id in (select id from batch_tag_ids)
group by tag_id, name, facet, country_code
qualify row_number() over (
    partition by tag_id order by count(*) desc, name, facet, country_code nulls last
) = 1;

delete from tag_aliases where tag_id in (select id from batch_tag_ids);
insert into tag_aliases by name
select distinct tag_id, printed_name as name, lang
from internal.tag_names
where tag_id in (select id from batch_tag_ids);

-- Outlets that the program knows keep its name for them, their country and their host.
delete from outlets
where
    outlet_id in (select id from batch_outlet_ids)
    and (domain is null or outlet_id not in (select outlet_id from citations where outlet_id is not null));
insert into outlets by name
select
    c.outlet_id,
    coalesce(k.name, c.source_name) as name,
    coalesce(k.kind, c.kind) as kind,
    k.country_code,
    k.domain
from citations c
left join batch_outlets k on k.outlet_id = c.outlet_id
where
    c.outlet_id in (select id from batch_outlet_ids)
    and c.outlet_id not in (select outlet_id from outlets)
group by c.outlet_id, c.source_name, c.kind, k.name, k.kind, k.country_code, k.domain
qualify row_number() over (partition by c.outlet_id order by count(*) desc, c.source_name, c.kind) = 1;
