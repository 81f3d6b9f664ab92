-- The graph of see-also and other internal links between articles that are loaded.
select
    l.article_id as from_id,
    l.target_article_id as to_id,
    l.kind,
    f.title as from_title,
    t.title as to_title
from links l
join articles f on f.article_id = l.article_id
join articles t on t.article_id = l.target_article_id
where l.kind in ('see_also', 'internal') and l.target_article_id <> l.article_id
order by from_id, l.position;
