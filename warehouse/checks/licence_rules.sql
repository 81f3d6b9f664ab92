-- severity: error
-- Licences against the rules: granted beside a rights note, an id where nothing is granted, or none where it is.
select article_id, 'granted beside a rights note' as fault from articles
where licence_status = 'granted' and rights_note is not null
union all
select article_id, 'an id without a grant' from articles
where licence_status <> 'granted' and licence_id is not null
union all
select article_id, 'a grant without an id' from articles
where licence_status = 'granted' and licence_id is null
union all
select distinct o.article_id, 'obligations without a grant' from obligations o
join articles a on a.article_id = o.article_id
where a.licence_status in ('reserved', 'unstated')
union all
select article_id, 'not a status' from articles
where licence_status not in ('granted', 'reserved', 'unstated', 'conflicting')
union all
select article_id, 'a grant without chosen evidence' from articles
where
    licence_status = 'granted'
    and article_id not in (select article_id from licence_evidence where is_chosen);
