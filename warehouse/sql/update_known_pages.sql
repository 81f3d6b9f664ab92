-- Moves known pages to their newest outcome; an older answer changes nothing but the counts of failures.
update known_pages
set
    state = case
        when b.at >= coalesce(known_pages.last_tried_at, b.at) then b.state
        else known_pages.state
    end,
    retry_at = case
        when b.at >= coalesce(known_pages.last_tried_at, b.at) then b.retry_at
        else known_pages.retry_at
    end,
    tries = case
        when b.at >= coalesce(known_pages.last_tried_at, b.at) and not b.is_failure then 0
        else known_pages.tries + b.failures
    end,
    lastmod_tried_at = case
        when b.at >= coalesce(known_pages.last_tried_at, b.at) then known_pages.lastmod_at
        else known_pages.lastmod_tried_at
    end,
    last_tried_at = greatest(b.at, known_pages.last_tried_at),
    last_loaded_at = greatest(b.loaded_at, known_pages.last_loaded_at)
from batch_outcomes b
where
    known_pages.url = b.url
    and (
        b.failures > 0
        or known_pages.last_tried_at is null
        or b.at > known_pages.last_tried_at
        or (b.at = known_pages.last_tried_at and b.state <> known_pages.state)
        or b.loaded_at > coalesce(known_pages.last_loaded_at, '-infinity'::timestamp)
    );
