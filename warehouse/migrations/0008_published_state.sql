-- What the last published state held, so that the next one is held against it.

create table internal.published_articles (
    article_id varchar not null
);
comment on table internal.published_articles is 'Articles of the last published state: fill rates are compared over these alone.';
comment on column internal.published_articles.article_id is 'The article.';

create table internal.published_state (
    measure varchar not null,
    number bigint not null,
    total bigint
);
comment on table internal.published_state is 'Counts of the last published state, see the views internal.fill_counts and internal.row_counts.';
comment on column internal.published_state.measure is 'A field of articles, or a table, after the word field or rows.';
comment on column internal.published_state.number is 'Articles in which the field is filled, or rows of the table.';
comment on column internal.published_state.total is 'Articles counted; NULL for a table.';
