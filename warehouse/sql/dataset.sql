-- What the file says it is.
select version, built_at, parser_version, schema_version, articles, archive_digest from dataset;
