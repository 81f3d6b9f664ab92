-- The words and phrases of a question, folded, as they stand between blanks; `word*` asks for a beginning.
create or replace macro search_terms(question) as table
select distinct ' ' || part_folded || case when ends_with(part, '*') then '' else ' ' end as term
from (
    select part, trim(whole_words(part)) as part_folded
    from (select unnest(regexp_extract_all(question, '"[^"]+"|[^\s"]+')) as part)
)
where part_folded <> '';
comment on macro table search_terms is 'The words and phrases of a question as search looks for them.';

-- The sentences of a paragraph, in order; an abbreviation before a name ends none.
create or replace macro sentences_of(paragraph) as
    string_split(
        replace(
            regexp_replace(
                regexp_replace(
                    paragraph,
                    '\b(Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Gen|Gral|Col|Cnel|Lt|Sgt|Capt|Cap|Cmdr|Sen|Rep|Gov|St|Jr|Lic|Ing|Prof|No|Art)\. ',
                    '\1.' || chr(1),
                    'g'
                ),
                '([\p{Ll}\p{N}%)"”’»][.!?…]+["”’»)]*|[!?…]+["”’»)]*)\s+(["“«‘¿¡(]*[\p{Lu}\p{N}])',
                '\1' || chr(10) || '\2',
                'g'
            ),
            chr(1),
            ' '
        ),
        chr(10)
    );
comment on macro sentences_of is 'The sentences of a paragraph, in order, as a list.';

-- Articles that hold all words, or phrases in quotes; case and accents make no difference.
create or replace macro search(words) as table
with terms as materialized (select term from search_terms(words)),
hits as materialized (
    select
        f.article_id,
        f.position,
        t.term,
        (strlen(f.folded) - strlen(replace(f.folded, t.term, ''))) / strlen(t.term) as uses
    from internal.folded_paragraphs f, terms t
    where contains(f.folded, t.term)
),
found as materialized (
    select
        article_id,
        term,
        coalesce(sum(uses) filter (where position > 0), 0) as uses,
        case when bool_or(position = 0) then 2 else 0 end as in_title
    from hits
    group by article_id, term
),
weights as (
    select term, ln(1 + (select count(*) from articles) / count(*)) as weight from found group by term
),
-- Sentences are looked for in the best alone, so that a word of every article costs little more than a rare one.
best as materialized (
    select
        f.article_id,
        any_value(a.published_on) as published_on,
        round(sum(w.weight * (f.uses / (f.uses + 1.2) + f.in_title)), 3) as score
    from found f
    join weights w on w.term = f.term
    join articles a on a.article_id = f.article_id
    group by f.article_id
    having count(*) = (select count(*) from terms)
    order by score desc, published_on desc nulls last, f.article_id
    limit 1000
),
places as (
    select h.article_id, h.position
    from hits h
    join best b on b.article_id = h.article_id
    where h.position > 0
    group by h.article_id, h.position
    qualify row_number() over (partition by h.article_id order by count(*) desc, h.position) = 1
),
parts as materialized (
    select q.article_id, sentences_of(q.text) as list
    from places p
    join paragraphs q on q.article_id = p.article_id and q.position = p.position
),
sentences as (
    select article_id, unnest(list) as sentence, generate_subscripts(list, 1) as place from parts
),
matching as (
    select s.article_id, trim(s.sentence) as sentence
    from (select article_id, sentence, place, whole_words(sentence) as folded from sentences) s, terms t
    where contains(s.folded, t.term)
    group by s.article_id, s.place, s.sentence
    qualify row_number() over (partition by s.article_id order by count(*) desc, s.place) = 1
)
select a.article_id, a.published_on, a.lang, a.title, a.url, coalesce(m.sentence, a.title) as sentence, s.score
from best s
join articles a on a.article_id = s.article_id
left join matching m on m.article_id = s.article_id
order by s.score desc, a.published_on desc nulls last, a.article_id;
comment on macro table search is 'The 1,000 best articles that hold all words (word* for a beginning), or phrases in quotes; case and accents make no difference.';
