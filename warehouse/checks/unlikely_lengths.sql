-- severity: warning
-- Texts ten times as long, or as short, as the median of at least 20 articles of their template and kind.
with norms as (
    select template, kind, median(word_count) as middle
    from articles
    where word_count > 0
    group by template, kind
    having count(*) >= 20
)
select a.article_id, a.template, a.word_count, n.middle::integer as usual
from articles a
join norms n on n.template = a.template and n.kind is not distinct from a.kind
where a.word_count > 0 and (a.word_count > 10 * n.middle or a.word_count * 10 < n.middle);
