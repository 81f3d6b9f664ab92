-- severity: warning
-- More than a tenth of at least 20 articles were read by the generic reader.
select count(*) filter (where template = 'generic') as generic, count(*) as articles
from articles
having count(*) >= 20 and count(*) filter (where template = 'generic') > 0.1 * count(*);
