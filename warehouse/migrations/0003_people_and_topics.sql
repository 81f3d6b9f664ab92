-- Authors, tags, countries, links, citations, images.

create table authors (
    author_id varchar not null,
    name varchar not null,
    kind varchar not null
);
comment on table authors is 'Who wrote the articles.';
comment on column authors.author_id is 'ASCII slug of the name.';
comment on column authors.name is 'Name in its most frequent spelling.';
comment on column authors.kind is 'person, unit or organisation.';

create table article_authors (
    article_id varchar not null,
    author_id varchar not null,
    position integer not null,
    printed_name varchar not null
);
comment on table article_authors is 'Authors of each article, in the order of the byline.';
comment on column article_authors.article_id is 'The article.';
comment on column article_authors.author_id is 'The author.';
comment on column article_authors.position is 'Place in the byline, from 1.';
comment on column article_authors.printed_name is 'Name as printed.';

create table tags (
    tag_id varchar not null,
    name varchar not null,
    facet varchar not null,
    country_code varchar
);
comment on table tags is 'Tags of the site, sorted into facets.';
comment on column tags.tag_id is 'ASCII slug of the name.';
comment on column tags.name is 'Name in its most frequent spelling.';
comment on column tags.facet is 'country, region, topic, group, person, series, format or other.';
comment on column tags.country_code is 'ISO 3166-1 alpha-2 code of a country tag.';

create table tag_aliases (
    tag_id varchar not null,
    name varchar not null,
    lang varchar not null
);
comment on table tag_aliases is 'Every printed name of a tag, by language.';
comment on column tag_aliases.tag_id is 'The tag.';
comment on column tag_aliases.name is 'A name as printed.';
comment on column tag_aliases.lang is 'Language of the articles that print it.';

create table article_tags (
    article_id varchar not null,
    tag_id varchar not null,
    position integer not null
);
comment on table article_tags is 'Tags of each article, in the order of the page.';
comment on column article_tags.article_id is 'The article.';
comment on column article_tags.tag_id is 'The tag.';
comment on column article_tags.position is 'Place among the tags, from 1.';

create table article_countries (
    article_id varchar not null,
    country_code varchar not null,
    method varchar not null
);
comment on table article_countries is 'Countries that an article is about.';
comment on column article_countries.article_id is 'The article.';
comment on column article_countries.country_code is 'ISO 3166-1 alpha-2 code.';
comment on column article_countries.method is 'tag or url; text (title, first paragraph) only where neither gives one.';

create table links (
    article_id varchar not null,
    position integer not null,
    paragraph integer,
    href varchar not null,
    url varchar not null,
    host varchar,
    anchor_text varchar not null,
    kind varchar not null,
    target_article_id varchar
);
comment on table links is 'Links of each article.';
comment on column links.article_id is 'The article that links.';
comment on column links.position is 'Order of the links, from 1.';
comment on column links.paragraph is 'Position of the paragraph; NULL outside the text (see-also, notice, captions).';
comment on column links.href is 'Address as the page has it.';
comment on column links.url is 'Canonical address for the site''s own pages, else the address without fragment.';
comment on column links.host is 'Host of the address.';
comment on column links.anchor_text is 'Text of the link.';
comment on column links.kind is 'source, internal, see_also, licence, social or other.';
comment on column links.target_article_id is 'The article it leads to, once that is loaded.';

create table citations (
    article_id varchar not null,
    position integer not null,
    paragraph integer not null,
    source_name varchar not null,
    outlet_id varchar,
    kind varchar not null,
    cue varchar not null,
    sentence varchar not null,
    char_start integer not null,
    char_end integer not null,
    href varchar,
    via_insightcrime boolean not null
);
comment on table citations is 'Named sources that the text credits.';
comment on column citations.article_id is 'The article.';
comment on column citations.position is 'Order of the citations, from 1.';
comment on column citations.paragraph is 'Position of the paragraph.';
comment on column citations.source_name is 'The source as printed.';
comment on column citations.outlet_id is 'The outlet, see outlets; NULL for persons.';
comment on column citations.kind is 'media, organisation, document, person or insightcrime.';
comment on column citations.cue is 'The words that credit the source.';
comment on column citations.sentence is 'The sentence.';
comment on column citations.char_start is 'Offset of the name in its paragraph, in characters from 0.';
comment on column citations.char_end is 'Offset behind the name.';
comment on column citations.href is 'Address that the name links to, if any.';
comment on column citations.via_insightcrime is 'True where the source spoke to InSight Crime.';

create table outlets (
    outlet_id varchar not null,
    name varchar not null,
    kind varchar not null,
    country_code varchar,
    domain varchar
);
comment on table outlets is 'Media and organisations that articles credit.';
comment on column outlets.outlet_id is 'ASCII slug of the name.';
comment on column outlets.name is 'Name in its most frequent spelling.';
comment on column outlets.kind is 'media, organisation, document or insightcrime.';
comment on column outlets.country_code is 'ISO 3166-1 alpha-2 code of its country, where known.';
comment on column outlets.domain is 'Its host, where known.';

create table images (
    article_id varchar not null,
    position integer not null,
    src varchar not null,
    alt varchar,
    caption varchar,
    credit varchar,
    licence_id varchar,
    reusable boolean not null
);
comment on table images is 'Images of each article; an article''s licence does not cover them.';
comment on column images.article_id is 'The article.';
comment on column images.position is 'Order of the images, from 1.';
comment on column images.src is 'Address of the image.';
comment on column images.alt is 'Alternative text.';
comment on column images.caption is 'Caption.';
comment on column images.credit is 'Credit as printed.';
comment on column images.licence_id is 'Licence of the image, where its own caption or credit states one.';
comment on column images.reusable is 'True only where a deed in its own caption or credit permits reuse.';
