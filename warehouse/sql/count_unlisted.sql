-- How many addresses of a listing are new.
select count(*) from batch_listed where url not in (select url from known_pages);
