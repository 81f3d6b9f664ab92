-- severity: error
-- Fields filled in fewer of at least 20 published articles than before: by 2 points of a hundred or more.
select
    now.field,
    round(100.0 * before.number / before.total, 1) as percent_before,
    round(100.0 * now.number / now.total, 1) as percent_now
from internal.fill_counts now
join internal.published_state before on before.measure = 'field ' || now.field
where
    before.total >= 20
    and now.total >= 20
    and before.number / before.total - now.number / now.total >= 0.02;
