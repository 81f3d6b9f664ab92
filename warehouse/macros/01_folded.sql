-- Text in lower case without accents, for comparison.
create or replace macro folded(words) as strip_accents(lower(words));
comment on macro folded is 'Text in lower case without accents, for comparison.';

-- Folded words with one blank around each, for whole-word comparison.
create or replace macro whole_words(words) as
    ' ' || trim(regexp_replace(strip_accents(lower(words)), '[^\pL\pN]+', ' ', 'g')) || ' ';
comment on macro whole_words is 'Words in lower case without accents, one blank around each, for comparison of whole words.';
