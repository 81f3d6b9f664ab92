-- Forgets the processes of loads that were interrupted.
delete from internal.load_owners where load_id in (select id from batch_ids);
