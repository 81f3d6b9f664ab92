-- Removes the readings of the captures given, and their keys.
delete from internal.capture_readings where capture_id in (select id from batch_ids);
delete from internal.reading_keys where capture_id in (select id from batch_ids);
