-- Removes the addresses of the articles given, and the counterparts that they name.
delete from article_addresses where article_id in (select id from batch_ids);
delete from internal.alternates where article_id in (select id from batch_ids);
