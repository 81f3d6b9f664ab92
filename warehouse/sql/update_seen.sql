-- Moves the times of articles that stay as they are; rows that agree are not written.
update articles
set
    first_seen_at = b.first_seen_at,
    last_seen_at = b.last_seen_at,
    gone_at = b.gone_at,
    licence_as_of_at = b.licence_as_of_at,
    notice_last_seen_at = b.notice_last_seen_at
from batch_seen b
where
    articles.article_id = b.article_id
    and (
        articles.first_seen_at <> b.first_seen_at
        or articles.last_seen_at <> b.last_seen_at
        or articles.gone_at is distinct from b.gone_at
        or articles.licence_as_of_at is distinct from b.licence_as_of_at
        or articles.notice_last_seen_at is distinct from b.notice_last_seen_at
    );
