"""What a case of a licence page is, and the first set of them: other wordings, places, deeds and notes."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tests.transforms.licences.licence_shells import L1, Slots

NOTICE: Final = "insightcrime-notice"
CC: Final = "https://creativecommons.org/licenses"


@dataclass(frozen=True, slots=True)
class Case:
    """A page in words, and how the contract's section on licences reads it.

    `holder` None is not compared.
    """

    name: str
    shell: str
    slots: Slots
    status: str
    licence_id: str | None = None
    holder: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


def granted(
    name: str, shell: str, licence_id: str, headers: tuple[tuple[str, str], ...] = (), **slots: str
) -> Case:
    return Case(name, shell, Slots(**slots), "granted", licence_id, headers=headers)


def reserved(name: str, shell: str, holder: str | None, **slots: str) -> Case:
    return Case(name, shell, Slots(**slots), "reserved", None, holder)


def unstated(name: str, shell: str, headers: tuple[tuple[str, str], ...] = (), **slots: str) -> Case:
    return Case(name, shell, Slots(**slots), "unstated", headers=headers)


def conflicting(name: str, shell: str, **slots: str) -> Case:
    return Case(name, shell, Slots(**slots), "conflicting")


def deed(path: str, words: str = "Creative Commons") -> str:
    """A link to a deed."""
    return f'<a href="{CC}/{path}">{words}</a>'


ES_NOTICE: Final = (
    "<p>Invitamos a los lectores a copiar y difundir nuestro trabajo con fines no comerciales, siempre que se "
    "atribuya a InSight Crime en la firma y se incluyan enlaces al original al inicio y al final del artículo.</p>"
)  # fmt: skip

WORDINGS: Final = (
    granted("l1", "tagdiv", NOTICE, notice=L1),
    granted(
        "republish_free_of_charge",
        "newspack",
        NOTICE,
        notice="<p>You may republish our articles free of charge for non-commercial purposes, as long as you credit "
        "InSight Crime in the byline and link to the original at the top and the bottom of the piece.</p>",
    ),
    granted(
        "media_reproduce",
        "redesign",
        NOTICE,
        notice="<p>Media outlets are welcome to reproduce this article for noncommercial use, provided that InSight "
        "Crime is credited in the byline and the original is linked.</p>",
    ),
    granted(
        "share_and_reprint",
        "generic",
        NOTICE,
        notice="<div>Our stories may be shared and reprinted for non-profit purposes with credit to InSight Crime and "
        "a link to the original story.</div>",
    ),
    granted(
        "not_for_commercial_ends",
        "joomla",
        NOTICE,
        notice="<p>We invite you to copy and redistribute this work, but not for commercial purposes. Please attribute "
        "it to InSight Crime in the byline and link back to this page.</p>",
    ),
    granted(
        "split_over_paragraphs",
        "tagdiv",
        NOTICE,
        notice="<p>We encourage readers to copy and distribute our work for non-commercial purposes.</p><p>Attribution "
        "to InSight Crime must be given in the byline, with links to the original at both the top and bottom of the "
        "article.</p>",
    ),
    granted(
        "split_over_inline_nodes",
        "newspack",
        NOTICE,
        notice="<p>We enc<b>ourage</b> read<span>ers to <em>copy</em> and distri</span>bute our work for <a href='#'>"
        "non-comm</a><a href='#'>ercial purposes</a>, provided that it is <a href='#'>attributed to InSight Crime in "
        "the byline</a>, with a <a href='#'>link to the original</a> at both the top and bottom of the article.</p>",
    ),
    granted(
        "split_by_breaks",
        "joomla",
        NOTICE,
        notice="<p>We encourage readers to copy and distribute our work<br>for non-commercial purposes,<br>with "
        "attribution to InSight Crime in the byline<br>and links to the original.</p>",
    ),
    granted("notice_in_page_footer", "newspack", NOTICE, footer=L1),
    granted("notice_in_aside", "generic", NOTICE, aside=f"<div class='box'><h4>Republish</h4>{L1}</div>"),
    granted("spanish_1", "tagdiv", NOTICE, lang="es", notice=ES_NOTICE),
    granted(
        "spanish_alentamos",
        "newspack",
        NOTICE,
        lang="es",
        notice="<p>Alentamos a los lectores a copiar y distribuir nuestro trabajo para propósitos no comerciales, con "
        "atribución a InSight Crime en la línea de autor y vínculos al original en la parte superior e inferior del "
        "artículo. Visite el sitio de <a href='https://creativecommons.org/'>Creative Commons</a> para más detalles."
        "</p>",
    ),
    granted(
        "spanish_reproducir_citando",
        "redesign",
        NOTICE,
        lang="es",
        notice="<p>Se permite reproducir este artículo sin fines comerciales, citando a InSight Crime como fuente y con "
        "un enlace al artículo original.</p>",
    ),
    granted(
        "spanish_pueden_republicar",
        "generic",
        NOTICE,
        lang="es",
        notice="<p>Los medios pueden republicar gratuitamente nuestros contenidos con fines no comerciales, siempre y "
        "cuando den crédito a InSight Crime y enlacen a la versión original.</p>",
    ),
    granted(
        "spanish_animamos_joomla",
        "joomla",
        NOTICE,
        lang="es",
        notice="<p>Animamos a nuestros lectores a que copien y distribuyan nuestro trabajo para fines no comerciales, "
        "dando crédito a InSight Crime y con un enlace al original.</p>",
    ),
    unstated(
        "article_about_notices",
        "generic",
        end="<p>The newspaper El Muelle Ficticio changed its rules last year: readers may copy and distribute its work "
        "for non-commercial purposes, with attribution to El Muelle Ficticio in the byline, its editor said.</p>",
    ),
    unstated(
        "comment_quotes_notice",
        "newspack",
        comment="<li class='comment'><div class='comment-content'><p>Your site used to say: We encourage readers to copy "
        "and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline. Is it "
        "still so?</p></div></li>",
    ),
    unstated(
        "teaser_about_reprinting",
        "tagdiv",
        teaser="<div class='td_module_related_posts'><h3 class='entry-title'><a href='/news/r/'>How to Republish</a>"
        "</h3><div>We encourage readers to copy and distribute our work for non-commercial purposes…</div></div>",
    ),
    unstated("only_the_feedback_line", "redesign"),
    unstated(
        "share_words_are_no_notice",
        "generic",
        notice="<p>Share this article with your friends and subscribe to our newsletter. Follow InSight Crime on "
        "social media.</p>",
    ),
    unstated(
        "ask_first",
        "newspack",
        notice="<p>To request permission to republish our work for commercial or non-commercial purposes, write to "
        "InSight Crime.</p>",
    ),
    reserved(
        "may_not_be_copied",
        "generic",
        None,
        notice="<p>This article may not be reproduced, copied or distributed without the written permission of InSight "
        "Crime.</p>",
    ),
    reserved(
        "prohibida_la_reproduccion",
        "newspack",
        None,
        lang="es",
        notice="<p>Prohibida la reproducción total o parcial de este artículo sin autorización de InSight Crime.</p>",
    ),
)  # fmt: skip

DEEDS: Final = (
    granted("deed_in_notice", "tagdiv", "CC-BY-NC-4.0", notice=L1.replace("https://creativecommons.org/about/", f"{CC}/by-nc/4.0/")),
    granted("deed_by_nc_3_us", "newspack", "CC-BY-NC-3.0-US", notice=f"<p>{deed('by-nc/3.0/us/')}</p>"),
    granted("deed_co_port", "joomla", "CC-BY-NC-SA-2.5-CO", notice=f"<p>Licencia {deed('by-nc-sa/2.5/co/')}</p>", lang="es"),
    granted("deed_igo", "redesign", "CC-BY-3.0-IGO", notice=f"<p>License: {deed('by/3.0/igo/')}</p>"),
    granted("deed_lang", "generic", "CC-BY-NC-ND-4.0", notice=f"<p>Licencia {deed('by-nc-nd/4.0/deed.es_CO')}</p>", lang="es"),
    granted("deed_lang_pt", "tagdiv", "CC-BY-NC-SA-4.0", notice=f"<p>{deed('by-nc-sa/4.0/deed.pt-br')}</p>"),
    granted("legalcode_txt", "newspack", "CC-BY-4.0", notice=f"<p>{deed('by/4.0/legalcode.txt')}</p>"),
    granted("www_upper_http", "joomla", "CC-BY-NC-ND-3.0", notice='<p><a href="HTTP://WWW.CreativeCommons.ORG/Licenses/BY-NC-ND/3.0/">CC</a></p>'),
    granted("cc_zero", "generic", "CC0-1.0", notice='<p><a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a></p>'),
    granted("rel_nofollow", "redesign", "CC-BY-NC-4.0", notice=f'<p><a rel="nofollow license noopener" href="{CC}/by-nc/4.0/">Some rights reserved</a></p>'),
    granted("head_link", "newspack", "CC-BY-NC-SA-4.0", head=f'<link rel="license" href="{CC}/by-nc-sa/4.0/">'),
    granted("json_ld_url", "generic", "CC-BY-NC-4.0", head=f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry Crews Accused in Port of Aldemar","license":"{CC}/by-nc/4.0/"}}</script>'),
    granted("json_ld_object", "tagdiv", "CC-BY-NC-ND-4.0", head=f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Article","license":{{"@type":"CreativeWork","name":"CC","url":"{CC}/by-nc-nd/4.0/"}}}}</script>'),
    granted("json_ld_id_list", "redesign", "CC-BY-3.0", head=f'<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":["NewsArticle"],"license":[{{"@id":"{CC}/by/3.0/"}}]}}]}}</script>'),
    granted("json_ld_no_scheme", "newspack", "CC-BY-NC-4.0", head='<script type="application/ld+json">{"@type":"NewsArticle","license":"//creativecommons.org/licenses/by-nc/4.0/"}</script>'),
    granted("usage_info", "generic", "CC-BY-NC-4.0", head=f'<script type="application/ld+json">{{"@type":"NewsArticle","usageInfo":"{CC}/by-nc/4.0/"}}</script>'),
    unstated("sd_license_only", "newspack", head=f'<script type="application/ld+json">{{"@type":"NewsArticle","sdLicense":"{CC}/by/4.0/"}}</script>'),
    unstated("json_ld_image_licence", "tagdiv", head=f'<script type="application/ld+json">{{"@type":"NewsArticle","image":{{"@type":"ImageObject","url":"https://insightcrime.org/x.jpg","license":"{CC}/by/2.0/"}}}}</script>'),
    unstated("json_ld_dataset", "generic", head=f'<script type="application/ld+json">{{"@graph":[{{"@type":"NewsArticle"}},{{"@type":"Dataset","name":"Seizures","license":"{CC}/by/4.0/"}}]}}</script>'),
    granted("dc_rights", "joomla", "CC-BY-NC-3.0", head=f'<meta name="DC.rights" content="{CC}/by-nc/3.0/">'),
    granted("dcterms_license", "generic", "CC-BY-SA-4.0", head=f'<link rel="dcterms.license" href="{CC}/by-sa/4.0/">'),
    granted("rdfa_cc_license", "redesign", "CC-BY-NC-4.0", notice=f'<p about="" xmlns:cc="http://creativecommons.org/ns#"><a property="cc:license" href="{CC}/by-nc/4.0/">licence</a></p>'),
    granted("http_link", "newspack", "CC-BY-NC-ND-4.0", headers=(("Link", f'<https://insightcrime.org/?p=9>; rel=shortlink, <{CC}/by-nc-nd/4.0/>; rel="license"'),)),
    unstated("http_link_next", "newspack", headers=(("Link", f'<{CC}/by-nc-nd/4.0/>; rel="next"'),)),
    unstated("tdm_only", "generic", headers=(("tdm-reservation", "1"), ("X-Robots-Tag", "noai"))),
    unstated("wrong_version", "tagdiv", notice=f"<p>{deed('by-nc/3.5/')}</p>"),
    unstated("wrong_order", "generic", notice=f"<p>{deed('nc-nd-by/4.0/')}</p>"),
    granted("wrong_version_in_notice", "redesign", NOTICE, notice=L1.replace("https://creativecommons.org/about/", f"{CC}/by-nc/3.5/")),
    unstated("evil_host", "newspack", notice='<p><a rel="license" href="https://creativecommons.org.evil.example/licenses/by/4.0/">CC BY</a></p>'),
    unstated("dash_host", "joomla", notice='<p><a rel="license" href="https://creativecommons-org.example/licenses/by/4.0/">licence</a></p>'),
    unstated("path_prefix", "generic", notice='<p><a href="https://creativecommons.org/x/licenses/by/4.0/">licence</a></p>'),
    granted("licenses_page", "newspack", NOTICE, notice=L1.replace("/about/", "/licenses/")),
    unstated("licenses_page_alone", "tagdiv", notice='<p><a href="https://creativecommons.org/licenses/">Creative Commons</a></p>'),
    unstated("unknown_port", "generic", notice=f"<p>{deed('by-nc/4.0/us/')}</p>"),
    unstated("deed_in_caption", "newspack", caption=f"(Photo: Ana Foto, {deed('by-sa/2.0/', 'CC BY-SA 2.0')})"),
    granted("deed_in_caption_and_notice", "tagdiv", NOTICE, notice=L1, caption=f"Photo: {deed('by/2.0/', 'CC BY 2.0')}"),
    unstated("words_in_caption", "redesign", caption="(Photo: Ana Foto / Flickr, CC BY-SA 2.0)"),
    unstated("deed_in_teaser", "generic", teaser=f"<div class='z12'><a href='/news/o3/'><h4>Maps</h4></a><p>Maps under {deed('by/4.0/')}</p></div>"),
    unstated("deed_in_comment", "tagdiv", comment=f"<div class='comment'><p>My photos are under {deed('by-sa/4.0/')}, use them.</p></div>"),
    unstated("dataset_sentence", "newspack", end=f"<p>The dataset of the regional court is available under {deed('by/4.0/', 'CC BY 4.0')}, the clerk said.</p>"),
    unstated("dataset_words", "redesign", end="<p>The dataset of the regional court is available under CC BY 4.0.</p>"),
    granted("dataset_beside_notice", "generic", NOTICE, notice=L1, end=f"<p>The regional court published its data under {deed('by/4.0/', 'CC BY 4.0')}.</p>"),
    granted("words_only", "newspack", "CC-BY-NC-ND-4.0", notice="<p>This article is licensed under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License.</p>"),
    granted("words_short", "generic", "CC-BY-NC-4.0", footer="<p>Except where noted, content on this site is licensed under CC BY-NC 4.0.</p>"),
    granted("words_spanish", "tagdiv", "CC-BY-NC-SA-4.0", lang="es", notice="<p>Esta obra está bajo una Licencia Creative Commons Atribución-NoComercial-CompartirIgual 4.0 Internacional.</p>"),
    granted("two_langs_one_deed", "redesign", "CC-BY-NC-4.0", notice=f"<p>{deed('by-nc/4.0/deed.es')} {deed('by-nc/4.0/')}</p>"),
)  # fmt: skip

CONFLICTS: Final = (
    conflicting("two_deeds", "newspack", notice=f"<p>{deed('by-nc/4.0/')}</p>", head=f'<link rel="license" href="{CC}/by/4.0/">'),
    conflicting("two_versions", "generic", notice=f"<p>{deed('by-nc/4.0/')}</p>", footer=f"<p>{deed('by-nc/3.0/')}</p>"),
    conflicting("commerce_beside_notice", "tagdiv", notice=L1 + f"<p>{deed('by/4.0/')}</p>"),
    conflicting("cc_zero_beside_notice", "redesign", notice=L1, head='<link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">'),
    granted("narrower_beside_notice", "joomla", "CC-BY-NC-ND-4.0", notice=L1 + f"<p>{deed('by-nc-nd/4.0/')}</p>"),
    granted("share_alike_beside_notice", "newspack", "CC-BY-NC-SA-4.0", notice=L1, footer=f"<p>{deed('by-nc-sa/4.0/')}</p>"),
    conflicting("all_rights_beside_notice", "newspack", notice=L1, footer="<p>© 2024 InSight Crime. All rights reserved.</p>"),
    conflicting("all_rights_beside_deed", "generic", notice=f"<p>{deed('by-nc/4.0/')}</p>", footer="<p>Copyright 2024 InSight Crime | All Rights Reserved</p>"),
    conflicting("todos_los_derechos", "tagdiv", lang="es", notice=ES_NOTICE, footer="<p>© InSight Crime 2021. Todos los derechos reservados.</p>"),
    conflicting("copyright_notice_ld", "redesign", notice=L1, head='<script type="application/ld+json">{"@type":"NewsArticle","copyrightNotice":"All rights reserved"}</script>'),
    granted("bare_copyright_beside_notice", "joomla", NOTICE, notice=L1, footer="<p>© 2016 InSight Crime</p>"),
    reserved("all_rights_alone", "newspack", None, footer="<p>© 2024 InSight Crime. All rights reserved.</p>"),
    granted("some_rights", "tagdiv", "CC-BY-NC-4.0", notice=f"<p>Some rights reserved: {deed('by-nc/4.0/')}</p>"),
)  # fmt: skip
