-- Copies everything that lives, without the mark that asked for it.
copy from database old_file to new_file;
delete from new_file.internal.marks where key = 'compact';
