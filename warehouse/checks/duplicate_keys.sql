-- severity: error
-- Two rows where there must be one.
select 'articles' as place, article_id as key from articles group by all having count(*) > 1
union all
select 'captures', capture_id from captures group by all having count(*) > 1
union all
select 'paragraphs', article_id || ' ' || position from paragraphs group by all having count(*) > 1
union all
select 'article_revisions', article_id || ' ' || revision from article_revisions
group by all having count(*) > 1
union all
select 'article_addresses', article_id || ' ' || url from article_addresses group by all having count(*) > 1
union all
select 'article_authors', article_id || ' ' || author_id from article_authors group by all having count(*) > 1
union all
select 'article_tags', article_id || ' ' || tag_id from article_tags group by all having count(*) > 1
union all
select 'article_countries', article_id || ' ' || country_code from article_countries
group by all having count(*) > 1
union all
select 'authors', author_id from authors group by all having count(*) > 1
union all
select 'tags', tag_id from tags group by all having count(*) > 1
union all
select 'outlets', outlet_id from outlets group by all having count(*) > 1
union all
select 'licences', licence_id from licences group by all having count(*) > 1
union all
select 'known_pages', url from known_pages group by all having count(*) > 1
union all
select 'fetches', fetch_id from fetches group by all having count(*) > 1
union all
select 'loads', load_id from loads group by all having count(*) > 1
union all
select 'capture_readings', capture_id from internal.capture_readings group by all having count(*) > 1
union all
select 'article_hashes', article_id from internal.article_hashes group by all having count(*) > 1;
