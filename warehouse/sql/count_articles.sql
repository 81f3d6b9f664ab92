-- How many articles there are.
select count(*) from articles;
