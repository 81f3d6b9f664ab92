-- Replaces the rows of article_notes of the articles given.
delete from article_notes where article_id in (select id from batch_ids);
insert into article_notes by name select * from batch_rows;
