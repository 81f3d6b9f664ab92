-- Notes which answers of REST and feeds are loaded, each once.
insert into internal.listings by name
select * from batch_listings where capture_id not in (select capture_id from internal.listings);
