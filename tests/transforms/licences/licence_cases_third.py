"""The third set of licence pages: what the first two left out."""

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

_LD: Final = '<script type="application/ld+json">{}</script>'
_AUDIO: Final = (
    f"<p>Music in the video: “Marea” by Ana Tono, licensed under {deed('by/3.0/', 'CC BY 3.0')}.</p>"
)

THIRD: Final[tuple[Case, ...]] = (
    granted("lines_by_br_two_langs", "redesign", NOTICE, notice="<p>We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline.<br>Animamos a los lectores a copiar y distribuir nuestro trabajo con fines no comerciales.</p>"),
    granted("three_paragraphs", "newspack", NOTICE, notice="<p>Republishing: you are free to republish our articles.</p><p>Please credit InSight Crime in the byline.</p><p>Please link to the original at the top and bottom of the article. Non-commercial use only.</p>"),
    granted("heading_and_list", "tagdiv", NOTICE, notice="<h4>How to republish our work</h4><p>InSight Crime allows other outlets to republish this article for non-commercial purposes with credit to InSight Crime and a link to the original.</p>"),
    granted("in_a_table", "joomla", NOTICE, notice="<table><tr><td>We invite readers to reproduce our articles for non commercial purposes, with attribution to InSight Crime in the byline and links to the original.</td></tr></table>"),
    granted("es_tu_puedes", "generic", NOTICE, lang="es", notice="<p>Puedes compartir y republicar este contenido de InSight Crime sin fines de lucro; cita a InSight Crime y enlaza la versión original.</p>"),
    granted("es_exhortamos", "newspack", NOTICE, lang="es", notice="<p>Exhortamos a los medios a reproducir nuestras historias con fines no comerciales, con atribución a InSight Crime al principio y al final del artículo.</p>"),
    granted("es_con_pie", "joomla", NOTICE, lang="es", footer="<p>El contenido de InSight Crime puede reproducirse con fines no comerciales si se menciona a InSight Crime y se enlaza al original.</p>"),
    granted("es_licencia_words", "redesign", "CC-BY-NC-ND-4.0", lang="es", notice="<p>Este artículo se publica bajo la licencia Creative Commons Reconocimiento-NoComercial-SinObraDerivada 4.0 Internacional.</p>"),
    granted("words_unported", "joomla", "CC-BY-NC-3.0", notice="<p>This work is licensed under a Creative Commons Attribution-NonCommercial 3.0 Unported License.</p>"),
    granted("words_us", "tagdiv", "CC-BY-NC-3.0-US", notice="<p>This article is licensed under CC BY-NC 3.0 US.</p>"),
    unstated("words_no_version_prose", "generic", end="<p>Wikipedia, whose texts are under Creative Commons, says that the port has four quays.</p>"),
    granted("words_beside_notice_no_version", "newspack", NOTICE, notice=L1 + "<p>Licensed under CC BY-NC.</p>"),
    granted("schemeless_deed", "tagdiv", "CC-BY-NC-4.0", notice='<p>Licence: <a href="//creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a></p>'),
    granted("deed_with_spaces", "generic", "CC-BY-NC-4.0", notice=f'<p>Licence: <a href=" {CC}/by-nc/4.0/ ">CC BY-NC 4.0</a></p>'),
    granted("no_slash", "newspack", "CC-BY-ND-4.0", notice=f'<p>Licensed under <a href="{CC}/by-nd/4.0">CC BY-ND 4.0</a></p>'),
    granted("retired", "redesign", "CC-BY-NC-ND-1.0", notice=f"<p>Licensed under {deed('by-nd-nc/1.0/')}</p>"),
    granted("scotland", "joomla", "CC-BY-NC-SA-2.5-SCOTLAND", notice=f"<p>Licensed under {deed('by-nc-sa/2.5/scotland/')}</p>"),
    unstated("dot_com", "generic", notice='<p>Licence: <a href="https://creativecommons.com/licenses/by/4.0/">here</a></p>'),
    unstated("subdomain", "newspack", notice='<p>Licence: <a href="https://wiki.creativecommons.org/licenses/by/4.0/">here</a></p>'),
    unstated("homoglyph", "tagdiv", notice='<p>Licence: <a href="https://creativecommоns.org/licenses/by/4.0/">here</a></p>'),
    unstated("extra_segment", "redesign", notice=f"<p>Licence: {deed('by/4.0/us/deed/x')}</p>"),
    unstated("double_version", "joomla", notice=f"<p>Licence: {deed('by/4.0.1/', 'here')}</p>"),
    unstated("chooser", "newspack", notice='<p>Licence: <a href="https://creativecommons.org/choose/?license=by">here</a></p>'),
    granted("fake_beside_notice", "generic", NOTICE, notice=L1 + '<p>Licence: <a href="https://creativecommons.org.evil.example/licenses/by/4.0/">here</a></p>'),
    unstated("music_in_video", "newspack", end=_AUDIO),
    granted("music_beside_deed", "generic", "CC-BY-NC-4.0", end=_AUDIO, notice=f"<p>This article is licensed under {deed('by-nc/4.0/', 'CC BY-NC 4.0')}.</p>"),
    unstated("gallery", "tagdiv", end=f"<div class='gallery'><figure><img src='/1.jpg'></figure><p class='gallery-caption'>Photos: {deed('by/2.0/', 'CC BY 2.0')}</p></div>"),
    granted("picture_words_beside_notice", "redesign", NOTICE, notice=L1, caption="(Photo: Ana Foto, CC BY-NC-ND 2.0)"),
    unstated("deed_in_sidebar", "newspack", aside=f"<div class='widget'><p>Our podcast is available under {deed('by/4.0/')}.</p></div>"),
    unstated("comment_by_its_heading_alone", "generic", aside="<section class='z9'><h3>Comments</h3><div><p>Somebody: We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline.</p></div></section>"),
    unstated("comment_in_main_by_its_heading", "generic", comment="<p>We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline – does that still hold?</p>"),
    unstated("photo_line_with_rel", "generic", end=f'<p>Photo by Ana Foto, <a rel="license" href="{CC}/by/2.0/">CC BY 2.0</a></p>'),
    unstated("chooser_line_of_a_photo", "newspack", end=f'<p>“Port at Night” by <a href="https://f.example/">Ana Foto</a> is licensed under <a rel="license" href="{CC}/by/2.0/">CC BY 2.0</a>.</p>'),
    unstated("chooser_line_in_spanish", "tagdiv", lang="es", end=f'<p>«Puerto» de Ana Foto está bajo una licencia <a rel="license" href="{CC}/by/2.0/">CC BY 2.0</a>.</p>'),
    unstated("licensed_photo_line", "redesign", end=f"<p>Licensed under {deed('by/2.0/', 'CC BY 2.0')}; photo by Ana Foto.</p>"),
    unstated("dataset_with_rel", "joomla", end=f'<p>The dataset of the regional court is available under <a rel="license" href="{CC}/by/4.0/">CC BY 4.0</a>, the clerk said.</p>'),
    unstated("featured_image_words", "newspack", end="<p>Featured image: Ana Foto, CC BY-SA 4.0</p>"),
    unstated("photo_words_first", "generic", end="<p>CC BY 2.0, photo by Ana Foto</p>"),
    granted("text_and_photos", "tagdiv", "CC-BY-NC-4.0", notice=f"<p>Text licensed under {deed('by-nc/4.0/', 'CC BY-NC 4.0')}; photos belong to their owners.</p>"),
    unstated("deed_in_nav", "generic", head="", above=f"<nav><a href='{CC}/by/4.0/'>Creative Commons</a></nav>"),
    conflicting("public_domain_words", "newspack", notice=L1 + "<p>This article is licensed under CC BY-SA 4.0.</p>"),
    conflicting("ld_and_link_differ", "tagdiv", head=f'<link rel="license" href="{CC}/by-nc/4.0/">' + _LD.format(f'{{"@type":"NewsArticle","license":"{CC}/by-nc-nd/4.0/"}}')),
    conflicting("reserved_in_meta", "redesign", notice=L1, head='<meta name="copyright" content="Copyright InSight Crime. All rights reserved.">'),
    conflicting("es_notice_and_sa", "joomla", lang="es", notice=ES_NOTICE + f"<p>Licencia {deed('by-sa/4.0/deed.es')}</p>"),
    conflicting("footer_prohibida", "newspack", lang="es", notice=ES_NOTICE, footer="<p>© InSight Crime. Prohibida su reproducción total o parcial.</p>"),
    reserved("ld_reserved_alone", "generic", None, head=_LD.format('{"@type":"NewsArticle","copyrightNotice":"All rights reserved"}')),
    reserved("ld_other_holder", "newspack", "La Gaceta Ficticia", notice=L1, head=_LD.format('{"@type":"NewsArticle","copyrightNotice":"© 2019 La Gaceta Ficticia. All rights reserved."}')),
    reserved("appeared_first_in", "newspack", "Ribera Media", notice=L1, end=note("*This article appeared first in Ribera Media and is used with permission.")),
    reserved("reprinted_from", "joomla", "the Aldemar Review", notice=L1, end=note("Reprinted from the Aldemar Review with permission. Copyright 2012.")),
    reserved("translation_authorised", "tagdiv", "Foro Ribera", notice=L1, end=note("*This is an authorized translation of an article first published by Foro Ribera. Click here to read the original in Spanish.")),
    reserved("excerpt_of_book", "redesign", "Editorial Marea", notice=L1, above=note("The following is an excerpt from the book “Sal”, reprinted by permission of Editorial Marea.")),
    reserved("es_reproducido_de", "newspack", "Revista Ribera", lang="es", notice=ES_NOTICE, end=note("*Este artículo es reproducido con autorización de Revista Ribera. Lea el original aquí.")),
    reserved("es_traducido_y_publicado", "generic", "The Quayside Courier", lang="es", notice=ES_NOTICE, end=note("*Este artículo fue traducido y publicado con permiso de The Quayside Courier.")),
    reserved("es_publicado_en", "tagdiv", "El Muelle Ficticio", lang="es", notice=ES_NOTICE, above=note("Nota del editor: este artículo fue publicado originalmente en El Muelle Ficticio y se reproduce con permiso.")),
    reserved("agency_line_reuters", "redesign", "Reuters", notice=L1, end="<p>(Reuters)</p>"),
    reserved("texto_efe", "joomla", "Agencia EFE", lang="es", notice=ES_NOTICE, end="<p>Texto: Agencia EFE</p>"),
    granted("prose_with_reprint", "generic", NOTICE, notice=L1, end="<p>The leaflet was reprinted with permission of the port, an officer said.</p>"),
    granted("report_author_note", "newspack", NOTICE, notice=L1, end=note("*Ana Ficticia is a researcher at the Universidad de Aldemar. Her opinions are her own.")),
    granted("correction_publication", "tagdiv", NOTICE, notice=L1, end=note("*Correction: The figure first published in this article came from the Ministry of Ports and was wrong.")),
    granted("series_with_partner", "redesign", NOTICE, notice=L1, end=note("*This article is the second in a series produced together with El Muelle Ficticio. See the original series here.")),
    granted("es_nombres", "joomla", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Los nombres de las fuentes fueron omitidos por su seguridad.")),
    granted("es_descarga", "newspack", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Descargue el informe completo publicado por el Ministerio de Puertos aquí.")),
    granted("update_note_es", "generic", NOTICE, lang="es", notice=ES_NOTICE, end=note("*Este artículo fue publicado originalmente el 3 de mayo de 2019 y actualizado el 7 de mayo.")),
)  # fmt: skip
