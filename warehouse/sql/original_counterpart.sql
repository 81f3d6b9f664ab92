-- The same story in the other language.
select article_id, url, lang, title, coalesce(text, '') from articles where article_id = ?;
