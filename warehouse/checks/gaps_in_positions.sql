-- severity: error
-- Numbers that do not run from 1 without gaps.
select 'paragraphs' as place, article_id from paragraphs
group by article_id having min(position) <> 1 or max(position) <> count(*)
union all
select 'article_revisions', article_id from article_revisions
group by article_id having min(revision) <> 1 or max(revision) <> count(*)
union all
select 'article_authors', article_id from article_authors
group by article_id having min(position) <> 1 or max(position) <> count(*)
union all
select 'article_tags', article_id from article_tags
group by article_id having min(position) <> 1 or max(position) <> count(*)
union all
select 'links', article_id from links
group by article_id having min(position) <> 1 or max(position) <> count(*)
union all
select 'citations', article_id from citations
group by article_id having min(position) <> 1 or max(position) <> count(*)
union all
select 'images', article_id from images
group by article_id having min(position) <> 1 or max(position) <> count(*);
