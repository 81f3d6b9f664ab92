-- Keys of the captures asked for.
select capture_id, key from internal.reading_keys where capture_id in (select id from batch_ids);
