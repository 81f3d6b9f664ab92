-- Adds rows to internal.article_hashes.
insert into internal.article_hashes by name select * from batch_rows;
