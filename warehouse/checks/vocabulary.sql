-- severity: error
-- Words outside the vocabulary of their column.
select 'articles.lang' as place, lang as value from articles where lang not in ('en', 'es')
union all
select 'articles.kind', kind from articles
where kind not in ('brief', 'analysis', 'investigation', 'profile', 'news', 'feature', 'other')
union all
select 'paragraphs.section', section from paragraphs where section not in ('report', 'analysis')
union all
select 'paragraphs.kind', kind from paragraphs
where kind not in ('paragraph', 'heading', 'list_item', 'quote', 'table')
union all
select 'links.kind', kind from links
where kind not in ('source', 'internal', 'see_also', 'licence', 'social', 'other')
union all
select 'authors.kind', kind from authors where kind not in ('person', 'unit', 'organisation')
union all
select 'known_pages.state', state from known_pages
where state not in ('pending', 'loaded', 'failed', 'gone', 'not_an_article')
union all
select 'loads.state', state from loads
where state not in ('running', 'completed', 'failed', 'interrupted');
