-- Sightings of the addresses asked for, oldest first.
select url, seen_at, state, target
from internal.sightings
where url in (select id from batch_ids)
order by seen_at, url, state, target;
