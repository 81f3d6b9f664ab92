-- Rows of a table of articles with the language and the year of publication that part its files.
select e.*, a.lang, year(a.published_on)::integer as year
from exported e
join (select article_id, lang, published_on from articles) a on a.article_id = e.article_id;
