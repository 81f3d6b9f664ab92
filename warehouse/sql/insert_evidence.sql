-- Adds rows to licence_evidence.
insert into licence_evidence by name select * from batch_rows;
