-- Pairs articles with the same story in the other language: where either page names the other's own address;
-- else where many signs agree, and more of them than with any other article, seen from both sides.
update articles
set counterpart_id = pair.counterpart_id
from (
    with ends as (
        select en_id as article_id, es_id as other_id, score from internal.likely_counterparts
        union all
        select es_id, en_id, score from internal.likely_counterparts
    ),
    -- A choice between two that are almost alike is none.
    chosen as (
        select article_id, other_id
        from ends
        window ranked as (partition by article_id order by score desc, other_id)
        qualify
            row_number() over ranked = 1
            and coalesce(lead(score) over ranked < 0.9 * score, true)
    ),
    likely as (
        select one.article_id, one.other_id
        from chosen one
        join chosen other on other.article_id = one.other_id and other.other_id = one.article_id
    ),
    touched as (
        select article_id from batch_touched
        union
        select article_id from internal.alternates where url in (select url from batch_urls)
        union
        select article_id from batch_known where url in (select url from batch_urls)
        union
        select a.article_id
        from internal.alternates n
        join article_addresses a on a.url = n.url
        where n.article_id in (select article_id from batch_touched)
        union
        select article_id
        from articles
        where counterpart_id in (select article_id from batch_touched where not is_new)
    ),
    affected as (
        select article_id from touched
        union
        select other_id from likely where article_id in (select article_id from touched)
    ),
    concerned as (
        select article_id from affected
        union
        select other_id from likely where article_id in (select article_id from affected)
    ),
    own_addresses as (
        select url, min(article_id) as article_id
        from article_addresses
        where url in (select url from internal.alternates)
        group by url
        having count(distinct article_id) = 1
    ),
    named as (
        select n.article_id, a.article_id as other_id
        from internal.alternates n
        join own_addresses a on a.url = n.url
        where
            n.article_id in (select article_id from concerned)
            or a.article_id in (select article_id from concerned)
    ),
    pairs as (
        select article_id, other_id, 1 as rank from named
        union all
        select other_id, article_id, 2 from named
    ),
    best as (
        select p.article_id, p.other_id
        from pairs p
        join articles own on own.article_id = p.article_id
        join articles other on other.article_id = p.other_id
        where own.lang <> other.lang
        qualify row_number() over (partition by p.article_id order by p.rank, p.other_id) = 1
    ),
    told as (
        select article_id, other_id from best
        union all
        select article_id, other_id
        from likely
        where
            article_id not in (select article_id from best)
            and other_id not in (select article_id from best)
    )
    select affected.article_id, told.other_id as counterpart_id
    from affected
    left join told on told.article_id = affected.article_id
    -- A new article has no counterpart to lose.
    where
        told.other_id is not null
        or affected.article_id not in (select article_id from batch_touched where is_new)
) pair
where
    articles.article_id = pair.article_id
    and articles.counterpart_id is distinct from pair.counterpart_id;
