-- How many tables there are, and whether ours is among them.
select
    count(*) as tables,
    count(*) filter (where schema_name = 'internal' and table_name = 'migrations') as ours
from duckdb_tables()
where not internal and database_name = current_database();
