-- How much the articles of each year rely on each outlet.
create or replace view outlet_reliance as
select
    o.outlet_id,
    o.name,
    o.country_code,
    year(a.published_on)::integer as year,
    count(distinct a.article_id) as articles,
    count(*) as citations
from citations c
join outlets o on o.outlet_id = c.outlet_id
join articles a on a.article_id = c.article_id
group by o.outlet_id, o.name, o.country_code, year(a.published_on);
comment on view outlet_reliance is 'How much the articles of each year rely on each outlet.';
comment on column outlet_reliance.outlet_id is 'The outlet.';
comment on column outlet_reliance.name is 'Name of the outlet.';
comment on column outlet_reliance.country_code is 'Country of the outlet, where known.';
comment on column outlet_reliance.year is 'Year of publication; NULL where no day is known.';
comment on column outlet_reliance.articles is 'Articles that credit the outlet.';
comment on column outlet_reliance.citations is 'Credits in these articles.';
