-- Stored readings of the captures asked for.
select
    capture_id, capture_url, source_url, captured_at, payload_digest, warc_file, warc_offset,
    parser_version, article_id, is_withheld, record
from internal.capture_readings
where capture_id in (select id from batch_ids);
