-- Adds pairs of articles that are likely one story.
insert into internal.likely_counterparts by name select * from batch_pairs;
