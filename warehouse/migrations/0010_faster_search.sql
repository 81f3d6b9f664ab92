-- Text that search reads whole is compressed as DuckDB picks, which reads in half the time of zstd.

create table internal.folded_paragraphs_0010 (
    article_id varchar not null,
    position integer not null,
    folded varchar not null
);
insert into internal.folded_paragraphs_0010 select article_id, position, folded from internal.folded_paragraphs;
drop table internal.folded_paragraphs;
alter table internal.folded_paragraphs_0010 rename to folded_paragraphs;
comment on table internal.folded_paragraphs is 'What search and mentions look through: the words of each headline and paragraph, folded.';
comment on column internal.folded_paragraphs.article_id is 'The article.';
comment on column internal.folded_paragraphs.position is 'Position of the paragraph; 0 for the headline.';
comment on column internal.folded_paragraphs.folded is 'Its words in lower case without accents, one blank before and after each.';

create table paragraphs_0010 (
    article_id varchar not null,
    position integer not null,
    section varchar not null,
    kind varchar not null,
    text varchar not null
);
insert into paragraphs_0010 select article_id, position, section, kind, text from paragraphs;
drop table paragraphs;
alter table paragraphs_0010 rename to paragraphs;
comment on table paragraphs is 'The blocks of the current text, in order.';
comment on column paragraphs.article_id is 'The article.';
comment on column paragraphs.position is 'Place in the text, from 1 without gaps.';
comment on column paragraphs.section is 'report or analysis.';
comment on column paragraphs.kind is 'paragraph, heading, list_item, quote or table.';
comment on column paragraphs.text is 'Text of the block.';
