-- The republication notice over time: captures that carry it, or a deed, by year of capture.
select
    year(c.captured_at) as year,
    count(*) as captures,
    count(*) filter (where exists (
        select 1 from licence_evidence e where e.capture_id = c.capture_id and e.signal = 'notice'
    )) as with_notice,
    count(*) filter (where exists (
        select 1 from licence_evidence e
        where e.capture_id = c.capture_id and e.signal in ('deed_link', 'rel_license')
    )) as with_deed
from captures c
group by year(c.captured_at)
order by year;
