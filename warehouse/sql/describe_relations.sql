-- Tables and views with their comments.
select table_name as name, 'table' as kind, coalesce(comment, '') as words
from duckdb_tables()
where schema_name = 'main' and not internal and database_name = current_database()
union all
select view_name, 'view', coalesce(comment, '')
from duckdb_views()
where schema_name = 'main' and not internal and database_name = current_database()
order by kind, name;
