-- Replaces the hashes of the articles given.
delete from internal.article_hashes where article_id in (select id from batch_ids);
insert into internal.article_hashes by name select * from batch_rows;
