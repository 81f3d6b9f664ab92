-- The links of an article in order.
select position, paragraph, href, url, host, anchor_text, kind from links where article_id = ? order by position;
