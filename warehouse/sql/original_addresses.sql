-- Every address under which an article is known.
select distinct url from article_addresses where article_id = ? order by url;
