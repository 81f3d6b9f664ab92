-- Which source gave each field, by template and month of capture.
create or replace view parse_health as
with readings as (
    select template, date_trunc('month', captured_at)::date as month, field_sources
    from internal.capture_readings
    where article_id is not null
),
totals as (
    select template, month, count(*) as all_captures from readings group by template, month
),
found as (
    select template, month, entry.field as field, entry.source as source, count(*) as captures
    from (select template, month, unnest(field_sources) as entry from readings)
    group by all
)
select
    found.template,
    found.month,
    found.field,
    found.source,
    found.captures,
    found.captures / totals.all_captures as found_share
from found
join totals on totals.template = found.template and totals.month = found.month;
comment on view parse_health is 'Which source gave each field: a fall in found_share tells that the site has changed.';
comment on column parse_health.template is 'Era of the page template, or generic.';
comment on column parse_health.month is 'First day of the month of capture.';
comment on column parse_health.field is 'The field.';
comment on column parse_health.source is 'The source that the field was taken from.';
comment on column parse_health.captures is 'Captures in which this source gave the field.';
comment on column parse_health.found_share is 'Their share of all captures of this template and month (0 to 1).';
