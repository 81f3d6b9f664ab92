-- Articles, their text, captures, revisions, addresses and notes.

create table articles (
    article_id varchar not null,
    url varchar not null,
    slug varchar not null,
    lang varchar not null,
    kind varchar,
    section varchar,
    title varchar not null,
    subtitle varchar,
    byline varchar,
    published_on date,
    published_at timestamp,
    published_precision varchar,
    modified_at timestamp,
    text varchar using compression zstd,
    report_text varchar using compression zstd,
    analysis_text varchar using compression zstd,
    caption varchar,
    word_count integer not null,
    template varchar not null,
    parse_quality double not null,
    revision integer not null,
    content_hash varchar not null,
    first_seen_at timestamp not null,
    last_seen_at timestamp not null,
    gone_at timestamp,
    licence_status varchar not null,
    licence_id varchar,
    licence_basis varchar,
    licence_as_of_at timestamp,
    notice_last_seen_at timestamp,
    rights_holder varchar,
    rights_note varchar,
    credit_text varchar,
    counterpart_id varchar,
    wordpress_id bigint,
    load_id varchar not null
);
comment on table articles is 'One row per article and language: its current state, from the newest capture.';
comment on column articles.article_id is 'lang/slug; the slug survived every change of address.';
comment on column articles.url is 'Canonical address on insightcrime.org.';
comment on column articles.slug is 'Last part of the address.';
comment on column articles.lang is 'en or es.';
comment on column articles.kind is 'brief, analysis, investigation, profile, news, feature or other; NULL where not stated.';
comment on column articles.section is 'Section as the page prints it.';
comment on column articles.title is 'Headline.';
comment on column articles.subtitle is 'Line below the headline, where there is one.';
comment on column articles.byline is 'Byline as printed, without By, Written by or Por.';
comment on column articles.published_on is 'Day of publication as the site prints it (its local day), the earliest that any capture states.';
comment on column articles.published_at is 'Instant of publication (UTC), where a time of day is stated.';
comment on column articles.published_precision is 'day or second; NULL where no day is stated.';
comment on column articles.modified_at is 'When the page says that it was last modified (UTC).';
comment on column articles.text is 'Every row of paragraphs, joined by a blank line; empty where withheld.';
comment on column articles.report_text is 'The paragraphs before the analysis heading; all of them where there is none.';
comment on column articles.analysis_text is 'The paragraphs after the analysis heading; NULL where there is none.';
comment on column articles.caption is 'Caption of the featured image.';
comment on column articles.word_count is 'Words of the text.';
comment on column articles.template is 'Era of the page template recognised in the newest capture, or generic.';
comment on column articles.parse_quality is 'Share of the expected fields that were found and on which sources did not disagree (0 to 1).';
comment on column articles.revision is 'Number of the current revision; see article_revisions.';
comment on column articles.content_hash is 'Hash over title, author names, and kind and text of the blocks, after folding typography.';
comment on column articles.first_seen_at is 'Time of the oldest capture (UTC).';
comment on column articles.last_seen_at is 'Time of the newest answer that showed the article or said that it is unchanged (UTC).';
comment on column articles.gone_at is 'When the site first answered 404 or 410 since the article was last seen (UTC); NULL while it is there.';
comment on column articles.licence_status is 'granted, reserved, unstated or conflicting.';
comment on column articles.licence_id is 'Licence of the text, see licences; NULL where reserved, unstated or conflicting.';
comment on column articles.licence_basis is 'this_capture, or earlier_capture where an older capture grants; NULL where nothing does.';
comment on column articles.licence_as_of_at is 'Time of the capture that decided the licence (UTC).';
comment on column articles.notice_last_seen_at is 'Time of the newest capture that carries the republication notice (UTC).';
comment on column articles.rights_holder is 'Another holder of the rights, where a note names one.';
comment on column articles.rights_note is 'The note that reserves rights, verbatim.';
comment on column articles.credit_text is 'Attribution that the licence asks for; NULL where none can be given.';
comment on column articles.counterpart_id is 'The same story in the other language (article_id), where either page names the other.';
comment on column articles.wordpress_id is 'Number of the post at the site, where a page states it.';
comment on column articles.load_id is 'The load that last wrote this row, see loads.';

create table paragraphs (
    article_id varchar not null,
    position integer not null,
    section varchar not null,
    kind varchar not null,
    text varchar not null using compression zstd
);
comment on table paragraphs is 'The blocks of the current text, in order.';
comment on column paragraphs.article_id is 'The article.';
comment on column paragraphs.position is 'Place in the text, from 1 without gaps.';
comment on column paragraphs.section is 'report or analysis.';
comment on column paragraphs.kind is 'paragraph, heading, list_item, quote or table.';
comment on column paragraphs.text is 'Text of the block.';

create table captures (
    capture_id varchar not null,
    article_id varchar not null,
    url varchar not null,
    source_url varchar not null,
    captured_at timestamp not null,
    warc_file varchar,
    warc_offset bigint,
    payload_digest varchar not null,
    template varchar not null,
    parser_version varchar not null,
    parse_quality double not null
);
comment on table captures is 'Every archived answer that became an article.';
comment on column captures.capture_id is 'Made of canonical address, time and digest, so the same answer from two archives is one capture.';
comment on column captures.article_id is 'The article.';
comment on column captures.url is 'Canonical form of the address asked for.';
comment on column captures.source_url is 'The address asked for, verbatim.';
comment on column captures.captured_at is 'When the answer was given (UTC; WARC-Date).';
comment on column captures.warc_file is 'File of the archive that holds the answer.';
comment on column captures.warc_offset is 'Offset of the record in that file, in bytes.';
comment on column captures.payload_digest is 'Digest of the body: sha1: and base32.';
comment on column captures.template is 'Era of the page template recognised, or generic.';
comment on column captures.parser_version is 'Version of the parser that read it.';
comment on column captures.parse_quality is 'Share of the expected fields that were found and on which sources did not disagree (0 to 1).';

create table article_revisions (
    article_id varchar not null,
    revision integer not null,
    capture_id varchar not null,
    title varchar not null,
    byline varchar,
    text varchar using compression zstd,
    content_hash varchar not null,
    valid_from_at timestamp not null,
    valid_to_at timestamp,
    changed_fields varchar[] not null
);
comment on table article_revisions is 'The states that an article went through, by capture time, read with one version of the parser.';
comment on column article_revisions.article_id is 'The article.';
comment on column article_revisions.revision is 'Number by capture time, from 1; A, B, A is three.';
comment on column article_revisions.capture_id is 'The capture that shows this state.';
comment on column article_revisions.title is 'Headline in this state.';
comment on column article_revisions.byline is 'Byline in this state.';
comment on column article_revisions.text is 'Text in this state; empty where withheld.';
comment on column article_revisions.content_hash is 'Hash that tells states apart.';
comment on column article_revisions.valid_from_at is 'Oldest capture of this state (UTC).';
comment on column article_revisions.valid_to_at is 'Oldest capture of the next state (UTC); NULL for the current one.';
comment on column article_revisions.changed_fields is 'What differs from the state before: title, authors, text; empty for the first.';

create table article_addresses (
    article_id varchar not null,
    url varchar not null,
    wordpress_id bigint,
    first_seen_at timestamp not null,
    last_seen_at timestamp not null,
    via varchar not null
);
comment on table article_addresses is 'Every address under which an article is known.';
comment on column article_addresses.article_id is 'The article.';
comment on column article_addresses.url is 'Canonical address.';
comment on column article_addresses.wordpress_id is 'Number of the post that pages at this address state.';
comment on column article_addresses.first_seen_at is 'Oldest capture that gives the address (UTC).';
comment on column article_addresses.last_seen_at is 'Newest capture that gives the address (UTC).';
comment on column article_addresses.via is 'capture (an answer came from it), canonical (a page calls it its own) or wordpress_id (short link).';

create table article_notes (
    article_id varchar not null,
    position integer not null,
    kind varchar not null,
    text varchar not null,
    captured_at timestamp not null
);
comment on table article_notes is 'Notes of the editors: corrections, updates, pseudonyms, rights.';
comment on column article_notes.article_id is 'The article.';
comment on column article_notes.position is 'Order of the notes, from 1.';
comment on column article_notes.kind is 'correction, update, pseudonym, rights, download or other.';
comment on column article_notes.text is 'The note, verbatim.';
comment on column article_notes.captured_at is 'Newest capture that carries the note (UTC).';
