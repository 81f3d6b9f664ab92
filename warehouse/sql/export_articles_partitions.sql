-- Articles with the year of publication that parts their files.
select *, year(published_on)::integer as year from exported;
