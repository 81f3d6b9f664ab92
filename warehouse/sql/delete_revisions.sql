-- Removes the rows of article_revisions of the articles given.
delete from article_revisions where article_id in (select id from batch_ids);
