-- Replaces rows of captures, or only removes them.
delete from captures where capture_id in (select id from batch_ids);
insert into captures by name select * from batch_captures;
