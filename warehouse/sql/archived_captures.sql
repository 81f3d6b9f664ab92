-- Which of the captures asked for were loaded before: as a reading, a listing, a sighting, or a failure.
select b.capture_id
from batch_captures b
where
    exists (select 1 from internal.capture_readings r where r.capture_id = b.capture_id)
    or exists (select 1 from internal.listings l where l.capture_id = b.capture_id)
    or exists (select 1 from internal.sightings s where s.url = b.url and s.seen_at = b.captured_at)
    or exists (select 1 from page_failures f where f.url = b.url and f.failed_at = b.captured_at);
