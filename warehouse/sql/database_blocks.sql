-- Blocks of the file, and how many of them are free.
select total_blocks, free_blocks from pragma_database_size() where database_name = current_database();
