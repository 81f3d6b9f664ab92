-- How complete is each month: pages listed, loaded, failed and waiting? Divide counts over time by this.
select
    month,
    lang,
    listed,
    loaded,
    failed,
    pending,
    round(loaded / listed, 2) as loaded_share
from coverage_by_month
order by month desc nulls last, lang;
