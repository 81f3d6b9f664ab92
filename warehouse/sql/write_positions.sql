-- Moves the place reached in files of the archive; never backwards.
update internal.archive_progress
set end_offset = b.end_offset
from (select warc_file, max(end_offset) as end_offset from batch_positions group by warc_file) b
where archive_progress.warc_file = b.warc_file and archive_progress.end_offset < b.end_offset;
insert into internal.archive_progress by name
select warc_file, max(end_offset) as end_offset
from batch_positions
where warc_file not in (select warc_file from internal.archive_progress)
group by warc_file;
