-- The images of an article in order.
select position, src, alt, caption, credit, licence_id, reusable from images where article_id = ? order by position;
