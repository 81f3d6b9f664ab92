-- The stored hashes of the articles asked for.
select article_id, row_hash, revisions_hash, evidence_hash, notes_hash, addresses_hash
from internal.article_hashes
where article_id in (select id from batch_ids);
