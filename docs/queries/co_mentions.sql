-- Which tags of groups, people and topics stand together, and in how many articles?
select
    one.name as first_tag,
    two.name as second_tag,
    count(distinct x.article_id) as articles
from article_tags x
join article_tags y on y.article_id = x.article_id and y.tag_id > x.tag_id
join tags one on one.tag_id = x.tag_id
join tags two on two.tag_id = y.tag_id
where one.facet not in ('format', 'series') and two.facet not in ('format', 'series')
group by one.name, two.name
order by articles desc, first_tag, second_tag;
