-- Replaces records of REST and feeds that are older than those of a batch; read anew by another parser as well.
create or replace temp table newer_records as
select b.*, s.digest is distinct from b.digest as is_changed
from batch_source_records b
left join internal.source_records s
    on s.source = b.source and s.url = b.url and s.is_full = b.is_full
where
    s.url is null
    or b.captured_at > s.captured_at
    or (b.captured_at = s.captured_at and b.digest <> s.digest and (b.digest > s.digest or b.parser_version <> s.parser_version));
delete from internal.source_records
where exists (
    select 1 from newer_records n
    where n.source = source_records.source and n.url = source_records.url and n.is_full = source_records.is_full
);
insert into internal.source_records by name select * exclude (is_changed) from newer_records;
