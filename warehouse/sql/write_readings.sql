-- Replaces the readings of the captures of a batch, and their keys.
delete from internal.capture_readings where capture_id in (select capture_id from batch_readings);
delete from internal.reading_keys where capture_id in (select capture_id from batch_readings);
insert into internal.capture_readings by name select * from batch_readings;
insert into internal.reading_keys by name select * from batch_keys;
