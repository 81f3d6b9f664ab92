-- What the site lists, what was asked for, and how that ended.

create table known_pages (
    url varchar not null,
    lang varchar not null,
    source varchar not null,
    first_listed_at timestamp not null,
    lastmod_at timestamp,
    state varchar not null,
    last_tried_at timestamp,
    tries integer not null,
    retry_at timestamp,
    fetch_url varchar not null,
    published_at timestamp,
    last_loaded_at timestamp,
    lastmod_tried_at timestamp,
    published_on date
);
comment on table known_pages is 'What the site lists, fetched or not.';
comment on column known_pages.url is 'Canonical address.';
comment on column known_pages.lang is 'Language of the listing: en or es.';
comment on column known_pages.source is 'The discovery source that listed it first.';
comment on column known_pages.first_listed_at is 'When it was first listed (UTC).';
comment on column known_pages.lastmod_at is 'Newest modification that a listing states (UTC).';
comment on column known_pages.state is 'pending, loaded, failed, gone or not_an_article.';
comment on column known_pages.last_tried_at is 'Time of the newest answer or failure (UTC).';
comment on column known_pages.tries is 'Failures since the page was last loaded.';
comment on column known_pages.retry_at is 'When a failed page is due again (UTC); NULL: not by itself.';
comment on column known_pages.fetch_url is 'Address to ask for.';
comment on column known_pages.published_at is 'Publication that a listing states (UTC).';
comment on column known_pages.last_loaded_at is 'Time of the newest answer that was loaded or said unchanged (UTC).';
comment on column known_pages.published_on is 'Publication day, the site''s own, that a listing states.';
comment on column known_pages.lastmod_tried_at is 'The modification listed when the page was last asked for; another one makes it due.';

create table fetches (
    fetch_id varchar not null,
    load_id varchar not null,
    url varchar not null,
    final_url varchar,
    status integer,
    fetched_at timestamp not null,
    etag varchar,
    last_modified varchar,
    content_type varchar,
    bytes bigint,
    elapsed_ms bigint,
    error varchar,
    warc_file varchar,
    warc_offset bigint
);
comment on table fetches is 'Every request and how it ended.';
comment on column fetches.fetch_id is 'The request.';
comment on column fetches.load_id is 'The load that made it.';
comment on column fetches.url is 'Canonical address of the page wanted.';
comment on column fetches.final_url is 'Address that answered in the end.';
comment on column fetches.status is 'HTTP status; NULL where no answer came.';
comment on column fetches.fetched_at is 'When the answer came (UTC).';
comment on column fetches.etag is 'ETag header, for the next conditional request.';
comment on column fetches.last_modified is 'Last-Modified header, verbatim.';
comment on column fetches.content_type is 'Content-Type header.';
comment on column fetches.bytes is 'Bytes transferred.';
comment on column fetches.elapsed_ms is 'Milliseconds from the request to the last byte.';
comment on column fetches.error is 'What went wrong, if anything.';
comment on column fetches.warc_file is 'File of the archive that holds the answer.';
comment on column fetches.warc_offset is 'Offset of the record in that file, in bytes.';

create table loads (
    load_id varchar not null,
    flow varchar not null,
    flow_run_id varchar,
    parser_version varchar not null,
    started_at timestamp not null,
    finished_at timestamp,
    state varchar not null,
    discovered bigint not null,
    fetched bigint not null,
    unchanged bigint not null,
    inserted bigint not null,
    changed bigint not null,
    failed bigint not null
);
comment on table loads is 'Runs of the program that write: ingest, import, reparse.';
comment on column loads.load_id is 'The load.';
comment on column loads.flow is 'Name of the flow or command.';
comment on column loads.flow_run_id is 'Id of the flow run in Prefect, if one is.';
comment on column loads.parser_version is 'Version of the parser.';
comment on column loads.started_at is 'When it began (UTC).';
comment on column loads.finished_at is 'When it ended (UTC).';
comment on column loads.state is 'running, completed, failed or interrupted.';
comment on column loads.discovered is 'Addresses that were new to known_pages.';
comment on column loads.fetched is 'Requests made.';
comment on column loads.unchanged is 'Articles seen again without a change.';
comment on column loads.inserted is 'Articles that were new.';
comment on column loads.changed is 'Articles whose rows changed.';
comment on column loads.failed is 'Pages that became no article.';

create table page_failures (
    load_id varchar not null,
    url varchar not null,
    stage varchar not null,
    reason varchar not null,
    error varchar not null,
    failed_at timestamp not null
);
comment on table page_failures is 'Every page that did not become an article, and why.';
comment on column page_failures.load_id is 'The load in which it failed.';
comment on column page_failures.url is 'Canonical address.';
comment on column page_failures.stage is 'fetch, parse, normalise or load.';
comment on column page_failures.reason is 'not_found, gone, blocked_by_robots, challenge, off_site_redirect, too_many_redirects, not_html, too_large, timeout, truncated, empty, not_an_article, parse_error, http_error, connection_error or identity_conflict.';
comment on column page_failures.error is 'Particulars for people.';
comment on column page_failures.failed_at is 'When (UTC); for an answer in the archive, its time.';

create table internal.claims (
    url varchar not null,
    load_id varchar not null
);
comment on table internal.claims is 'Pages that a running load is about to ask for, so that no other asks as well.';
comment on column internal.claims.url is 'Canonical address.';
comment on column internal.claims.load_id is 'The running load.';
