-- The article under an id, a slug, or any address on record.
create or replace macro article(x) as table
select a.*
from articles a
join (
    select found.article_id
    from (
        select article_id, 1 as rank from articles where article_id = trim(x)
        union all
        select article_id, 2 from article_addresses where url = canonical_address(x)
        union all
        select article_id, 3 from captures where source_url = trim(x)
        union all
        select article_id, 4 from articles where slug = lower(trim(x))
    ) found
    order by found.rank, found.article_id
    limit 1
) best on best.article_id = a.article_id;
comment on macro table article is 'The article under an id (en/some-slug), a slug, or any address on record: a row of articles.';
