-- Pending pages that a running load has taken upon itself.
select k.url
from known_pages k
join loads l on l.load_id = $load_id and l.state = 'running'
where
    k.state = 'pending'
    and ($listed_at::timestamp is null or k.first_listed_at <= $listed_at::timestamp);
