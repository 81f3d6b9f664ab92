-- What REST and feeds state of articles, which of their answers are loaded, and what tells of counterparts.

create table internal.source_records (
    source varchar not null,
    url varchar not null,
    is_full boolean not null,
    captured_at timestamp not null,
    wordpress_id bigint,
    parser_version varchar not null,
    digest varchar not null,
    record varchar not null using compression zstd
);
comment on table internal.source_records is 'The newest post of REST and item of a feed for each address; articles are filled and checked by them.';
comment on column internal.source_records.source is 'rest or feed.';
comment on column internal.source_records.url is 'Canonical form of its link.';
comment on column internal.source_records.is_full is 'True where names or the text were asked for; such a record is kept beside a later, shorter one.';
comment on column internal.source_records.captured_at is 'When the listing was answered (UTC).';
comment on column internal.source_records.wordpress_id is 'Number of the post, where it states one.';
comment on column internal.source_records.parser_version is 'Version of the parser that read it.';
comment on column internal.source_records.digest is 'Hash over what it states.';
comment on column internal.source_records.record is 'The record as JSON; of its text a sketch of numbers alone.';

create table internal.listings (
    capture_id varchar not null,
    source_url varchar not null,
    captured_at timestamp not null,
    payload_digest varchar not null,
    warc_file varchar,
    warc_offset bigint
);
comment on table internal.listings is 'Archived answers of REST and feeds that are loaded.';
comment on column internal.listings.capture_id is 'The capture.';
comment on column internal.listings.source_url is 'The address asked for, verbatim.';
comment on column internal.listings.captured_at is 'When it was answered (UTC).';
comment on column internal.listings.payload_digest is 'Digest of the body.';
comment on column internal.listings.warc_file is 'File of the archive that holds the answer.';
comment on column internal.listings.warc_offset is 'Offset of the record in that file, in bytes.';

create table internal.story_signs (
    article_id varchar not null,
    lang varchar not null,
    published_on date not null,
    words integer not null,
    countries varchar[] not null,
    authors varchar[] not null,
    links bigint[] not null,
    images bigint[] not null,
    numbers bigint[] not null,
    names bigint[] not null
);
comment on table internal.story_signs is 'What tells that two articles in different languages are one story; checksums, not words.';
comment on column internal.story_signs.article_id is 'The article.';
comment on column internal.story_signs.lang is 'Its language.';
comment on column internal.story_signs.published_on is 'Its day of publication.';
comment on column internal.story_signs.words is 'Words of its text.';
comment on column internal.story_signs.countries is 'Its countries.';
comment on column internal.story_signs.authors is 'Ids of its authors, the publisher apart.';
comment on column internal.story_signs.links is 'Checksums of the outside addresses that its text links to.';
comment on column internal.story_signs.images is 'Checksums of the file names of its images.';
comment on column internal.story_signs.numbers is 'Checksums of the numbers in its text.';
comment on column internal.story_signs.names is 'Checksums of the proper names in its text.';

create table internal.likely_counterparts (
    en_id varchar not null,
    es_id varchar not null,
    score integer not null
);
comment on table internal.likely_counterparts is 'Articles whose signs say that they are one story; the best for both sides is believed.';
comment on column internal.likely_counterparts.en_id is 'The English article.';
comment on column internal.likely_counterparts.es_id is 'The Spanish article.';
comment on column internal.likely_counterparts.score is 'How much agrees; larger is more.';

comment on column field_sources.source is 'json_ld, og, meta, template, text, url, … of the page; rest or feed where the page hides it.';
comment on column source_agreement.page_value is 'What the page gives, normalised; of a text the number of its words.';
comment on column source_agreement.other_source is 'Another source of the page (json_ld, og, …), or rest or feed.';
comment on column source_agreement.other_value is 'What it states, normalised; of a text its words, and how alike the two are (0 to 1).';
