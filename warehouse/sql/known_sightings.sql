-- Those sightings of a batch that are stored.
select b.url, b.seen_at, b.state, b.target
from batch_sightings b
where exists (
    select 1 from internal.sightings s where s.url = b.url and s.seen_at = b.seen_at and s.state = b.state
        and s.target is not distinct from b.target
);
