-- Frees the pages of loads that run no more, and of this load's batches before: those were asked for.
delete from internal.claims
where load_id = $load_id or load_id not in (select load_id from loads where state = 'running');
