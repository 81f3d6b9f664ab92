-- severity: error
-- Tables of at least 20 rows that lost 2 of a hundred or more since the last published state.
select now.place, before.number as rows_before, now.number as rows_now
from internal.row_counts now
join internal.published_state before on before.measure = 'rows ' || now.place
where before.number >= 20 and now.number <= 0.98 * before.number;
