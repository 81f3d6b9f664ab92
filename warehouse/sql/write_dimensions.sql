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

delete from outlets where outlet_id in (select id from batch_outlet_ids);
insert into outlets by name
select outlet_id, source_name as name, kind
from citations
where outlet_id in (select id from batch_outlet_ids)
group by outlet_id, source_name, kind
qualify row_number() over (partition by outlet_id order by count(*) desc, source_name, kind) = 1;
