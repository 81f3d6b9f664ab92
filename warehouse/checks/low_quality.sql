-- severity: warning
-- Articles in which less than half of the expected fields were found.
select article_id, template, parse_quality from articles where parse_quality < 0.5;
