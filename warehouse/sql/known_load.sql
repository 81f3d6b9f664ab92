-- Whether the file knows a load.
select count(*) from loads where load_id = ?;
