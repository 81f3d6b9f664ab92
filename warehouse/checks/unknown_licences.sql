-- severity: warning
-- Licences stated that the vocabulary does not hold.
select 'articles' as place, licence_id from articles
where licence_id is not null and licence_id not in (select licence_id from licences)
union
select 'licence_evidence', licence_id from licence_evidence
where licence_id is not null and licence_id not in (select licence_id from licences)
union
select 'images', licence_id from images
where licence_id is not null and licence_id not in (select licence_id from licences);
