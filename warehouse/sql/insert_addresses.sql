-- Adds addresses, and the counterparts that articles name.
insert into article_addresses by name select * from batch_rows;
insert into internal.alternates by name select * from batch_alternates;
