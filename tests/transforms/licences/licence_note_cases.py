"""The first set of notes under an article: those that leave the licence to others, and those that do not."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from tests.transforms.licences.licence_cases import CC, ES_NOTICE, NOTICE, Case, granted, reserved
from tests.transforms.licences.licence_shells import L1


def note(text: str) -> str:
    """A closing note in italics."""
    return f"<p><em>{text}</em></p>"


NOTES: Final[tuple[Case, ...]] = (
    reserved("originally_appeared", "newspack", "La Gaceta Ficticia", notice=L1, end=note('*This article originally appeared in <a href="https://g.example/1">La Gaceta Ficticia</a> and is republished with permission.')),
    reserved("first_published_by", "tagdiv", "El Muelle Ficticio", notice=L1, end=note("*This article was first published by El Muelle Ficticio and is reprinted with permission. See the original article <a href='https://m.example/1'>here</a>.")),
    reserved("translated_with_permission", "generic", "Revista Ribera", notice=L1, end=note("Translated from Revista Ribera with permission. Read the Spanish original here.")),
    reserved("publicado_originalmente", "newspack", "La Gaceta Ficticia", lang="es", notice=ES_NOTICE, end=note("*Este artículo fue publicado originalmente por La Gaceta Ficticia y reproducido con permiso. Vea el original <a href='https://g.example/1'>aquí</a>.")),
    reserved("traducido_con_autorizacion", "joomla", "Revista Ribera", lang="es", notice=ES_NOTICE, end=note("Traducido de Revista Ribera con autorización.")),
    reserved("agency_afp", "redesign", "AFP", notice=L1, end="<p>© AFP</p>"),
    reserved("agency_efe", "tagdiv", "EFE", lang="es", notice=ES_NOTICE, end="<p>(EFE)</p>"),
    reserved("copyright_reuters", "generic", "Reuters", notice=L1, end="<p>© 2019 Reuters. All rights reserved.</p>"),
    reserved("first_at_top", "newspack", "El Muelle Ficticio", notice=L1, above=note("This story was first published by <a href='https://m.example/1'>El Muelle Ficticio</a>. It is reprinted here with the permission of its editors.")),
    reserved("version_appeared", "redesign", "The Quayside Courier", notice=L1, end=note("A version of this article was originally published by The Quayside Courier. See the original here.")),
    reserved("published_here_with_permission_of", "tagdiv", "the Quayside Courier", notice=L1, end=note("*This article is published here with the permission of the Quayside Courier.")),
    reserved("reprint_with_deed", "generic", "El Muelle Ficticio", notice=f'<p><a href="{CC}/by-nc/4.0/">CC BY-NC 4.0</a></p>', end=note("*This article was originally published by El Muelle Ficticio and is reposted with permission.")),
    reserved("se_reproduce_con_permiso", "newspack", "El Muelle Ficticio", lang="es", notice=ES_NOTICE, end=note("*Este reportaje se publicó por primera vez en El Muelle Ficticio y se reproduce aquí con su permiso.")),
    reserved("apareció_originalmente", "generic", "Revista Ribera", lang="es", notice=ES_NOTICE, end=note("Este texto apareció originalmente en Revista Ribera y se republica con la autorización del autor.")),
    reserved("byline_afp", "tagdiv", "AFP", notice=L1, byline="AFP"),
    granted("correction", "newspack", NOTICE, notice=L1, end=note("*Correction: an earlier version of this article, first published on May 6, misstated the number of crates.")),
    granted("update", "tagdiv", NOTICE, notice=L1, end=note("*This article was originally published on May 1, 2019, and has been updated with the court’s statement.")),
    granted("pseudonym", "redesign", NOTICE, notice=L1, end=note("*The names in this article have been changed for the safety of the people quoted.")),
    granted("pseudonym_es", "generic", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Los nombres fueron cambiados por razones de seguridad.")),
    granted("download", "joomla", NOTICE, notice=L1, end=note("*Download the full report in PDF <a href='/r.pdf'>here</a>.")),
    granted("correccion", "newspack", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Corrección: una versión anterior de este artículo decía que los acusados eran diez.")),
    granted("contributed", "generic", NOTICE, notice=L1, end=note("*Tom Made-Up contributed reporting to this article.")),
    granted("agency_named_in_prose", "newspack", NOTICE, notice=L1, end="<p>The officers declined to comment, Reuters reported. AFP saw two of the crates.</p>"),
    granted("report_published_by", "tagdiv", NOTICE, notice=L1, end="<p>The figures were first published by the invented ministry of ports in a report last year.</p>"),
    granted("own_series", "redesign", NOTICE, notice=L1, end=note("*This article is part of an InSight Crime series on ports. Read the full series here.")),
    granted("own_first_publication", "newspack", NOTICE, notice=L1, end=note("*This article was first published by InSight Crime in Spanish. Read the original here.")),
    granted("photo_agency", "generic", NOTICE, notice=L1, caption="(Photo: AFP)"),
    granted("permission_in_prose", "tagdiv", NOTICE, notice=L1, end="<p>The crew had sailed with the permission of the harbour master, the court said.</p>"),
)  # fmt: skip
