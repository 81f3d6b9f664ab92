-- Appends new sightings.
insert into internal.sightings by name select * from batch_sightings;
