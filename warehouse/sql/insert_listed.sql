-- Adds addresses that no source listed before. What was fetched already, as the archive alone still knows after
-- a rebuild, is due again only if it was modified since.
insert into known_pages by name
with answered as (
    select url, captured_at as answered_at, 'loaded' as state from captures where warc_file like 'fetch-%'
    union all
    select
        url,
        failed_at,
        case when reason in ('not_found', 'gone') then 'gone' else 'not_an_article' end
    from page_failures
    where reason in ('not_found', 'gone', 'not_an_article', 'not_html')
),
newest as (
    select url, max(answered_at) as answered_at, arg_max(state, answered_at) as state from answered group by url
)
select
    b.*,
    coalesce(n.state, 'pending') as state,
    0 as tries,
    n.answered_at as last_tried_at,
    case when n.state = 'loaded' then n.answered_at end as last_loaded_at,
    case when b.lastmod_at <= n.answered_at then b.lastmod_at end as lastmod_tried_at
from batch_listed b
left join newest n on n.url = b.url
where b.url not in (select url from known_pages);
