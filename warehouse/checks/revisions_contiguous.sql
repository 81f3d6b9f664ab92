-- severity: error
-- Revisions that overlap, leave a gap, repeat the one before, or disagree with the current row.
with pairs as (
    select
        article_id,
        revision,
        content_hash,
        valid_to_at,
        lead(valid_from_at) over in_order as next_from_at,
        lead(content_hash) over in_order as next_hash,
        lead(revision) over in_order as next_revision
    from article_revisions
    window in_order as (partition by article_id order by revision)
)
select article_id, revision, 'next does not follow' as fault from pairs
where next_revision is not null and valid_to_at is distinct from next_from_at
union all
select article_id, revision, 'the last one has an end' from pairs
where next_revision is null and valid_to_at is not null
union all
select article_id, revision, 'the next one is equal' from pairs where next_hash = content_hash
union all
select p.article_id, p.revision, 'not the current row' from pairs p
join articles a on a.article_id = p.article_id
where p.next_revision is null and (a.revision <> p.revision or a.content_hash <> p.content_hash);
