-- Which articles are known under the addresses asked for.
select url, article_id from article_addresses where url in (select id from batch_ids);
