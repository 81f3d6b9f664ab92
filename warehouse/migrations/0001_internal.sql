-- What users need not see: applied migrations, the readings of captures, places reached, hashes.

create schema internal;

create table internal.migrations (
    number integer not null,
    name varchar not null,
    checksum varchar not null,
    applied_at timestamp not null
);
comment on table internal.migrations is 'Numbered migrations applied to this file, with the checksum of their text.';
comment on column internal.migrations.number is 'Number of the migration, from 1 without gaps.';
comment on column internal.migrations.name is 'File name of the migration without its suffix.';
comment on column internal.migrations.checksum is 'SHA-256 of the text of the migration.';
comment on column internal.migrations.applied_at is 'When it was applied here (UTC).';

create table internal.capture_readings (
    capture_id varchar not null,
    article_id varchar,
    lang varchar not null,
    slug varchar not null,
    url varchar not null,
    canonical_url varchar,
    wordpress_id bigint,
    capture_url varchar not null,
    source_url varchar not null,
    captured_at timestamp not null,
    payload_digest varchar not null,
    warc_file varchar,
    warc_offset bigint,
    parser_version varchar not null,
    template varchar not null,
    parse_quality double not null,
    field_sources struct(field varchar, source varchar)[],
    is_withheld boolean not null,
    record varchar not null using compression zstd
);
comment on table internal.capture_readings is 'What one version of the parser reads in each capture; every article row derives from these.';
comment on column internal.capture_readings.capture_id is 'The capture; one reading each.';
comment on column internal.capture_readings.article_id is 'The article it belongs to; NULL where it was refused as an identity conflict.';
comment on column internal.capture_readings.lang is 'Language of the reading.';
comment on column internal.capture_readings.slug is 'Slug of the reading.';
comment on column internal.capture_readings.url is 'Canonical address of the article as read.';
comment on column internal.capture_readings.canonical_url is 'What the page calls its own address, in canonical form.';
comment on column internal.capture_readings.wordpress_id is 'Number of the post, where the page states it.';
comment on column internal.capture_readings.capture_url is 'Canonical form of the address asked for.';
comment on column internal.capture_readings.source_url is 'The address asked for, verbatim.';
comment on column internal.capture_readings.captured_at is 'When the answer was given (UTC).';
comment on column internal.capture_readings.payload_digest is 'Digest of the body.';
comment on column internal.capture_readings.warc_file is 'File of the archive that holds the answer.';
comment on column internal.capture_readings.warc_offset is 'Offset of the record in that file, in bytes.';
comment on column internal.capture_readings.parser_version is 'Version of the parser that made the reading.';
comment on column internal.capture_readings.template is 'Era of the template recognised, or generic.';
comment on column internal.capture_readings.parse_quality is 'Share of the expected fields found and undisputed (0 to 1).';
comment on column internal.capture_readings.field_sources is 'Which source each field was taken from.';
comment on column internal.capture_readings.is_withheld is 'True where the text was removed because its address is withheld.';
comment on column internal.capture_readings.record is 'The whole reading as JSON.';

create table internal.reading_keys (
    capture_id varchar not null,
    key varchar not null
);
comment on table internal.reading_keys is 'What may join a capture to others of the same article: slug, addresses, post number.';
comment on column internal.reading_keys.capture_id is 'The capture.';
comment on column internal.reading_keys.key is 'A letter for the sort of key, a blank, and its value.';

create table internal.sightings (
    url varchar not null,
    seen_at timestamp not null,
    state varchar not null,
    target varchar
);
comment on table internal.sightings is 'Answers that carry no page: unchanged (304), not_found (404), gone (410), moved (301, 308).';
comment on column internal.sightings.url is 'Canonical address.';
comment on column internal.sightings.seen_at is 'When the answer was given (UTC).';
comment on column internal.sightings.state is 'unchanged, not_found, gone or moved.';
comment on column internal.sightings.target is 'Canonical address that a moved page redirects to.';

create table internal.article_hashes (
    article_id varchar not null,
    row_hash varchar not null,
    revisions_hash varchar not null,
    evidence_hash varchar not null,
    notes_hash varchar not null,
    addresses_hash varchar not null
);
comment on table internal.article_hashes is 'Hashes that decide which rows of an article are written again.';
comment on column internal.article_hashes.article_id is 'The article.';
comment on column internal.article_hashes.row_hash is 'Hash over the public columns of the current state.';
comment on column internal.article_hashes.revisions_hash is 'Hash over its rows in article_revisions.';
comment on column internal.article_hashes.evidence_hash is 'Hash over its rows in licence_evidence.';
comment on column internal.article_hashes.notes_hash is 'Hash over its rows in article_notes.';
comment on column internal.article_hashes.addresses_hash is 'Hash over its rows in article_addresses.';

create table internal.author_names (
    article_id varchar not null,
    author_id varchar not null,
    name varchar not null,
    kind varchar not null
);
comment on table internal.author_names is 'How each article names its authors; the table authors is made of it.';
comment on column internal.author_names.article_id is 'The article.';
comment on column internal.author_names.author_id is 'The author.';
comment on column internal.author_names.name is 'Normalised name in this article.';
comment on column internal.author_names.kind is 'person, unit or organisation, as this article has it.';

create table internal.tag_names (
    article_id varchar not null,
    tag_id varchar not null,
    name varchar not null,
    printed_name varchar not null,
    lang varchar not null,
    facet varchar not null,
    country_code varchar
);
comment on table internal.tag_names is 'How each article names its tags; the tables tags and tag_aliases are made of it.';
comment on column internal.tag_names.article_id is 'The article.';
comment on column internal.tag_names.tag_id is 'The tag.';
comment on column internal.tag_names.name is 'Normalised name in this article.';
comment on column internal.tag_names.printed_name is 'The name as printed.';
comment on column internal.tag_names.lang is 'Language of the article.';
comment on column internal.tag_names.facet is 'country, region, topic, group, person, series, format or other.';
comment on column internal.tag_names.country_code is 'ISO 3166-1 alpha-2 code of a country tag.';

create table internal.alternates (
    article_id varchar not null,
    lang varchar not null,
    url varchar not null
);
comment on table internal.alternates is 'Addresses that an article names as its counterparts in other languages.';
comment on column internal.alternates.article_id is 'The article that names them.';
comment on column internal.alternates.lang is 'Language of the counterpart.';
comment on column internal.alternates.url is 'Canonical address of the counterpart.';

create table internal.archive_progress (
    warc_file varchar not null,
    end_offset bigint not null
);
comment on table internal.archive_progress is 'How far each file of the archive is loaded.';
comment on column internal.archive_progress.warc_file is 'Name below the archive folder.';
comment on column internal.archive_progress.end_offset is 'Everything before this byte is loaded.';

create table internal.marks (
    key varchar not null,
    value varchar not null
);
comment on table internal.marks is 'Small values by name: high-water marks of listings, checksums of definitions.';
comment on column internal.marks.key is 'Name of the mark.';
comment on column internal.marks.value is 'Its value.';

create table internal.load_owners (
    load_id varchar not null,
    host varchar not null,
    pid bigint not null,
    pid_started varchar not null
);
comment on table internal.load_owners is 'Which process carries out a running load, so that a dead one is noticed.';
comment on column internal.load_owners.load_id is 'The load.';
comment on column internal.load_owners.host is 'Name of the machine.';
comment on column internal.load_owners.pid is 'Number of the process.';
comment on column internal.load_owners.pid_started is 'What tells the process from a later one with the same number; empty where unknown.';
