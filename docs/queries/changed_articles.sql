-- What changed after it was first captured: headline, authors or text, and when the change was seen.
select
    a.kind,
    r.valid_from_at as change_seen_at,
    r.revision,
    array_to_string(r.changed_fields, ', ') as changed,
    before.title as title_before,
    r.title as title_after,
    a.url
from article_revisions r
join article_revisions before on before.article_id = r.article_id and before.revision = r.revision - 1
join articles a on a.article_id = r.article_id
order by r.valid_from_at desc, a.url;
