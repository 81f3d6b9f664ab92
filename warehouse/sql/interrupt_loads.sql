-- Closes loads whose process is dead.
update loads set state = 'interrupted', finished_at = ? where load_id in (select id from batch_ids);
