-- The last loads, newest first.
select
    load_id, flow, state, started_at, finished_at, discovered, fetched, unchanged, inserted, changed, failed
from loads
order by started_at desc, load_id desc
limit ?;
