-- Adds rows of captures.
insert into captures by name select * from batch_captures;
