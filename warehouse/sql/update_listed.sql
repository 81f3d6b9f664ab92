-- Takes over newer modification times and, where none is known, the publication.
update known_pages
set
    lastmod_at = greatest(b.lastmod_at, known_pages.lastmod_at),
    published_at = coalesce(known_pages.published_at, b.published_at),
    published_on = coalesce(known_pages.published_on, b.published_on)
from batch_listed b
where
    known_pages.url = b.url
    and (
        b.lastmod_at > coalesce(known_pages.lastmod_at, '-infinity'::timestamp)
        or (known_pages.published_at is null and b.published_at is not null)
        or (known_pages.published_on is null and b.published_on is not null)
    );
