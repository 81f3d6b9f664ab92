-- Adds rows to article_revisions.
insert into article_revisions by name select * from batch_rows;
