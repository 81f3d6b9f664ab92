-- The path of the file that this connection has open.
select path from duckdb_databases() where database_name = current_database();
