-- The migrations that this file has seen.
select number, name, checksum from internal.migrations order by number;
