-- Keeps what is about to be published, for the checks of the next state.
delete from internal.published_articles where article_id not in (select article_id from articles);
insert into internal.published_articles
select article_id from articles
where article_id not in (select article_id from internal.published_articles);
delete from internal.published_state;
insert into internal.published_state
select 'field ' || field, number, total from internal.fill_counts
union all
select 'rows ' || place, number, null from internal.row_counts;
