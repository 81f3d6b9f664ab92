-- Forgets the process of a load that has ended.
delete from internal.load_owners where load_id = ?;
