-- Appends the results of the checks.
insert into check_results by name select * from batch_results;
