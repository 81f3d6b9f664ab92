-- Appends the requests that are not stored yet.
insert into fetches by name
select b.* from batch_fetches b
where not exists (select 1 from fetches f where f.fetch_id = b.fetch_id);
