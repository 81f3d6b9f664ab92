-- Adds to the counts of a load.
update loads
set
    discovered = discovered + ?,
    fetched = fetched + ?,
    unchanged = unchanged + ?,
    inserted = inserted + ?,
    changed = changed + ?,
    failed = failed + ?
where load_id = ?;
