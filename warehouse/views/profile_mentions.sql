-- Links from articles to profiles.
create or replace view profile_mentions as
select p.article_id as profile_article_id, l.anchor_text, l.article_id, l.paragraph
from links l
join articles p on p.article_id = l.target_article_id
where p.kind = 'profile' and l.article_id <> p.article_id;
comment on view profile_mentions is 'Articles that link to a profile, and the words of the link.';
comment on column profile_mentions.profile_article_id is 'The profile.';
comment on column profile_mentions.anchor_text is 'Words of the link.';
comment on column profile_mentions.article_id is 'The article that links.';
comment on column profile_mentions.paragraph is 'Position of the paragraph; NULL outside the text.';
