-- The ids of entities, whom profiles are about, and which articles and tags mean them.
create or replace temp macro entity_id(sort, key) as 'insightcrime-' || md5(sort || ' ' || key);

-- A country's profile is about no person, group or company.
create or replace temp table subjects as
select article_id, title, counterpart_id
from articles
where
    kind = 'profile'
    and trim(regexp_replace(whole_words(title), '\b(profile|perfil|de|of|del|country|pais)\b ', '', 'g'))
        not in (
            select trim(whole_words(x.name))
            from tag_aliases x
            join tags t on t.tag_id = x.tag_id
            where t.facet in ('country', 'region')
        );

-- Links between an article and a profile, where either belongs to the delta.
create or replace temp table exported_links as
select distinct l.article_id, l.target_article_id as profile_id
from links l
join subjects s on s.article_id = l.target_article_id
where
    l.article_id <> l.target_article_id
    and (
        l.article_id in (select article_id from exported_articles)
        or l.target_article_id in (select article_id from exported_articles)
    );

-- Tags that are called what a profile is called, by language; the first of several.
create or replace temp table subjects_of_tags as
select x.tag_id, a.lang, min(s.article_id) as profile_id
from tag_aliases x
join articles a on whole_words(a.title) = whole_words(x.name)
join subjects s on s.article_id = a.article_id
group by x.tag_id, a.lang;
