-- Those captures, among the ones asked for, that belong to an article.
select capture_id from captures where capture_id in (select id from batch_ids);
