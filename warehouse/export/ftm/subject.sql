-- Person, Organization or LegalEntity: whom a profile is about, as its tags tell.
select
    entity_id('subject', s.article_id) as id,
    case min(t.facet)
        when 'group' then 'Organization'
        when 'person' then 'Person'
        else 'LegalEntity'
    end as schema,
    s.title as caption,
    s.title as name,
    any_value(other.title) as alias,
    any_value(a.url) as "sourceUrl",
    'InSight Crime' as publisher,
    'https://insightcrime.org' as "publisherUrl",
    (
        select list(lower(c.country_code) order by c.country_code)
        from article_countries c
        where c.article_id = s.article_id
    ) as country
from subjects s
join articles a on a.article_id = s.article_id
left join articles other on other.article_id = s.counterpart_id
left join subjects_of_tags x on x.profile_id = s.article_id
left join tags t on t.tag_id = x.tag_id and t.facet in ('group', 'person')
where
    s.article_id in (select article_id from exported_articles)
    or s.article_id in (select profile_id from exported_links)
    or s.article_id in (
        select x.profile_id
        from article_tags g
        join exported_articles e on e.article_id = g.article_id
        join subjects_of_tags x on x.tag_id = g.tag_id
    )
group by s.article_id, s.title
order by s.article_id;
