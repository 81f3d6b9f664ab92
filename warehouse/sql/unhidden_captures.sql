-- Captures of withheld articles whose reading still holds the text.
select capture_id
from internal.capture_readings
where not is_withheld and article_id in (select id from batch_ids);
