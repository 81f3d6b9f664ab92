-- Licences: vocabulary, evidence, obligations, and reprints held against them.

create table licences (
    licence_id varchar not null,
    code varchar,
    version varchar,
    jurisdiction varchar,
    deed_url varchar,
    legalcode_url varchar,
    spdx_id varchar,
    title varchar not null,
    allows_commercial boolean,
    allows_derivatives boolean,
    share_alike boolean,
    permits varchar[],
    requires varchar[],
    prohibits varchar[]
);
comment on table licences is 'Vocabulary of licences: what each permits, requires and prohibits.';
comment on column licences.licence_id is 'SPDX id, or the same pattern with the jurisdiction; insightcrime-notice for the notice alone.';
comment on column licences.code is 'Elements of the licence: by-nc.';
comment on column licences.version is 'Version of the licence.';
comment on column licences.jurisdiction is 'Port of the licence, as in its address.';
comment on column licences.deed_url is 'Address of the deed.';
comment on column licences.legalcode_url is 'Address of the legal text.';
comment on column licences.spdx_id is 'Id in the SPDX list, where it has one.';
comment on column licences.title is 'Name of the licence.';
comment on column licences.allows_commercial is 'Whether commercial use is allowed; NULL where not known.';
comment on column licences.allows_derivatives is 'Whether changed copies are allowed; NULL where not known.';
comment on column licences.share_alike is 'Whether changed copies must carry the same licence; NULL where not known.';
comment on column licences.permits is 'What it permits, in the words of the Creative Commons rights language.';
comment on column licences.requires is 'What it requires.';
comment on column licences.prohibits is 'What it prohibits.';

create table licence_evidence (
    article_id varchar not null,
    capture_id varchar not null,
    captured_at timestamp not null,
    signal varchar not null,
    scope varchar not null,
    statement varchar using compression zstd,
    href varchar,
    licence_id varchar,
    confidence double not null,
    is_chosen boolean not null
);
comment on table licence_evidence is 'Every licence signal found in any capture, verbatim.';
comment on column licence_evidence.article_id is 'The article.';
comment on column licence_evidence.capture_id is 'The capture that holds the signal.';
comment on column licence_evidence.captured_at is 'Time of that capture (UTC).';
comment on column licence_evidence.signal is 'deed_link, rel_license, json_ld, meta, rdfa, http_header, words, notice, rights_note, reservation or tdm.';
comment on column licence_evidence.scope is 'What it speaks for: text, image, site or other.';
comment on column licence_evidence.statement is 'The words, verbatim.';
comment on column licence_evidence.href is 'The address it points to.';
comment on column licence_evidence.licence_id is 'Licence that it spells out, with code and version.';
comment on column licence_evidence.confidence is 'How far the signal can be trusted (0 to 1).';
comment on column licence_evidence.is_chosen is 'True for what decided the licence of the article.';

create table obligations (
    article_id varchar not null,
    obligation varchar not null,
    state varchar not null,
    basis varchar not null
);
comment on table obligations is 'What a reprint owes; no rows for unstated and reserved articles.';
comment on column obligations.article_id is 'The article.';
comment on column obligations.obligation is 'credit_in_byline, credit_creator, credit_title, link_at_top, link_at_bottom, non_commercial, no_derivatives, share_alike, credit_licence, keep_notices, indicate_changes or notify_publisher.';
comment on column obligations.state is 'required, requested or unknown.';
comment on column obligations.basis is 'The words that ask for it, or section and version of the licence.';

create table reprints (
    reprint_id varchar not null,
    copy_url varchar not null,
    article_id varchar,
    checked_at timestamp not null,
    holds varchar not null,
    text_similarity double,
    obligation varchar,
    verdict varchar,
    evidence varchar
);
comment on table reprints is 'Reprints that were audited, one row per obligation.';
comment on column reprints.reprint_id is 'The audit of one copy.';
comment on column reprints.copy_url is 'Address or file of the copy.';
comment on column reprints.article_id is 'The original.';
comment on column reprints.checked_at is 'When the copy was read (UTC).';
comment on column reprints.holds is 'What it holds of the original: full, edited, excerpt, translated or none.';
comment on column reprints.text_similarity is 'Likeness of the texts (0 to 1).';
comment on column reprints.obligation is 'The obligation judged, see obligations.';
comment on column reprints.verdict is 'met, missed or unclear.';
comment on column reprints.evidence is 'The words that show it.';
