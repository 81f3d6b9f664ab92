-- Redirects from or to the addresses asked for, each pair once.
select distinct url, target
from internal.sightings
where
    state = 'moved'
    and (url in (select id from batch_ids) or target in (select id from batch_ids));
