-- Adds rows to article_notes.
insert into article_notes by name select * from batch_rows;
