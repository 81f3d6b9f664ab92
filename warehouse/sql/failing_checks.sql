-- Checks of the newest round that found something, errors first.
select check_name, severity, failing, sample
from check_results
where failing > 0 and checked_at = (select max(checked_at) from check_results)
order by severity, check_name;
