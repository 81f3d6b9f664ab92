-- How far the data can be trusted: sources of fields, agreement, checks, and what was published.

create table source_agreement (
    article_id varchar not null,
    field varchar not null,
    page_value varchar not null,
    other_source varchar not null,
    other_value varchar not null,
    agrees boolean not null
);
comment on table source_agreement is 'Fields that two sources state, compared.';
comment on column source_agreement.article_id is 'The article.';
comment on column source_agreement.field is 'The field.';
comment on column source_agreement.page_value is 'What was taken, normalised.';
comment on column source_agreement.other_source is 'The other source.';
comment on column source_agreement.other_value is 'What it states, normalised.';
comment on column source_agreement.agrees is 'Whether the two agree.';

create table field_sources (
    article_id varchar not null,
    field varchar not null,
    source varchar not null
);
comment on table field_sources is 'Which source each field of an article was taken from.';
comment on column field_sources.article_id is 'The article.';
comment on column field_sources.field is 'The field.';
comment on column field_sources.source is 'json_ld, og, meta, template, text, url, …';

create table check_results (
    load_id varchar not null,
    check_name varchar not null,
    severity varchar not null,
    failing bigint not null,
    sample varchar,
    checked_at timestamp not null
);
comment on table check_results is 'Results of the checks that each load ran before publishing.';
comment on column check_results.load_id is 'The load that was checked.';
comment on column check_results.check_name is 'Name of the check.';
comment on column check_results.severity is 'error (nothing is published) or warning.';
comment on column check_results.failing is 'Rows that fail.';
comment on column check_results.sample is 'The first failing rows.';
comment on column check_results.checked_at is 'When (UTC).';

create table dataset (
    version varchar not null,
    built_at timestamp not null,
    parser_version varchar,
    schema_version integer not null,
    articles bigint not null,
    archive_digest varchar not null
);
comment on table dataset is 'What this file is: one row, written when it is published.';
comment on column dataset.version is 'Name of the edition: when it was built.';
comment on column dataset.built_at is 'When it was built (UTC).';
comment on column dataset.parser_version is 'Parser of the newest load.';
comment on column dataset.schema_version is 'Number of the newest migration.';
comment on column dataset.articles is 'Number of articles.';
comment on column dataset.archive_digest is 'SHA-256 over the ids of all captures: equal for equal sets of captures.';
