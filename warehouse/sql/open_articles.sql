-- Articles whose text may be given away: those granted, or all; never those withheld.
create or replace temp table open_articles as
select article_id
from articles
where
    ($all_rights or licence_status = 'granted')
    and article_id not in (select id from batch_ids)
    and article_id not in (select article_id from article_addresses where url in (select id from batch_ids))
    and article_id not in (
        select article_id from captures
        where url in (select id from batch_ids) or source_url in (select id from batch_ids)
    );
