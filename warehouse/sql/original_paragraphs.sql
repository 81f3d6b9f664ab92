-- The paragraphs of an article in order.
select position, section, kind, text from paragraphs where article_id = ? order by position;
