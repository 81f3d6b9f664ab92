-- severity: error
-- Times that are out of order.
select article_id, 'first_seen_at after last_seen_at' as fault, first_seen_at::varchar as value
from articles where first_seen_at > last_seen_at
union all
select article_id, 'gone_at before first_seen_at', gone_at::varchar
from articles where gone_at < first_seen_at
union all
select article_id, 'revision ends before it begins', valid_from_at::varchar
from article_revisions where valid_to_at <= valid_from_at
union all
select article_id, 'address last seen before first', first_seen_at::varchar
from article_addresses where first_seen_at > last_seen_at
union all
select load_id, 'load ends before it begins', started_at::varchar
from loads where finished_at < started_at;
