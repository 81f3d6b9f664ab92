-- Mention: people, groups and other names among the tags of an article; whom it means where a profile is called so.
select
    entity_id('mention', a.article_id || ' tag ' || t.tag_id) as id,
    t.name as caption,
    entity_id('article', a.article_id) as document,
    t.name,
    case t.facet when 'person' then 'Person' when 'group' then 'Organization' end as "detectedSchema",
    entity_id('subject', min(x.profile_id)) as resolved,
    any_value(
        (
            select list(lower(c.country_code) order by c.country_code)
            from article_countries c
            where c.article_id = a.article_id
        )
    ) as "contextCountry"
from exported_articles e
join articles a on a.article_id = e.article_id
join article_tags g on g.article_id = a.article_id
join tags t on t.tag_id = g.tag_id
left join subjects_of_tags x on x.tag_id = t.tag_id and x.lang = a.lang
where t.facet in ('person', 'group', 'other')
group by a.article_id, t.tag_id, t.name, t.facet
order by a.article_id, t.tag_id;
