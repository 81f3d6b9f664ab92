-- Whether any record of REST or a feed is stored.
select 1 from internal.source_records limit 1;
