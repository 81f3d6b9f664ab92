"""Statements that do license the text, in many wordings, and notices in many forms."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from tests.transforms.licences.licence_cases import CC, NOTICE, Case, deed, granted

_NC4: Final = deed("by-nc/4.0/", "CC BY-NC 4.0")
_BADGE: Final = f'<a href="{CC.upper().replace("LICENSES", "licenses")}/by-nc/4.0/"><img src="/badges/80x15.png" alt="licence"></a>'


def _line(words: str) -> str:
    return f"<p>{words}</p>"


LINES: Final = tuple(
    granted(f"line_{number}", shell, "CC-BY-NC-4.0", lang=lang, **{slot: words})
    for number, (lang, shell, slot, words) in enumerate(
        (
            ("en", "generic", "end", _line(f"This article by Ana Ficticia is licensed under a Creative Commons licence: {_NC4}.")),
            ("en", "newspack", "end", _line(f"Except for the photographs, this investigation is published under {_NC4}.")),
            ("en", "tagdiv", "end", _line(f"Unless otherwise noted, the text of this story is available under the terms of {_NC4}.")),
            ("en", "redesign", "end", _line(f"You may republish this story free of charge under {_NC4}.")),
            ("en", "joomla", "end", _line(f"Photos: Marco Muelle (all rights reserved). Text: {_NC4}")),
            ("en", "generic", "end", _line(f"Text and photos by Ana Ficticia, {_NC4}")),
            ("en", "generic", "end", f"<footer>{_line(f'This article is shared under {_BADGE}')}</footer>"),
            ("en", "newspack", "end", _line(f"Our articles are free to share and adapt under {_NC4}, except where a partner is named.")),
            ("en", "generic", "end", _line(f"{_NC4} applies to the text of this article.")),
            ("en", "tagdiv", "end", _line("This report is made available under a Creative Commons Attribution-NonCommercial 4.0 International License.")),
            ("en", "redesign", "end", _line("Published under CC BY-NC 4.0.")),
            ("en", "generic", "footer", _line(f"All content on this website is licensed under {_NC4} unless otherwise noted.")),
            ("en", "newspack", "footer", _line(f"InSight Crime publishes its articles under {_NC4}.")),
            ("en", "generic", "footer", _line(f"© 2019 InSight Crime | Licensed under {_NC4}")),
            ("es", "generic", "end", "<footer><small>Salvo las fotografías, este artículo está publicado con licencia Creative Commons Atribución-NoComercial 4.0 Internacional.</small></footer>"),
            ("es", "newspack", "end", _line(f"Este reportaje de Ana Ficticia se distribuye bajo una licencia {_NC4}.")),
            ("es", "tagdiv", "end", _line(f"Puede volver a publicar este artículo conforme a la licencia {_NC4}.")),
            ("es", "redesign", "end", _line(f"A menos que se indique lo contrario, nuestros textos se publican bajo {_NC4}.")),
            ("es", "joomla", "end", _line(f"Fotos: Marco Muelle. El texto de este artículo está bajo licencia {_NC4}.")),
            ("es", "generic", "end", _line(f"Esta obra está bajo una licencia de {_NC4}")),
            ("es", "newspack", "end", _line("Este trabajo se comparte con una licencia Reconocimiento-NoComercial 4.0 Internacional.")),
            ("es", "generic", "footer", _line(f"Salvo indicación contraria, todo el contenido de este sitio está bajo licencia {_NC4}.")),
            ("es", "tagdiv", "footer", _line(f"Los contenidos de InSight Crime se publican bajo {_NC4}.")),
            ("en", "generic", "end", _line(f"O texto desta reportagem está licenciado com uma licença {deed('by-nc/4.0/deed.pt_BR', 'Creative Commons Atribuição-NãoComercial 4.0 Internacional')}.")),
            ("en", "newspack", "end", _line(f"Este trabalho está licenciado sob uma Licença {_NC4}.")),
            ("es", "joomla", "end", _line("Esta reportagem está disponível sob a licença Creative Commons Atribuição-NãoComercial 4.0 Internacional.")),
        )
    )
)  # fmt: skip

_TWICE: Final = "<p>Put InSight Crime in the byline.</p><p>Link to the original page twice, once above the first line and once below the last, and drop us an email to say where it appeared.</p>"
FORMS: Final = tuple(
    granted(f"form_{number}", shell, NOTICE, lang=lang, **{slot: words})
    for number, (lang, shell, slot, words) in enumerate(
        (
            ("en", "newspack", "end", f'<aside class="republish"><h3>Republish this story</h3><p>Other outlets, schools and civil society groups are welcome to copy this article and pass it on, as long as nobody makes money from it.</p>{_TWICE}</aside>'),
            ("en", "generic", "aside", f'<div class="republish-modal"><h3>Republish</h3><p>Feel free to reprint this article without charging for it.</p>{_TWICE}</div>'),
            ("en", "tagdiv", "end", '<div class="sharing"><p>Our readers are encouraged to copy and distribute this work for non-commercial ends, with attribution to InSight Crime in the byline and links to the original at the top and at the bottom.</p></div>'),
            ("en", "joomla", "notice", _line("Everybody may reproduce our articles, provided you do not sell them, credit InSight Crime in the byline and link to the original.")),
            ("en", "redesign", "footer", _line("Readers are invited to republish our stories on a not-for-profit basis; credit InSight Crime and link back to the page.")),
            ("es", "generic", "notice", _line("Siéntase libre de copiar y distribuir este artículo sin fines comerciales; solo le pedimos nombrar a InSight Crime en la firma, enlazar el original arriba y abajo del texto y enviarnos un correo.")),
            ("es", "newspack", "end", '<aside class="republicar"><h3>Republique esta historia</h3><p>Otros medios pueden copiar este artículo y compartirlo sin cobrar por ello.</p><p>Ponga a InSight Crime en la firma.</p><p>Enlace al original al inicio y al final.</p></aside>'),
            ("es", "tagdiv", "notice", _line("Cualquier medio puede reproducir nuestras notas siempre que no las venda, dé crédito a InSight Crime en la firma y enlace al original.")),
        )
    )
)  # fmt: skip

STATEMENTS: Final[tuple[Case, ...]] = (*LINES, *FORMS)
