-- Articles, pages and failures by sort, the largest first.
with counts as (
    select 'lang' as sort, lang as name, count(*) as number from articles group by all
    union all
    select 'kind', coalesce(kind, 'not stated'), count(*) from articles group by all
    union all
    select 'template', template, count(*) from articles group by all
    union all
    select 'licence', licence_status, count(*) from articles group by all
    union all
    select 'state', state, count(*) from known_pages group by all
    union all
    select 'failure', reason, count(*) from page_failures group by all
)
select sort, name, number from counts order by sort, number desc, name;
