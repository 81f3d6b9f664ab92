-- Those of the pages asked for that no other load has claimed, nor tried since this load began.
select b.id
from batch_ids b
where
    b.id not in (select url from internal.claims where load_id <> $load_id)
    and b.id not in (
        select k.url
        from known_pages k
        join loads l on l.load_id = $load_id
        where k.last_tried_at >= l.started_at
    );
