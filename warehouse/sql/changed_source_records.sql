-- Records of the batch that say something new.
select url, wordpress_id from newer_records where is_changed;
