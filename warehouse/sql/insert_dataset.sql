-- Says what the file is.
insert into dataset by name
select
    ? as version,
    ?::timestamp as built_at,
    (select parser_version from loads order by started_at desc, load_id desc limit 1) as parser_version,
    ? as schema_version,
    (select count(*) from articles) as articles,
    (select sha256(coalesce(string_agg(capture_id, ' ' order by capture_id), '')) from captures)
        as archive_digest;
