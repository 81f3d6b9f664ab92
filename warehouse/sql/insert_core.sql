-- Writes the current state of articles; links find their targets among the addresses known so far, of which
-- those that the batch names are given; a shared one points nowhere.
insert into articles by name select * from batch_articles;
insert into paragraphs by name select * from batch_paragraphs;
insert into article_authors by name select * from batch_article_authors;
insert into internal.author_names by name select * from batch_author_names;
insert into article_tags by name select * from batch_article_tags;
insert into internal.tag_names by name select * from batch_tag_names;
insert into article_countries by name select * from batch_article_countries;
insert into links by name
select b.*, known.article_id as target_article_id
from batch_links b
left join (
    select url, case when count(distinct article_id) = 1 then min(article_id) end as article_id
    from batch_known
    group by url
) known on known.url = b.url;
insert into citations by name select * from batch_citations;
insert into images by name select * from batch_images;
insert into obligations by name select * from batch_obligations;
insert into source_agreement by name select * from batch_source_agreement;
insert into field_sources by name select * from batch_field_sources;
insert into internal.folded_paragraphs by name select * from batch_folded_paragraphs;
