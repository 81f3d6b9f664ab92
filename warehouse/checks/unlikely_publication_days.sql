-- severity: warning
-- Publication before the site began (2010), a day after the newest sight, or day and instant apart.
select article_id, published_on
from articles
where
    published_on < date '2010-01-01'
    or published_on > last_seen_at::date + 1
    or abs(date_diff('day', published_on, published_at::date)) > 1;
