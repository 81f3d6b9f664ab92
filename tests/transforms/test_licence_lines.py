"""Lines that state the terms of the article itself, and prose that only mentions a licence."""

from __future__ import annotations

import pytest

from transforms.licence_lines import is_licence_line


@pytest.mark.parametrize(
    "text",
    [
        "This investigation is published under CC BY-NC-ND 4.0.",
        "Published under CC BY 4.0",
        "Licensed under Attribution-NonCommercial 3.0 Unported.",
        "All rights reserved. No part of this profile may be reproduced without written permission.",
        "Todos los derechos reservados. Prohibida la reproducción total o parcial.",
        "Este artículo se publica bajo CC BY-NC 4.0.",
    ],
)
def test_a_line_of_terms_is_known(text: str) -> None:
    assert is_licence_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "This story begins with the licences for three invented mines.",
        "The municipality published its map under a free licence, according to El Plano Inventado.",
        "A photographer of the invented town of Arena offers pictures under CC BY 4.0 on a site of his own.",
        "The mine holds a licence until 2031.",
        "Attribution of the attack remains uncertain.",
        "Copyright law is rarely applied in the invented province, where pirated films are sold openly.",
        "CC BY " + "and so on " * 60,
    ],
)
def test_prose_that_mentions_licences_is_text(text: str) -> None:
    assert not is_licence_line(text)
