-- Records of REST and feeds by address or by number of the post.
select record
from internal.source_records
where
    url in (select id from batch_ids)
    or wordpress_id in (select number from batch_numbers);
