-- severity: error
-- Texts that are not their paragraphs joined by a blank line.
select a.article_id
from articles a
left join (
    select article_id, string_agg(text, chr(10) || chr(10) order by position) as joined
    from paragraphs
    group by article_id
) p on p.article_id = a.article_id
where coalesce(a.text, '') <> coalesce(p.joined, '');
