-- Article: what a page says of itself; its words only where they may be given away.
select
    entity_id('article', a.article_id) as id,
    a.title as caption,
    a.title,
    a.article_id as "fileName",
    (
        select list(coalesce(n.name, x.printed_name) order by x.position)
        from article_authors x
        left join authors n on n.author_id = x.author_id
        where x.article_id = a.article_id
    ) as author,
    case a.lang when 'en' then 'eng' when 'es' then 'spa' end as language,
    a.url as "sourceUrl",
    'InSight Crime' as publisher,
    'https://insightcrime.org' as "publisherUrl",
    a.published_on as date,
    coalesce(a.published_at, cast(a.published_on as timestamp)) as "publishedAt",
    a.modified_at as "modifiedAt",
    a.last_seen_at as "retrievedAt",
    (
        select list(lower(c.country_code) order by c.country_code)
        from article_countries c
        where c.article_id = a.article_id
    ) as country,
    (
        select list(t.name order by x.position)
        from article_tags x
        join tags t on t.tag_id = x.tag_id
        where x.article_id = a.article_id
    ) as keywords,
    case when o.article_id is not null then a.subtitle end as summary,
    case when o.article_id is not null then a.text end as "bodyText",
    list_filter(
        [
            a.credit_text,
            'Licence of the text: ' || a.licence_status || coalesce(', ' || a.licence_id, ''),
            a.rights_note
        ],
        lambda said: said is not null
    ) as notes
from articles a
left join open_articles o on o.article_id = a.article_id
where a.article_id in (select article_id from exported_articles)
order by a.article_id;
