-- What the file says it is.
select version from dataset;
