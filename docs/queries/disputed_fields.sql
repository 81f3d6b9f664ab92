-- On which fields do two sources of one article disagree?
select s.field, a.template, s.page_value, s.other_source, s.other_value, a.url
from source_agreement s
join articles a on a.article_id = s.article_id
where not s.agrees
order by s.field, a.url;
