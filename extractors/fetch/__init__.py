"""The one HTTP client: polite to the publisher, and safe against whatever answers."""
