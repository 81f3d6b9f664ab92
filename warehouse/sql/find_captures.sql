-- Captures that were read with a template, or whose address is asked for; those that lie in the archive.
select capture_id, capture_url, source_url, captured_at, payload_digest, warc_file, warc_offset
from internal.capture_readings
where
    warc_file is not null
    and ($template is null or template = $template)
    and (not $named or capture_url in (select id from batch_ids) or url in (select id from batch_ids))
order by warc_file, warc_offset;
