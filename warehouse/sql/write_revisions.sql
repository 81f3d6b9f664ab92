-- Replaces the rows of article_revisions of the articles given.
delete from article_revisions where article_id in (select id from batch_ids);
insert into article_revisions by name select * from batch_rows;
