-- Which outlets does the publication rely on, by year?
select year, name as outlet, country_code, articles, citations
from outlet_reliance
order by year desc nulls last, articles desc, outlet;
