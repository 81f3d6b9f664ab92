-- Columns of tables and views, with types and comments.
select table_name, column_name, data_type, coalesce(comment, '')
from duckdb_columns()
where schema_name = 'main' and not internal and database_name = current_database()
order by table_name, column_index;
