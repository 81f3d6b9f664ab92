-- Which profiles do articles link to most, and under which words?
select
    p.title as profile,
    count(distinct m.article_id) as articles,
    string_agg(distinct m.anchor_text, ' | ' order by m.anchor_text) as words,
    p.url
from profile_mentions m
join articles p on p.article_id = m.profile_article_id
group by p.article_id, p.title, p.url
order by articles desc, profile;
