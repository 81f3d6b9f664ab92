-- Notes the process that carries out a load.
insert into internal.load_owners (load_id, host, pid, pid_started) values (?, ?, ?, ?);
