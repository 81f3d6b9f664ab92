-- Documentation: that an article is the profile of somebody, or links to it.
select
    entity_id('documentation', d.article_id || ' ' || d.profile_id) as id,
    entity_id('article', d.article_id) as document,
    entity_id('subject', d.profile_id) as entity,
    d.role,
    a.published_on as date,
    a.url as "sourceUrl",
    'InSight Crime' as publisher,
    'https://insightcrime.org' as "publisherUrl"
from (
    select article_id, article_id as profile_id, 'profile' as role
    from subjects
    where article_id in (select article_id from exported_articles)
    union all
    select article_id, profile_id, 'links to the profile' from exported_links
) d
join articles a on a.article_id = d.article_id
order by d.article_id, d.profile_id;
