-- Removes the rows of internal.article_hashes of the articles given.
delete from internal.article_hashes where article_id in (select id from batch_ids);
