-- Paragraphs of articles whose text may be given away.
select * from paragraphs where article_id in (select article_id from open_articles);
