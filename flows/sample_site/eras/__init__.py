"""One renderer per template era, and the table that names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.sample_site.chrome import Surroundings
from flows.sample_site.eras import joomla, newspack, redesign, tagdiv
from flows.sample_site.model import SampleArticle

Renderer = Callable[[SampleArticle, Surroundings], str]

RENDERERS: Mapping[str, Renderer] = {
    "joomla": joomla.render,
    "tagdiv": tagdiv.render,
    "redesign": redesign.render,
    "newspack": newspack.render,
}
