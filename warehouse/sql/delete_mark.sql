-- Removes a mark.
delete from internal.marks where key = ?;
