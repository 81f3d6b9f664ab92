-- Whether any sighting is stored.
select 1 from internal.sightings limit 1;
