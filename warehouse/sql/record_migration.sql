-- Notes an applied migration.
insert into internal.migrations (number, name, checksum, applied_at) values (?, ?, ?, ?);
