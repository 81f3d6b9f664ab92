-- Removes the rows of licence_evidence of the articles given.
delete from licence_evidence where article_id in (select id from batch_ids);
