-- Which articles may be reprinted, under which licence, with which exact credit, and what else is owed?
select
    r.published_on,
    r.title,
    r.licence_id,
    r.credit_text,
    string_agg(o.obligation, ', ' order by o.obligation) filter (where o.state = 'required') as required,
    string_agg(o.obligation, ', ' order by o.obligation) filter (where o.state = 'requested') as requested,
    r.url
from republishable_articles r
left join obligations o on o.article_id = r.article_id
group by r.article_id, r.published_on, r.title, r.licence_id, r.credit_text, r.url
order by r.published_on desc nulls last, r.title;
