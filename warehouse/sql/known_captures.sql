-- What is stored of the captures asked for.
select capture_id, parser_version, is_withheld, article_id
from internal.capture_readings
where capture_id in (select id from batch_ids);
