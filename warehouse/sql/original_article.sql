-- The article under an id, a slug or any address, with what its credit is made of.
select
    a.article_id, a.url, a.lang, a.title, a.published_on, a.licence_status, a.licence_id, a.licence_basis,
    a.licence_as_of_at, a.rights_holder, a.rights_note, a.counterpart_id,
    (
        select e.statement
        from licence_evidence e
        where e.article_id = a.article_id and e.signal = 'notice' and e.scope = 'text' and e.statement is not null
            -- The notice of the captures that decided; a bare notice that no longer stands says nothing.
            and exists (
                select 1
                from licence_evidence chosen
                where chosen.article_id = e.article_id and chosen.capture_id = e.capture_id and chosen.is_chosen
            )
        order by e.captured_at desc, length(e.statement) desc, e.statement
        limit 1
    ) as notice
from article(?) a;
