-- Removes the rows of article_notes of the articles given.
delete from article_notes where article_id in (select id from batch_ids);
