-- The state of an article at a time.
create or replace macro article_as_of(x, "at") as table
select r.*
from article_revisions r
join article(x) a on a.article_id = r.article_id
where
    r.valid_from_at <= cast("at" as timestamp)
    and (r.valid_to_at is null or r.valid_to_at > cast("at" as timestamp));
comment on macro table article_as_of is 'The state of an article at a time (UTC), as captured: a row of article_revisions.';
