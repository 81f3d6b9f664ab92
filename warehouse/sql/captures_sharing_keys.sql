-- Captures that have one of the keys asked for, with all of their keys.
select capture_id, key
from internal.reading_keys
where capture_id in (
    select capture_id from internal.reading_keys where key in (select id from batch_ids)
);
