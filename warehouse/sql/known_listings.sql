-- Answers of REST and feeds that lie in the archive: address and digest of the body.
select distinct source_url, payload_digest from internal.listings;
