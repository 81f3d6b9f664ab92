-- Replaces the signs of the articles given; their pairs are found anew.
delete from internal.story_signs where article_id in (select id from batch_ids);
delete from internal.likely_counterparts
where en_id in (select id from batch_ids) or es_id in (select id from batch_ids);
insert into internal.story_signs by name select * from batch_stories;
