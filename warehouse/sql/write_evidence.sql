-- Replaces the rows of licence_evidence of the articles given.
delete from licence_evidence where article_id in (select id from batch_ids);
insert into licence_evidence by name select * from batch_rows;
