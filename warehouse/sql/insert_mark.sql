-- Sets a mark that is not there.
insert into internal.marks (key, value) values (?, ?);
