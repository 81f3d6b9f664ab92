-- Loads that are running, with their processes.
select l.load_id, o.host, o.pid, o.pid_started
from loads l
left join internal.load_owners o on o.load_id = l.load_id
where l.state = 'running';
