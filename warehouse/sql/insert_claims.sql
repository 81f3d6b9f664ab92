-- Claims pages for a load.
insert into internal.claims (url, load_id) select id, ? from batch_ids;
