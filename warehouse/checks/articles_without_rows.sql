-- severity: error
-- Articles without a capture, a revision, an address, or hashes.
select 'captures' as missing, article_id from articles
where article_id not in (select article_id from captures)
union all
select 'article_revisions', article_id from articles
where article_id not in (select article_id from article_revisions)
union all
select 'article_addresses', article_id from articles
where article_id not in (select article_id from article_addresses)
union all
select 'article_hashes', article_id from articles
where article_id not in (select article_id from internal.article_hashes);
