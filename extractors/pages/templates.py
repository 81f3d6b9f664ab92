"""The template eras, in one tuple. A new template is one file and one entry here."""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.generic import GENERIC
from extractors.pages.joomla import JOOMLA
from extractors.pages.newspack import NEWSPACK
from extractors.pages.redesign import REDESIGN
from extractors.pages.tagdiv import TAGDIV
from extractors.pages.template import Template

TEMPLATES: Final = (NEWSPACK, TAGDIV, JOOMLA, REDESIGN)


def choose_template(page: Page) -> Template:
    """The one template whose fingerprint a page bears; `generic` where none matches, or more than one."""
    found = [template for template in TEMPLATES if template.matches(page)]
    return found[0] if len(found) == 1 else GENERIC
