-- severity: error
-- Texts that are not their paragraphs joined by a blank line.
-- Hashes of the parts are compared: texts joined anew would not fit into the memory of a writer.
with texts as (
    select
        article_id,
        list_transform(string_split(coalesce(text, ''), chr(10) || chr(10)), lambda part: hash(part)) as parts
    from articles
),
blocks as (
    select
        article_id,
        position,
        list_transform(string_split(text, chr(10) || chr(10)), lambda part: hash(part)) as parts
    from paragraphs
),
joined as (
    select article_id, flatten(list(parts order by position)) as parts from blocks group by article_id
)
select texts.article_id
from texts
left join joined on joined.article_id = texts.article_id
where texts.parts <> coalesce(joined.parts, [hash('')]);
