-- Which profiles changed, how often, and when last?
select
    a.title,
    a.lang,
    count(*) - 1 as changes,
    max(r.valid_from_at) as current_since_at,
    a.modified_at,
    a.url
from articles a
join article_revisions r on r.article_id = a.article_id
where a.kind = 'profile'
group by a.article_id, a.title, a.lang, a.modified_at, a.url
order by changes desc, current_since_at desc, a.title;
