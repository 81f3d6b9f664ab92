-- Archived captures, among those asked for, that another parser read or whose text was withheld.
select
    capture_id, capture_url, source_url, captured_at, payload_digest, warc_file, warc_offset,
    parser_version, is_withheld, article_id
from internal.capture_readings
where
    capture_id in (select id from batch_ids)
    and warc_file is not null
    and (parser_version <> ? or is_withheld)
order by captured_at, capture_id;
