-- Adds addresses.
insert into article_addresses by name select * from batch_rows;
