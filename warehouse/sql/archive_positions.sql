-- How far each file of the archive is loaded.
select warc_file, end_offset from internal.archive_progress order by warc_file;
