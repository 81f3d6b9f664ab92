-- Known pages that are due, newest first, with the validators of the answer in hand.
with published as (
    select a.url, min(s.published_on) as published_on
    from article_addresses a
    join articles s on s.article_id = a.article_id
    group by a.url
),
good as (
    select url, etag, last_modified
    from fetches
    where status = 200
    qualify row_number() over (partition by url order by fetched_at desc, fetch_id) = 1
),
candidates as (
    select
        k.* exclude (published_on),
        coalesce(p.published_on, k.published_on, k.published_at::date) as published_on
    from known_pages k
    left join published p on p.url = k.url
    where
        ($lang is null or k.lang = $lang)
        and (not $named or k.url in (select id from batch_ids))
)
select
    k.url,
    k.fetch_url,
    k.lang,
    k.state,
    k.tries,
    k.lastmod_at,
    k.published_at,
    case when k.state = 'loaded' then g.etag end as etag,
    case when k.state = 'loaded' then g.last_modified end as last_modified
from candidates k
left join good g on g.url = k.url
where
    (
        $force
        or $named
        or k.state = 'pending'
        or (k.state = 'failed' and k.retry_at <= $now)
        or k.lastmod_at is distinct from k.lastmod_tried_at
    )
    and (
        $since::date is null
        or coalesce(k.published_on, k.lastmod_at::date, $since::date) >= $since::date
    )
    and ($until::date is null or k.published_on is null or k.published_on <= $until::date)
order by coalesce(k.published_on, k.lastmod_at::date) desc nulls last, k.lastmod_at desc nulls last, k.url
limit $most;
