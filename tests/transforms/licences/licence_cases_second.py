"""The second set of licence pages, written after the first had been put right."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from tests.transforms.licences.licence_cases import (
    CC,
    ES_NOTICE,
    NOTICE,
    Case,
    conflicting,
    deed,
    granted,
    reserved,
    unstated,
)
from tests.transforms.licences.licence_note_cases import note
from tests.transforms.licences.licence_shells import L1

_L2: Final = (
    '<p>We encourage readers to copy and distribute our work for <a href="https://creativecommons.org/">non-commercial '
    'purposes</a>, provided that it is <a href="#">attributed to InSight Crime in the byline</a>, with a <a href="#">link '
    "to the original at both the top and bottom of the article</a>.</p>"
)  # fmt: skip
_LD: Final = '<script type="application/ld+json">{}</script>'

SECOND: Final[tuple[Case, ...]] = (
    granted("l2", "newspack", NOTICE, notice=_L2),
    granted("l2_in_blockquote", "redesign", NOTICE, notice=f"<blockquote>{_L2}</blockquote>"),
    granted("notice_list", "generic", NOTICE, notice="<div><p>Readers are free to reuse our content for non-commercial purposes under these terms:</p><ul><li>InSight Crime is credited in the byline</li><li>A link to the original appears at the top and bottom of the article</li></ul></div>"),
    granted("please_do_republish", "newspack", NOTICE, notice="<p>Want to republish this story? You are welcome to do so at no cost, for non-commercial purposes, if you credit InSight Crime and link to the original.</p>"),
    granted("use_our_material", "tagdiv", NOTICE, notice="<p>InSight Crime’s content may be used for non-commercial purposes with proper attribution to InSight Crime and a link to the original article.</p>"),
    granted("permission_is_granted", "joomla", NOTICE, notice="<p>Permission is granted to copy, distribute and reprint our articles for noncommercial purposes, provided InSight Crime is named in the byline.</p>"),
    granted("capitals", "tagdiv", NOTICE, notice="<p>WE ENCOURAGE READERS TO COPY AND DISTRIBUTE OUR WORK FOR NON-COMMERCIAL PURPOSES, WITH ATTRIBUTION TO INSIGHT CRIME IN THE BYLINE AND LINKS TO THE ORIGINAL.</p>"),
    granted("entities", "newspack", NOTICE, notice="<p>We encourage readers to copy &amp; distribute our work for non&#8209;commercial purposes, with attribution to InSight&nbsp;Crime in the by&shy;line and links to the original at both the top and bottom.</p>"),
    granted("es_anima", "redesign", NOTICE, lang="es", notice="<p>InSight Crime anima a los lectores a copiar y distribuir su trabajo con fines no comerciales, con atribución a InSight Crime en la firma y enlaces al original al principio y al final del artículo.</p>"),
    granted("es_usted_puede", "newspack", NOTICE, lang="es", notice="<p>Usted puede reproducir nuestros artículos de forma gratuita y sin ánimo de lucro, siempre que cite a InSight Crime e incluya un enlace al original.</p>"),
    granted("es_queda_autorizada", "tagdiv", NOTICE, lang="es", notice="<p>Queda autorizada la reproducción de este artículo con fines no comerciales, siempre que se cite a InSight Crime como fuente y se enlace al original.</p>"),
    granted("es_pedimos_correo", "joomla", NOTICE, lang="es", notice="<p>Alentamos a los lectores a copiar y difundir nuestro trabajo con propósitos no comerciales, citando a InSight Crime. Por favor envíenos un correo electrónico si utiliza un artículo.</p>"),
    granted("en_notice_on_spanish_page", "tagdiv", NOTICE, lang="es", notice=L1),
    granted("notice_at_top", "generic", NOTICE, above=L1),
    granted("notice_in_div_footer_es", "newspack", NOTICE, lang="es", footer=f"<div class='site-info'>{ES_NOTICE}</div>"),
    granted("republish_modal", "newspack", "CC-BY-NC-ND-4.0", footer=f'<div id="republication-tracker-tool-modal" style="display:none" class="modal"><h2>Republish this article</h2><p><a rel="license" href="{CC}/by-nc-nd/4.0/"><img src="https://licensebuttons.net/l/by-nc-nd/4.0/88x31.png" alt="Creative Commons License"></a><br>This work is licensed under a <a rel="license" href="{CC}/by-nc-nd/4.0/">Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License</a>.</p></div>'),
    granted("badge_only", "tagdiv", "CC-BY-NC-SA-3.0", notice='<div class="cc"><a href="http://creativecommons.org/licenses/by-nc-sa/3.0/"><img src="http://i.creativecommons.org/l/by-nc-sa/3.0/88x31.png" alt=""></a></div>'),
    granted("site_footer_badge", "generic", "CC-BY-NC-4.0", footer=f'<a rel="license" href="{CC}/by-nc/4.0/"><img alt="CC" src="/cc.png"></a>'),
    granted("deed_query_fragment", "redesign", "CC-BY-NC-4.0", notice=f'<p>Licence: <a href="{CC}/by-nc/4.0/?ref=chooser-v1#top">CC</a></p>'),
    granted("deed_legalcode_lang", "generic", "CC-BY-SA-4.0", notice=f"<p>License: {deed('by-sa/4.0/legalcode.es')}</p>"),
    granted("port_de", "newspack", "CC-BY-NC-ND-3.0-DE", notice=f"<p>Licensed under {deed('by-nc-nd/3.0/de/deed.en')}.</p>"),
    granted("port_mx", "tagdiv", "CC-BY-NC-2.5-MX", lang="es", notice=f"<p>Esta obra está bajo licencia {deed('by-nc/2.5/mx/')}.</p>"),
    granted("mark", "generic", "CC-PDM-1.0", notice='<p>This work is in the <a rel="license" href="https://creativecommons.org/publicdomain/mark/1.0/">public domain</a>.</p>'),
    unstated("deed_http_port", "newspack", notice='<p>License: <a href="https://creativecommons.org:8080/licenses/by/4.0/">here</a></p>'),
    unstated("deed_userinfo", "generic", notice='<p>License: <a href="https://creativecommons.org@evil.example/licenses/by/4.0/">here</a></p>'),
    unstated("deed_in_query", "tagdiv", notice='<p>Share: <a href="https://share.example/?u=https://creativecommons.org/licenses/by/4.0/">link</a></p>'),
    unstated("theme_licence_footer", "newspack", footer=f"<p>Theme by Ficticio, licensed under {deed('by/3.0/')}</p>"),
    unstated("icons_footer", "generic", footer=f"<p>Icons: Tinta, {deed('by/4.0/', 'CC BY 4.0')}</p>"),
    unstated("caption_rel_license", "redesign", caption=f'Photo: Ana Foto, <a rel="license" href="{CC}/by-nd/2.0/">CC BY-ND</a>'),
    unstated("inline_figure_deed", "tagdiv", end=f"<figure><img src='/m.png'><figcaption>Map: Ana Mapa, {deed('by-sa/4.0/', 'CC BY-SA 4.0')}</figcaption></figure>"),
    unstated("infographic_sentence", "generic", end=f"<p>Map data from OpenFicticia contributors, {deed('by-sa/2.0/', 'CC BY-SA')}.</p>"),
    unstated("report_license_prose", "newspack", end="<p>The ministry’s report, which is licensed under a Creative Commons Attribution 4.0 International License, names nine ferries.</p>"),
    unstated("book_all_rights", "redesign", end="<p>The memoir of the captain, whose cover says “all rights reserved”, sold nine copies in the port.</p>"),
    unstated("related_article_ld", "generic", head=_LD.format(f'{{"@type":"ItemList","itemListElement":[{{"@type":"ListItem","item":{{"@type":"NewsArticle","headline":"Other","url":"https://insightcrime.org/news/o1/","license":"{CC}/by/4.0/"}}}}]}}')),
    unstated("acquire_page", "newspack", head=_LD.format('{"@type":"NewsArticle","acquireLicensePage":"https://creativecommons.org/licenses/by/4.0/"}')),
    granted("webpage_ld", "newspack", "CC-BY-NC-4.0", head=_LD.format(f'{{"@type":"WebPage","@id":"https://insightcrime.org/news/ferry-crews-aldemar/","license":"{CC}/by-nc/4.0/"}}')),
    granted("ld_array_top", "tagdiv", "CC-BY-NC-ND-4.0", head=_LD.format(f'[{{"@type":"BreadcrumbList"}},{{"@type":"NewsArticle","license":["{CC}/by-nc-nd/4.0/"]}}]')),
    granted("microdata", "joomla", "CC-BY-NC-3.0", notice=f'<p itemscope itemtype="https://schema.org/Article"><a itemprop="license" href="{CC}/by-nc/3.0/">licence</a></p>'),
    granted("meta_dcterms", "redesign", "CC-BY-NC-SA-4.0", head=f'<meta name="dcterms.license" content="{CC}/by-nc-sa/4.0/">'),
    granted("http_link_two", "joomla", "CC-BY-NC-3.0-US", headers=(("link", "</style.css>; rel=preload"), ("LINK", f"<{CC}/by-nc/3.0/us/>; title=x; rel=license"))),
    conflicting("two_deeds_same_block", "tagdiv", notice=f"<p>Licence: {deed('by-nc/4.0/')} or {deed('by-nd/4.0/')}</p>"),
    conflicting("by_sa_meta_beside_notice", "newspack", notice=_L2, head=f'<meta name="DC.rights" content="{CC}/by-sa/4.0/">'),
    conflicting("words_against_deed", "generic", notice=f"<p>This article is licensed under CC BY-NC 4.0 (<a href='{CC}/by/4.0/'>terms</a>).</p>"),
    conflicting("footer_reserved_deed_es", "redesign", lang="es", notice=f"<p>Licencia {deed('by-nc/4.0/')}</p>", footer="<p>Todos los derechos reservados © InSight Crime</p>"),
    granted("some_rights_footer", "newspack", NOTICE, notice=L1, footer="<p>© InSight Crime. Some rights reserved.</p>"),
    reserved("reprinted_courtesy", "newspack", "The Quayside Courier", notice=L1, end=note("*This piece was originally published in The Quayside Courier on May 2, 2019. It is republished here courtesy of the authors.")),
    reserved("cross_posted", "generic", "Foro Ribera", notice=L1, end=note("Cross-posted with permission from Foro Ribera.")),
    reserved("written_for", "tagdiv", "La Gaceta Ficticia", notice=_L2, end=note("*This article was originally published in Spanish by <a href='https://g.example/'>La Gaceta Ficticia</a>. It has been translated and edited for clarity. Read the original here.")),
    reserved("editor_note_top", "redesign", "Universidad de Aldemar", notice=_L2, above=note("Editor’s Note: The following article was first published by the Universidad de Aldemar and appears here with its permission.")),
    reserved("es_publicado_primero", "joomla", "Revista Ribera", lang="es", notice=ES_NOTICE, end=note("*Esta nota fue publicada por primera vez por Revista Ribera. Puede leer la versión original aquí.")),
    reserved("es_con_permiso_de", "newspack", "El Muelle Ficticio", lang="es", notice=ES_NOTICE, end=note("Este artículo se publica con permiso de El Muelle Ficticio.")),
    reserved("es_editado", "generic", "La Gaceta Ficticia", lang="es", notice=ES_NOTICE, end=note("*Este artículo apareció originalmente en La Gaceta Ficticia. Fue editado y traducido con autorización. Lea el original en inglés aquí.")),
    reserved("dateline_efe", "newspack", "EFE", lang="es", notice=ES_NOTICE, above="<p>Aldemar, 7 may (EFE).- La policía del puerto inventado halló otras seis cajas en un almacén vecino, informó el alcalde.</p>"),
    reserved("ap_byline", "generic", "Associated Press", notice=L1, byline="Associated Press"),
    reserved("copyright_meta_other", "tagdiv", "La Gaceta Ficticia", notice=L1, end="<p>Copyright 2019 La Gaceta Ficticia. All rights reserved.</p>"),
    granted("editors_note_clarify", "redesign", NOTICE, notice=L1, end=note("Editor’s note: This article has been updated to include comment from the ferry company.")),
    granted("interview_condensed", "generic", NOTICE, notice=L1, end=note("*This interview has been edited for length and clarity.")),
    granted("with_information_from", "tagdiv", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Con información de AFP y Reuters.")),
    granted("collaboration", "newspack", NOTICE, notice=L1, end=note("*This investigation was produced with support from the Fondo Ficticio.")),
    granted("version_es", "joomla", NOTICE, notice=L1, end=note("A version of this article is available in Spanish <a href='/es/x'>here</a>.")),
    granted("own_repub_es", "redesign", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Este artículo fue publicado originalmente por InSight Crime en inglés. Lea el original aquí.")),
)  # fmt: skip
