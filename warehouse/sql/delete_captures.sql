-- Removes the rows of the captures given.
delete from captures where capture_id in (select id from batch_ids);
