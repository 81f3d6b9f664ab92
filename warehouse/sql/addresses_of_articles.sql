-- The addresses of the articles given.
select article_id, url from article_addresses where article_id in (select id from batch_ids);
