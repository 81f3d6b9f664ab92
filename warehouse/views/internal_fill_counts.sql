-- In how many articles of the last published state each field is filled today; withheld ones left out.
create or replace view internal.fill_counts as
with known as (
    select *
    from articles
    where
        article_id in (select article_id from internal.published_articles)
        and article_id not in (
            select article_id from internal.capture_readings where is_withheld and article_id is not null
        )
),
counted as (
    select
        count(*) as total,
        unnest([
            {'field': 'kind', 'number': count(kind)},
            {'field': 'section', 'number': count(section)},
            {'field': 'subtitle', 'number': count(subtitle)},
            {'field': 'byline', 'number': count(byline)},
            {'field': 'published_on', 'number': count(published_on)},
            {'field': 'published_at', 'number': count(published_at)},
            {'field': 'text', 'number': count(*) filter (where word_count > 0)},
            {'field': 'caption', 'number': count(caption)},
            {'field': 'credit_text', 'number': count(credit_text)},
            {'field': 'wordpress_id', 'number': count(wordpress_id)},
            {'field': 'licence_id', 'number': count(licence_id)}
        ]) as entry
    from known
),
listed as (
    select 'authors' as field, article_id from article_authors
    union all
    select 'tags', article_id from article_tags
    union all
    select 'countries', article_id from article_countries
    union all
    select 'links', article_id from links
    union all
    select 'citations', article_id from citations
    union all
    select 'images', article_id from images
    union all
    select 'licence_evidence', article_id from licence_evidence
)
select entry.field as field, entry.number as number, total from counted
union all
select f.field, count(distinct k.article_id), (select count(*) from known)
from (
    select unnest(['authors', 'tags', 'countries', 'links', 'citations', 'images', 'licence_evidence']) as field
) f
left join listed l on l.field = f.field
left join known k on k.article_id = l.article_id
group by f.field;
comment on view internal.fill_counts is 'In how many articles of the last published state each field is filled today.';
comment on column internal.fill_counts.field is 'The field, or the table of its rows.';
comment on column internal.fill_counts.number is 'Articles in which it is filled.';
comment on column internal.fill_counts.total is 'Articles counted.';
