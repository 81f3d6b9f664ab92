-- Rows of the tables that should never shrink by much.
create or replace view internal.row_counts as
select 'articles' as place, count(*) as number from articles
union all
select 'captures', count(*) from captures
union all
select 'article_revisions', count(*) from article_revisions
union all
select 'paragraphs', count(*) from paragraphs
union all
select 'licence_evidence', count(*) from licence_evidence
union all
select 'known_pages', count(*) from known_pages;
comment on view internal.row_counts is 'Rows of the tables that should never shrink by much.';
comment on column internal.row_counts.place is 'The table.';
comment on column internal.row_counts.number is 'Its rows.';
