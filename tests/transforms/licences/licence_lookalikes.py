"""Pages that look granted and are not: a deed or a notice that speaks of something else, in quotes, or denied."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from tests.transforms.licences.licence_cases import (
    ES_NOTICE,
    Case,
    conflicting,
    deed,
    reserved,
    unstated,
)
from tests.transforms.licences.licence_shells import L1

_MORE_PROSE: Final = (
    "<p>The harbour office of the invented port said that it would publish a list of the crews that were "
    "still under watch before the end of the season.</p>"
)
_MAS_PROSA: Final = (
    "<p>La oficina del puerto inventado dijo que publicaría una lista de las tripulaciones que seguían bajo "
    "vigilancia antes del final de la temporada.</p>"
)


def _line(words: str) -> str:
    return f"<p>{words}</p>"


_BY3: Final = deed("by/3.0/", "Attribution 3.0")
_NC4: Final = deed("by-nc/4.0/", "CC BY-NC 4.0")

THINGS_EN: Final = tuple(
    unstated(f"thing_en_{number}", shell, end=words)
    for number, (shell, words) in enumerate(
        (
            ("generic", f'<div class="video"><iframe src="https://v.example/1"></iframe><p>Video: Canal Muelle, Creative Commons {_BY3}</p></div>'),
            ("newspack", f'<figure class="wp-block-embed"><iframe src="https://v.example/1"></iframe></figure><p>{_BY3}</p>'),
            ("tagdiv", _line(f"The video above is by Canal Muelle and available under {_BY3}.")),
            ("redesign", _line(f"Footage courtesy of Canal Muelle, licensed under {_BY3}.")),
            ("joomla", _line(f"Map: Atlas of Aldemar. {_NC4}")),
            ("generic", _line(f"This map was drawn for InSight Crime and is licensed under {_NC4}.")),
            ("newspack", _line(f"The dataset behind this article is available under {_NC4}.")),
            ("tagdiv", _line(f"Data for this story can be reused under {_NC4}.")),
            ("joomla", _line(f"Chart by Ana Ficticia, published under {_NC4}.")),
            ("redesign", _line(f"Listen to the podcast of this investigation, which is released under {_NC4}.")),
            ("generic", f'<audio src="/a.mp3"></audio><p>Published under {_NC4}</p>'),
            ("generic", f"<div><object data='/m.svg'></object><p>Licence: {_NC4}</p></div>"),
            ("joomla", _line("The infographic is licensed under CC BY-NC 4.0.")),
            ("newspack", _line("Photos: Marco Muelle. Creative Commons Attribution 2.0")),
            ("generic", _line("Cover image by Marco Muelle / CC BY 2.0")),
            ("tagdiv", _line(f"Canal Muelle, {_BY3}")),
            ("generic", _line(f"Marco Muelle. {_BY3}")),
            ("generic", '<p rel="x">Satellite imagery: Agencia Espacial Ficticia, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'),
            ("newspack", _line(f"Illustrations in this article are under {_NC4}; please credit the artist.")),
            ("generic", _line(f"{_NC4} applies to the timeline and the table.")),
            ("generic", _line(f"{_NC4} (photos)")),
        )
    )
)  # fmt: skip

THINGS_ES: Final = tuple(
    unstated(f"thing_es_{number}", shell, lang="es", end=words)
    for number, (shell, words) in enumerate(
        (
            ("generic", f'<div class="video"><iframe src="https://v.example/1"></iframe><p>Video: Canal Muelle, bajo {_BY3}</p></div>'),
            ("tagdiv", _line(f"El video que acompaña este artículo está bajo licencia {_BY3}.")),
            ("redesign", _line(f"Mapa elaborado por el Atlas Ficticio, con licencia {_NC4}.")),
            ("joomla", _line(f"Los datos de este artículo se publican bajo {_NC4}.")),
            ("newspack", _line(f"La base de datos utilizada está disponible bajo licencia {_NC4}.")),
            ("generic", _line(f"Gráfico: Ana Ficticia. Licencia {_NC4}")),
            ("tagdiv", _line(f"El pódcast y su transcripción se distribuyen bajo {_NC4}.")),
            ("joomla", _line("Las fotografías de este reportaje están bajo una licencia CC BY-NC 4.0.")),
            ("newspack", _line("Infografía de Ana Ficticia bajo Creative Commons Atribución 4.0 Internacional")),
            ("generic", _line("Fotos: Marco Muelle. Atribución-NoComercial 4.0 Internacional")),
            ("generic", _line(f"Canal Muelle, {_NC4}")),
            ("redesign", f'<video src="/v.mp4"></video><p>Bajo licencia {_NC4}</p>'),
            ("generic", _line(f"Este mapa puede reproducirse bajo los términos de {_NC4}.")),
        )
    )
)  # fmt: skip

OTHERS: Final = tuple(
    unstated(f"others_{number}", shell, lang=lang, **{slot: words})
    for number, (lang, shell, slot, words) in enumerate(
        (
            # The author's other work.
            ("en", "generic", "end", _line(f"Ana Ficticia is a reporter. Her book on salt pans is available under {_NC4}.")),
            ("en", "newspack", "end", _line(f"Her photographs of the port are published under {_NC4}.")),
            ("en", "tagdiv", "end", _line(f"“The Salt Road” by Ana Ficticia is licensed under {_NC4}.")),
            ("en", "joomla", "end", _line(f"The author's thesis is under a Creative Commons licence, {_NC4}.")),
            ("es", "generic", "end", _line(f"Su libro sobre las salinas está disponible bajo {_NC4}.")),
            ("es", "newspack", "end", _line(f"La tesis de la autora se publica bajo licencia {_NC4}.")),
            ("es", "tagdiv", "end", _line(f"«El camino de la sal», de Ana Ficticia, está bajo licencia {_NC4}.")),
            # A quoted or described work.
            ("en", "generic", "end", _line(f"The ministry publishes this report under {_NC4}.")),
            ("en", "newspack", "end", _line(f"This article describes a study that is licensed under {_NC4}.")),
            ("en", "tagdiv", "end", _line(f"The passage above is quoted from the Ficticia Report, which is licensed under {_NC4}.")),
            ("en", "redesign", "end", f"<blockquote><p>Salt is the only road out of here. Licensed under {_NC4}</p></blockquote>"),
            ("en", "joomla", "end", _line(f"This story draws on records that the observatory releases under {_NC4}.")),
            ("es", "generic", "end", _line(f"El ministerio publica este informe bajo {_NC4}.")),
            ("es", "newspack", "end", _line(f"Este artículo cita un estudio que se publica bajo licencia {_NC4}.")),
            ("es", "joomla", "end", _line(f"El fragmento citado proviene del Informe Ficticio, publicado bajo {_NC4}.")),
            # A comment, a sidebar, the template.
            ("en", "newspack", "comment", f"<li><p>This article is licensed under {_NC4}, I think.</p></li>"),
            ("es", "generic", "comment", f"<p>Este artículo está bajo licencia {_NC4}.</p>"),
            ("en", "joomla", "comment", f"<div>{L1}</div>"),
            ("en", "generic", "footer", _line(f"Theme by Muelle Studio, released under {_BY3}")),
            ("en", "newspack", "footer", _line(f"Icons by Marco Muelle, {_BY3}")),
            ("en", "tagdiv", "footer", _line(f"Map tiles by Atlas Ficticio, under {_BY3}. Data by OpenStreetMap.")),
            ("es", "redesign", "footer", _line(f"Plantilla de Muelle Studio bajo licencia {_BY3}")),
            ("es", "generic", "footer", _line(f"Iconos de Marco Muelle, {_BY3}")),
            ("es", "joomla", "footer", _line(f"Tipografía: Muelle Sans, {_BY3}")),
        )
    )
)  # fmt: skip

DENIED: Final = tuple(
    unstated(f"denied_{number}", shell, lang=lang, end=words)
    for number, (lang, shell, words) in enumerate(
        (
            ("en", "generic", _line(f"This article is not licensed under {_NC4}.")),
            ("en", "newspack", _line(f"Until 2019 our articles were published under {_NC4}.")),
            ("en", "tagdiv", _line(f"Our stories are no longer available under {_NC4}.")),
            ("en", "redesign", _line(f"This story would be published under {_NC4} if the partners agreed.")),
            ("en", "joomla", _line(f"From next year our work will be licensed under {_NC4}.")),
            ("en", "generic", _line(f"This article was previously published under {_NC4}.")),
            ("en", "newspack", _line("This article is not available under CC BY-NC 4.0.")),
            ("en", "generic", _line(f"{_NC4} does not apply to this article.")),
            ("en", "generic", _line(f"The line “This article is licensed under {_NC4}” was removed.")),
            ("es", "generic", _line(f"Este artículo no está bajo una licencia {_NC4}.")),
            ("es", "newspack", _line(f"Hasta 2019, nuestros artículos se publicaban bajo {_NC4}.")),
            ("es", "tagdiv", _line(f"Nuestros textos ya no están disponibles bajo {_NC4}.")),
            ("es", "redesign", _line(f"Este texto podría publicarse bajo {_NC4} el próximo año.")),
            ("es", "joomla", _line(f"Anteriormente este trabajo se distribuía bajo {_NC4}.")),
            ("es", "generic", _line(f"La licencia {_NC4} no se aplica a este artículo.")),
            # The notice itself, denied or of another time.
            ("en", "generic", _line("Until 2019 we encouraged readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline.")),
            ("en", "newspack", _line("We no longer invite readers to copy our work for non-commercial purposes with attribution to InSight Crime in the byline.")),
            ("en", "tagdiv", _line("In the past, readers were free to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline.")),
            ("en", "joomla", _line("We would encourage readers to copy our work for non-commercial purposes, with attribution to InSight Crime in the byline, if our partners allowed it.")),
            ("es", "generic", _line("Hasta 2019 invitábamos a los lectores a copiar y difundir nuestro trabajo con fines no comerciales, con atribución a InSight Crime en la firma.")),
            ("es", "newspack", _line("Ya no invitamos a los lectores a copiar nuestro trabajo con fines no comerciales, aun con atribución a InSight Crime en la firma.")),
            ("es", "tagdiv", _line("Antes de 2020 se podía copiar y difundir nuestro trabajo con fines no comerciales, con atribución a InSight Crime en la firma.")),
        )
    )
)  # fmt: skip

QUOTED: Final = tuple(
    unstated(f"quoted_{number}", shell, lang=lang, above=words)
    for number, (lang, shell, words) in enumerate(
        (
            ("en", "generic", _line("The notice at the foot of the page reads:") + f"<blockquote>{L1}</blockquote>" + _MORE_PROSE),
            ("en", "newspack", _line("“We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime in the byline,” the old notice went.") + _MORE_PROSE),
            ("en", "tagdiv", _line("For years, InSight Crime encouraged readers to copy and distribute its work for non-commercial purposes, with attribution in the byline, and few did.") + _MORE_PROSE),
            ("en", "joomla", _line("The editor of El Muelle Ficticio said readers may copy and distribute our work for non-commercial purposes with a link to the original.") + _MORE_PROSE),
            ("en", "generic", _line("You may republish our stories for non-commercial purposes with credit to El Muelle Ficticio in the byline and a link to the original.") + _MORE_PROSE),
            ("es", "generic", _line("El aviso al pie de la página dice:") + f"<blockquote>{ES_NOTICE}</blockquote>" + _MAS_PROSA),
            ("es", "newspack", _line("«Invitamos a los lectores a copiar y difundir nuestro trabajo con fines no comerciales, con atribución a InSight Crime en la firma», decía el aviso.") + _MAS_PROSA),
            ("es", "tagdiv", _line("Durante años InSight Crime invitaba a los lectores a copiar y difundir su trabajo con fines no comerciales, con crédito en la firma, y pocos lo hicieron.") + _MAS_PROSA),
            ("es", "joomla", _line("Puede republicar nuestros textos sin fines de lucro, con crédito a El Muelle Ficticio en la firma y un enlace al original.") + _MAS_PROSA),
        )
    )
)  # fmt: skip

PARTNERS: Final = tuple(
    reserved(f"partner_{number}", shell, holder, lang=lang, end=_line(words), notice=ES_NOTICE if lang == "es" else L1)
    for number, (lang, shell, holder, words) in enumerate(
        (
            ("en", "newspack", "Red Ficticia de Muelles", "*Copyright in this story belongs to Red Ficticia de Muelles. InSight Crime publishes it in partnership with the network and with its permission, which does not extend to other outlets."),
            ("en", "tagdiv", "Muelle Abierto", "The rights to this article are held by Muelle Abierto."),
            ("en", "generic", "Muelle Abierto", "Muelle Abierto retains all rights to this story."),
            ("en", "joomla", "Muelle Abierto", "Republication rights for this piece remain with Muelle Abierto."),
            ("en", "redesign", "Muelle Abierto", "This article is the property of Muelle Abierto."),
            ("en", "generic", "Muelle Abierto", "© 2018 Muelle Abierto"),
            ("en", "newspack", None, "*InSight Crime publishes this story with the permission of its partner."),
            ("en", "generic", None, "This article is not covered by our republication policy."),
            ("en", "tagdiv", None, "This story is excluded from our Creative Commons license."),
            ("en", "joomla", None, "The notice below does not apply to this article, which was produced with a partner."),
            ("en", "newspack", None, "This investigation is not available for republication."),
            ("en", "tagdiv", None, "No part of this investigation may be reproduced without the written consent of the editors."),
            ("es", "newspack", "Red Ficticia de Muelles", "*Los derechos de este artículo pertenecen a Red Ficticia de Muelles, que autoriza su publicación solo en este sitio."),
            ("es", "tagdiv", "Muelle Abierto", "Muelle Abierto conserva los derechos sobre este texto."),
            ("es", "generic", "Muelle Abierto", "Este reportaje es propiedad de Muelle Abierto."),
            ("es", "joomla", "Muelle Abierto", "Los derechos de autor de esta crónica son de Muelle Abierto."),
            ("es", "generic", "Muelle Abierto", "© Muelle Abierto, 2018"),
            ("es", "redesign", None, "Este texto no está cubierto por nuestra licencia."),
            ("es", "newspack", None, "Ninguna parte de esta investigación puede ser reproducida sin permiso escrito."),
            ("es", "tagdiv", None, "Se prohíbe la reproducción total o parcial de este reportaje."),
            ("es", "generic", None, "No se permite la republicación de este artículo."),
        )
    )
)  # fmt: skip

RESERVED_ALONE: Final = tuple(
    reserved(f"alone_{number}", shell, None, lang=lang, end=_line(words))
    for number, (lang, shell, words) in enumerate(
        (
            ("es", "generic", f'Fotografías: Marco Muelle ({deed("by/2.0/deed.es", "CC BY")}). Texto: todos los derechos reservados; para reproducirlo, escriba a la redacción.'),
            ("en", "generic", f'Photos: Marco Muelle ({deed("by/2.0/", "CC BY")}). Text: all rights reserved.'),
            ("en", "tagdiv", "<strong>No part of this investigation may be reproduced, translated or redistributed without the prior written consent of InSight Crime.</strong>"),
            ("en", "joomla", "Reproduction of this article in whole or in part is strictly prohibited."),
            ("en", "redesign", "This article may not be republished."),
            ("en", "newspack", "Do not republish this article without permission."),
            ("en", "generic", "Republication of this story requires written permission."),
            ("es", "tagdiv", "Queda terminantemente prohibida la reproducción de este texto."),
            ("es", "joomla", "Este artículo no puede ser reproducido sin autorización."),
            ("es", "redesign", "La reproducción de este artículo está prohibida."),
            ("es", "newspack", "Reservados todos los derechos. No se autoriza la reproducción de este texto."),
        )
    )
)  # fmt: skip

_CELL: Final = "</td></tr><tr><td class='bottom'>"
CONFLICTING: Final = tuple(
    conflicting(f"site_wide_{number}", shell, lang=lang, notice=ES_NOTICE if lang == "es" else L1, **{slot: words})
    for number, (lang, shell, slot, words) in enumerate(
        (
            ("es", "generic", "footer", _line("Reservados todos los derechos. Ninguna parte de este sitio puede ser reproducida sin permiso escrito de InSight Crime.")),
            ("es", "newspack", "footer", _line("InSight Crime. Se reservan todos los derechos.")),
            ("es", "tagdiv", "footer", "<div>Queda prohibida la reproducción de los contenidos de este sitio.</div>"),
            ("es", "joomla", "footer", _line("No se permite la reproducción de los textos de este portal.")),
            ("en", "redesign", "footer", _line("© 2019 InSight Crime. All rights are reserved.")),
            ("en", "joomla", "footer", _line("No part of this site may be reproduced without the permission of InSight Crime.")),
            ("en", "generic", "footer", _line("Unauthorized reproduction of the content of this website is prohibited.")),
            ("en", "tagdiv", "footer", _line("Reproduction of material from this website without permission is strictly prohibited.")),
        )
    )
)  # fmt: skip

LOOKALIKES: Final[tuple[Case, ...]] = (
    *THINGS_EN,
    *THINGS_ES,
    *OTHERS,
    *DENIED,
    *QUOTED,
    *PARTNERS,
    *RESERVED_ALONE,
    *CONFLICTING,
)
