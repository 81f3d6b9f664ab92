-- How much of what the site lists is loaded, by month of publication.
create or replace view coverage_by_month as
with pages as (
    select
        k.lang,
        k.state,
        date_trunc(
            'month', coalesce(p.published_on, k.published_at::date, k.lastmod_at::date)
        )::date as month
    from known_pages k
    left join (
        select d.url, min(a.published_on) as published_on
        from article_addresses d
        join articles a on a.article_id = d.article_id
        group by d.url
    ) p on p.url = k.url
)
select
    month,
    lang,
    count(*) as listed,
    count(*) filter (where state = 'loaded') as loaded,
    count(*) filter (where state = 'failed') as failed,
    count(*) filter (where state = 'pending') as pending
from pages
group by month, lang;
comment on view coverage_by_month is 'How much of what the site lists is loaded: the denominator of counts over time.';
comment on column coverage_by_month.month is 'First day of the month of publication (else of the newest modification listed); NULL where neither is known.';
comment on column coverage_by_month.lang is 'Language: en or es.';
comment on column coverage_by_month.listed is 'Addresses listed, those gone or no articles included.';
comment on column coverage_by_month.loaded is 'Addresses whose article is loaded.';
comment on column coverage_by_month.failed is 'Addresses that failed.';
comment on column coverage_by_month.pending is 'Addresses not asked for yet.';
