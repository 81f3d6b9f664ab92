-- The value of a mark.
select value from internal.marks where key = ?;
