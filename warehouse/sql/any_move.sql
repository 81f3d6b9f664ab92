-- Whether any redirect is stored.
select 1 from internal.sightings where state = 'moved' limit 1;
