-- Frees the pages of loads that run no more.
delete from internal.claims where load_id not in (select load_id from loads where state = 'running');
