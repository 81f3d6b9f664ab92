-- Articles, and those whose text is given away.
select (select count(*) from articles), (select count(*) from open_articles);
