-- Whether articles name one of the addresses given as their counterpart.
select 1 from internal.alternates where url in (select url from batch_urls) limit 1;
