-- Everything that somebody or something is called: tags of one id, a profile's headlines in both languages.
create or replace macro other_names(given_name) as table
with given as (select trim(whole_words(given_name)) as folded_name),
profiles as (
    select a.article_id, a.title, a.counterpart_id from articles a where a.kind = 'profile'
),
titles as (
    select p.article_id, p.title as called from profiles p
    union
    select p.article_id, r.title
    from profiles p join article_revisions r on r.article_id = p.article_id
    union
    select p.article_id, o.title from profiles p join articles o on o.article_id = p.counterpart_id
),
called as (
    select t.called
    from titles t
    where t.article_id in (
        select n.article_id from titles n, given g where trim(whole_words(n.called)) = g.folded_name
    )
    union
    select given_name
),
tagged as (
    select other.name as called
    from tag_aliases own
    join tag_aliases other on other.tag_id = own.tag_id
    where whole_words(own.name) in (select whole_words(c.called) from called c)
)
select distinct whole_words(n.called) as folded_name
from (select c.called from called c union select t.called from tagged t) n
where trim(whole_words(n.called)) <> '';
comment on macro table other_names is 'A name and all that the same person, group or topic is called, folded: tags of one id, headlines of profiles.';

-- Sentences that name somebody or something; case and accents make no difference.
create or replace macro mentions(name) as table
with names as materialized (select folded_name from other_names(name)),
hits as (
    select distinct f.article_id, f.position
    from internal.folded_paragraphs f, names n
    where f.position > 0 and contains(f.folded, n.folded_name)
),
-- Of a name that stands everywhere, the newest paragraphs.
newest as materialized (
    select h.article_id, h.position, a.published_on, a.title, a.url
    from hits h
    join articles a on a.article_id = h.article_id
    order by a.published_on desc nulls last, h.article_id, h.position
    limit 10000
),
parts as materialized (
    select n.*, sentences_of(p.text) as list
    from newest n
    join paragraphs p on p.article_id = n.article_id and p.position = n.position
),
sentences as (
    select
        article_id,
        position,
        published_on,
        title,
        url,
        unnest(list) as sentence,
        generate_subscripts(list, 1) as place
    from parts
),
found as (
    select s.*
    from (select *, whole_words(sentence) as folded from sentences) s
    where exists (select 1 from names n where contains(s.folded, n.folded_name))
)
select f.article_id, f.published_on, f.position as paragraph, trim(f.sentence) as sentence, f.title, f.url
from found f
order by f.published_on desc nulls last, f.article_id, f.position, f.place;
comment on macro table mentions is 'Sentences that name somebody or something, by whole words, under its other names as well; the newest 10,000 paragraphs.';
