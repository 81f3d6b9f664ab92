-- Authors, tags and outlets that the articles given name so far.
select distinct 'author' as sort, author_id as name from article_authors
where article_id in (select id from batch_ids)
union all
select distinct 'tag', tag_id from article_tags where article_id in (select id from batch_ids)
union all
select distinct 'outlet', outlet_id from citations
where outlet_id is not null and article_id in (select id from batch_ids);
