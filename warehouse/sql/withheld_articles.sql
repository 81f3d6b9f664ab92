-- Articles that a withheld address or id names.
select distinct article_id
from internal.capture_readings
where
    article_id is not null
    and (
        article_id in (select id from batch_ids)
        or url in (select id from batch_ids)
        or canonical_url in (select id from batch_ids)
        or capture_url in (select id from batch_ids)
        or source_url in (select id from batch_ids)
        or lang || '/' || slug in (select id from batch_ids)
    );
