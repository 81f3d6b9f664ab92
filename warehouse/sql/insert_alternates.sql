-- Adds the counterparts that articles name.
insert into internal.alternates by name select * from batch_rows;
