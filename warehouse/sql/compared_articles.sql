-- Articles beside a listing: whether it names them, by any address or by their id, and whether any did before.
with addresses as (
    select article_id, url from articles
    union
    select article_id, url from article_addresses
),
found as (
    select
        a.article_id,
        bool_or(b.id is not null) as is_listed,
        bool_or(k.url is not null) as was_listed
    from addresses a
    left join batch_ids b on b.id = a.url
    left join known_pages k on k.url = a.url and k.source <> 'archive'
    group by a.article_id
)
select
    a.article_id,
    a.url,
    a.gone_at is not null as is_gone,
    coalesce(f.is_listed, false) or a.article_id in (select id from batch_ids) as is_listed,
    coalesce(f.was_listed, false) as was_listed
from articles a
left join found f on f.article_id = a.article_id
order by a.article_id;
