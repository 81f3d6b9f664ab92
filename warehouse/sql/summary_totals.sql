-- How much there is of everything.
select
    (select count(*) from articles),
    (select count(*) from captures),
    (select count(*) from article_revisions),
    (select count(*) from known_pages),
    (select count(*) from articles where gone_at is not null),
    (select min(published_on) from articles),
    (select max(published_on) from articles);
