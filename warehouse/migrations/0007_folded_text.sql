-- Headlines and paragraphs folded for search: lower case, no accents, words apart by one blank.

create table internal.folded_paragraphs (
    article_id varchar not null,
    position integer not null,
    folded varchar not null using compression zstd
);
comment on table internal.folded_paragraphs is 'What search and mentions look through: the words of each headline and paragraph, folded.';
comment on column internal.folded_paragraphs.article_id is 'The article.';
comment on column internal.folded_paragraphs.position is 'Position of the paragraph; 0 for the headline.';
comment on column internal.folded_paragraphs.folded is 'Its words in lower case without accents, one blank before and after each.';

insert into internal.folded_paragraphs
select
    article_id,
    position,
    ' ' || trim(regexp_replace(strip_accents(lower(text)), '[^\pL\pN]+', ' ', 'g')) || ' '
from (
    select article_id, 0 as position, title as text from articles
    union all
    select article_id, position, text from paragraphs
);
