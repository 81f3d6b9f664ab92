-- severity: error
-- Rows that belong to an article, author, tag or outlet that is not there.
with rows as (
    select 'paragraphs' as place, article_id from paragraphs
    union all
    select 'captures', article_id from captures
    union all
    select 'article_revisions', article_id from article_revisions
    union all
    select 'article_addresses', article_id from article_addresses
    union all
    select 'article_notes', article_id from article_notes
    union all
    select 'article_authors', article_id from article_authors
    union all
    select 'article_tags', article_id from article_tags
    union all
    select 'article_countries', article_id from article_countries
    union all
    select 'links', article_id from links
    union all
    select 'links.target', target_article_id from links where target_article_id is not null
    union all
    select 'articles.counterpart', counterpart_id from articles where counterpart_id is not null
    union all
    select 'citations', article_id from citations
    union all
    select 'images', article_id from images
    union all
    select 'licence_evidence', article_id from licence_evidence
    union all
    select 'obligations', article_id from obligations
    union all
    select 'source_agreement', article_id from source_agreement
    union all
    select 'field_sources', article_id from field_sources
)
select distinct place, article_id as key from rows where article_id not in (select article_id from articles)
union all
select 'article_authors', author_id from article_authors
where author_id not in (select author_id from authors)
union all
select 'authors', author_id from authors where author_id not in (select author_id from article_authors)
union all
select 'article_tags', tag_id from article_tags where tag_id not in (select tag_id from tags)
union all
select 'tags', tag_id from tags where tag_id not in (select tag_id from article_tags)
union all
select 'citations', outlet_id from citations
where outlet_id is not null and outlet_id not in (select outlet_id from outlets)
union all
select 'outlets', outlet_id from outlets
where outlet_id not in (select outlet_id from citations where outlet_id is not null)
union all
select 'licence_evidence', capture_id from licence_evidence
where capture_id not in (select capture_id from captures)
union all
select 'article_revisions', capture_id from article_revisions
where capture_id not in (select capture_id from captures);
