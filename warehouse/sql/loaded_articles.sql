-- The articles whose rows a load wrote last, the newest first: load, most.
select title, url, lang, published_on, revision
from articles
where load_id = ?
order by published_on desc nulls last, article_id
limit ?;
