-- The authors of an article in printed order.
select w.name, w.kind
from article_authors p
join authors w using (author_id)
where p.article_id = ?
order by p.position;
