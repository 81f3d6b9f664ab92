-- Closes a load.
update loads set state = ?, finished_at = ? where load_id = ?;
