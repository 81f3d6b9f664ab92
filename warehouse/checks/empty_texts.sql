-- severity: error
-- Articles without text that are not withheld.
select a.article_id
from articles a
where
    (a.text is null or a.text = '')
    and not exists (
        select 1 from internal.capture_readings r where r.article_id = a.article_id and r.is_withheld
    );
