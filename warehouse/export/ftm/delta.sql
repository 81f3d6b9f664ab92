-- The articles of a delta: all, or those written by loads that ended after the one named.
create or replace temp table exported_articles as
select article_id
from articles
where
    $since is null
    or load_id in (
        select later.load_id
        from loads later, loads since
        where
            since.load_id = $since
            and later.load_id <> since.load_id
            and coalesce(later.finished_at, 'infinity') > coalesce(since.finished_at, since.started_at)
    );
