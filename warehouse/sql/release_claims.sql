-- Gives back the pages that a load has claimed.
delete from internal.claims where load_id = ?;
