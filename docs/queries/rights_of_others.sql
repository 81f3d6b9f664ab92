-- Which articles carry rights of third parties, or no licence signal at all?
select licence_status, rights_holder, rights_note, published_on, title, url
from articles
where licence_status <> 'granted'
order by licence_status, published_on desc nulls last, title;
