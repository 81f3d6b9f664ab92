"""The archive: raw answers in WARC files, written before anyone reads them."""
