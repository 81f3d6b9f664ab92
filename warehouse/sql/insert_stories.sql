-- Adds the signs of articles.
insert into internal.story_signs by name select * from batch_stories;
