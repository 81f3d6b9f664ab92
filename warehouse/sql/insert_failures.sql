-- Appends the failures that are not stored yet.
insert into page_failures by name
select b.* from batch_failures b
where not exists (
    select 1 from page_failures f
    where f.url = b.url and f.stage = b.stage and f.reason = b.reason and f.failed_at = b.failed_at
);
