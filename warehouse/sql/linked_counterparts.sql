-- The other ends of the pairs of the articles given, and the other ends of their pairs.
with ends as (
    select en_id as article_id, es_id as other_id from internal.likely_counterparts
    union all
    select es_id, en_id from internal.likely_counterparts
),
near as (
    select other_id as article_id from ends where article_id in (select id from batch_ids)
)
select article_id from near
union
select other_id from ends where article_id in (select article_id from near);
