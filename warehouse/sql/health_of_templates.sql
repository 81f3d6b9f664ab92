-- The share of captures of each template in which each field was found, over all months of `parse_health`.
with by_month as (
    select template, month, field, sum(captures) as captures, max(captures / found_share) as all_captures
    from parse_health
    where found_share > 0
    group by template, month, field
),
totals as (
    select template, sum(month_total) as total
    from (select template, month, max(all_captures) as month_total from by_month group by template, month)
    group by template
)
select b.template, b.field, cast(round(t.total) as bigint) as captures, sum(b.captures) / t.total as share
from by_month b
join totals t on t.template = b.template
group by b.template, b.field, t.total
order by b.template, b.field;
