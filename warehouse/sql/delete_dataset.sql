-- Forgets what the file was.
delete from dataset;
