-- Captures and paragraphs in the file and in its compacted copy.
select
    (select count(*) from old_file.captures) + (select count(*) from old_file.paragraphs),
    (select count(*) from new_file.captures) + (select count(*) from new_file.paragraphs);
