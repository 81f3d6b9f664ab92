-- severity: error
-- Articles whose folded headline and paragraphs, which search reads, are not as many as there are.
with expected as (
    select article_id, count(*) as number
    from (
        select article_id from articles
        union all
        select article_id from paragraphs
    )
    group by article_id
),
found as (select article_id, count(*) as number from internal.folded_paragraphs group by article_id)
select coalesce(e.article_id, f.article_id) as article_id, e.number as expected, f.number as found
from expected e
full join found f on f.article_id = e.article_id
where e.number is distinct from f.number;
