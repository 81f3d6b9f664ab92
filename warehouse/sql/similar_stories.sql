-- Articles of the other language and the same days that share sources or figures with one of the batch.
with own as (
    select
        article_id,
        lang,
        published_on::date as published_on,
        published_on::date - date '1970-01-01' as day,
        links,
        numbers
    from batch_stories
),
-- Of slices of time as wide as all days that an article's own may lie apart from, these touch two at most.
slices as (
    select distinct article_id, lang, day, links, numbers, (day + n) // (2 * $days + 1) as slice
    from own, (select unnest([-$days, $days]) as n)
),
near as (
    select
        article_id,
        lang,
        published_on - date '1970-01-01' as day,
        links,
        numbers,
        (published_on - date '1970-01-01') // (2 * $days + 1) as slice
    from internal.story_signs
    where
        published_on >= (select min(published_on) - $days from own)
        and published_on <= (select max(published_on) + $days from own)
),
linked as (
    select o.article_id
    from (select lang, day, slice, unnest(links) as link from slices) n
    join (select article_id, lang, day, slice, unnest(links) as link from near) o
        on o.slice = n.slice and o.link = n.link
    where o.lang <> n.lang and abs(o.day - n.day) <= $days
),
counted as (
    select o.article_id, count(*) as shared, any_value(n.size) as own_size, any_value(o.size) as size
    from (
        select article_id, lang, day, slice, len(numbers) as size, unnest(numbers) as number from slices
    ) n
    join (
        select article_id, lang, day, slice, len(numbers) as size, unnest(numbers) as number from near
    ) o
        on o.slice = n.slice and o.number = n.number
    where o.lang <> n.lang and abs(o.day - n.day) <= $days
    group by n.article_id, o.article_id
),
alike as (
    select article_id from linked
    union
    select article_id from counted where shared >= $numbers or (shared = size and shared = own_size)
)
select article_id, lang, published_on, words, countries, authors, links, images, numbers, names
from internal.story_signs
where article_id in (select article_id from alike);
