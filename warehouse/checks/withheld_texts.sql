-- severity: error
-- Withheld articles of which some text is left.
select 'articles' as place, article_id from articles
where
    article_id in (select article_id from internal.capture_readings where is_withheld)
    and (text <> '' or report_text <> '' or analysis_text <> '')
union all
select 'paragraphs', article_id from paragraphs
where article_id in (select article_id from internal.capture_readings where is_withheld)
union all
select 'folded_paragraphs', article_id from internal.folded_paragraphs
where
    position > 0
    and article_id in (select article_id from internal.capture_readings where is_withheld)
union all
select 'article_revisions', article_id from article_revisions
where text <> '' and article_id in (select article_id from internal.capture_readings where is_withheld)
union all
select 'citations', article_id from citations
where article_id in (select article_id from internal.capture_readings where is_withheld)
union all
select 'capture_readings', article_id from internal.capture_readings
where
    not is_withheld
    and article_id in (select article_id from internal.capture_readings where is_withheld);
