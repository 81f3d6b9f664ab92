-- Mention: the subject of a profile that an article links to.
select
    entity_id('mention', l.article_id || ' profile ' || l.profile_id) as id,
    s.title as caption,
    entity_id('article', l.article_id) as document,
    s.title as name,
    entity_id('subject', l.profile_id) as resolved
from exported_links l
join subjects s on s.article_id = l.profile_id
order by l.article_id, l.profile_id;
