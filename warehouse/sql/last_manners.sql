-- The manners of the last load that made requests: how many, over which time, how they were answered.
with last as (select load_id from fetches order by fetched_at desc, fetch_id limit 1)
select
    f.load_id,
    count(*) as requests,
    min(f.fetched_at) as first_at,
    max(f.fetched_at) as last_at,
    count(*) filter (where f.status = 304) as not_modified,
    count(*) filter (where f.error is not null or f.status >= 400) as errors
from fetches f
join last on last.load_id = f.load_id
group by f.load_id;
