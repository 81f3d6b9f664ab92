-- Which pages did not become an article, and why?
select reason, stage, count(distinct url) as pages, max(failed_at) as last_at, any_value(url) as for_instance
from page_failures
group by reason, stage
order by pages desc, reason, stage;
