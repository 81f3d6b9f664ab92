-- What decided each article's licence, in the words of its own pages?
select a.licence_status, a.licence_id, a.licence_basis, e.signal, e.statement, e.href, e.captured_at, a.url
from articles a
join licence_evidence e on e.article_id = a.article_id and e.is_chosen
order by a.licence_status, a.url, e.signal;
