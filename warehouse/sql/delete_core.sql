-- Removes the current state of the articles given.
delete from articles where article_id in (select id from batch_ids);
delete from paragraphs where article_id in (select id from batch_ids);
delete from article_authors where article_id in (select id from batch_ids);
delete from internal.author_names where article_id in (select id from batch_ids);
delete from article_tags where article_id in (select id from batch_ids);
delete from internal.tag_names where article_id in (select id from batch_ids);
delete from article_countries where article_id in (select id from batch_ids);
delete from links where article_id in (select id from batch_ids);
delete from citations where article_id in (select id from batch_ids);
delete from images where article_id in (select id from batch_ids);
delete from obligations where article_id in (select id from batch_ids);
delete from source_agreement where article_id in (select id from batch_ids);
delete from field_sources where article_id in (select id from batch_ids);
delete from internal.folded_paragraphs where article_id in (select id from batch_ids);
