-- Removes the signs of the articles given, and the pairs that they make.
delete from internal.story_signs where article_id in (select id from batch_ids);
delete from internal.likely_counterparts
where en_id in (select id from batch_ids) or es_id in (select id from batch_ids);
