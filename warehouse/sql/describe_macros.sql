-- Macros with their comments and the names of their arguments.
select function_name, coalesce(comment, ''), parameters
from duckdb_functions()
where
    schema_name = 'main'
    and not internal
    and function_type in ('macro', 'table_macro')
    and database_name = current_database()
    and comment is not null
order by function_name;
