-- Points links to articles whose addresses came or went with this batch; a shared address points nowhere.
update links
set target_article_id = known.article_id
from (
    select b.url, case when count(distinct a.article_id) = 1 then min(a.article_id) end as article_id
    from batch_urls b
    left join batch_known a on a.url = b.url
    group by b.url
) known
where links.url = known.url and links.target_article_id is distinct from known.article_id;
