-- What may be reprinted, by year and language.
create or replace view licence_coverage as
select year(published_on)::integer as year, lang, licence_status, licence_id, count(*) as articles
from articles
group by year(published_on), lang, licence_status, licence_id;
comment on view licence_coverage is 'Licence status of the articles, by year and language.';
comment on column licence_coverage.year is 'Year of publication; NULL where no day is known.';
comment on column licence_coverage.lang is 'Language: en or es.';
comment on column licence_coverage.licence_status is 'granted, reserved, unstated or conflicting.';
comment on column licence_coverage.licence_id is 'Licence of the text, see licences.';
comment on column licence_coverage.articles is 'Number of articles.';
