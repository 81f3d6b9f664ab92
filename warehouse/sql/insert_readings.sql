-- Adds readings of captures, and their keys.
insert into internal.capture_readings by name select * from batch_readings;
insert into internal.reading_keys by name select * from batch_keys;
