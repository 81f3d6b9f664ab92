-- Articles of the other language and the same days that share sources or figures with one of the batch.
with days as (
    select article_id, unnest(range(published_on - $days, published_on + $days + 1, interval 1 day))::date as day
    from (select article_id, published_on::date as published_on from batch_stories)
),
alike as (
    select distinct o.article_id
    from days d
    join internal.story_signs o on o.published_on = d.day
    join batch_stories n on n.article_id = d.article_id and n.lang <> o.lang
    where
        list_has_any(n.links, o.links)
        or (n.numbers = o.numbers and len(n.numbers) > 0)
        or len(list_intersect(n.numbers, o.numbers)) >= $numbers
)
select article_id, lang, published_on, words, countries, authors, links, images, numbers, names
from internal.story_signs
where article_id in (select article_id from alike);
