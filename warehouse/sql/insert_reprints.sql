-- Keeps the verdicts of an audit.
insert into reprints by name
select reprint_id, copy_url, article_id, checked_at, holds, text_similarity, obligation, verdict, evidence
from batch_reprints;
