-- Those failures of a batch that are stored.
select b.url, b.stage, b.reason, b.failed_at
from batch_failures b
where exists (
    select 1 from page_failures f
    where f.url = b.url and f.stage = b.stage and f.reason = b.reason and f.failed_at = b.failed_at
);
