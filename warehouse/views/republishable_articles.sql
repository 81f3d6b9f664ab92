-- Articles that may be reprinted, with the credit that the licence asks for.
create or replace view republishable_articles as
select article_id, title, url, published_on, licence_id, licence_as_of_at, credit_text
from articles
where licence_status = 'granted' and text <> '';
comment on view republishable_articles is 'Articles that may be reprinted under the conditions in obligations.';
comment on column republishable_articles.article_id is 'The article.';
comment on column republishable_articles.title is 'Headline.';
comment on column republishable_articles.url is 'Canonical address.';
comment on column republishable_articles.published_on is 'Day of publication.';
comment on column republishable_articles.licence_id is 'Licence of the text, see licences.';
comment on column republishable_articles.licence_as_of_at is 'Time of the capture that decided the licence (UTC).';
comment on column republishable_articles.credit_text is 'Attribution that the licence asks for.';
