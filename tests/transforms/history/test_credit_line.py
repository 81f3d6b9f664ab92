"""The credit line in both languages."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable

import pytest

from transforms.attribution import credit_text
from transforms.records import Article, Author
from transforms.terms import Lang

Make = Callable[..., Article]
URL = "https://insightcrime.org/news/brief/frozen-mango/"


def _authors(*names: str) -> tuple[Author, ...]:
    return tuple(Author(name, name, "person", name) for name in names)


@pytest.mark.parametrize(
    ("lang", "names", "licence_id", "credit"),
    [
        (Lang.EN, ("Ada Quint",), "CC-BY-NC-3.0-US",
         f"“Frozen Mango Held in Port”, by Ada Quint, InSight Crime, {URL}, licensed under CC BY-NC 3.0 US"),
        (Lang.EN, ("Ada Quint", "Bo Reyes", "Cy Lund"), None,
         f"“Frozen Mango Held in Port”, by Ada Quint, Bo Reyes and Cy Lund, InSight Crime, {URL}"),
        (Lang.EN, ("InSight Crime",), None, f"“Frozen Mango Held in Port”, InSight Crime, {URL}"),
        (Lang.EN, (), None, f"“Frozen Mango Held in Port”, InSight Crime, {URL}"),
        (Lang.EN, ("Ada Quint", "InSight Crime"), "MIT",
         f"“Frozen Mango Held in Port”, by Ada Quint, InSight Crime, {URL}"),
        (Lang.ES, ("Ada Quint", "Inés Gil"), "CC-BY-NC-ND-4.0",
         f"«Frozen Mango Held in Port», por Ada Quint e Inés Gil, InSight Crime, {URL}, con licencia CC BY-NC-ND 4.0"),
        (Lang.ES, ("Ada Quint", "Bo Reyes"), "insightcrime-notice",
         (f"«Frozen Mango Held in Port», por Ada Quint y Bo Reyes, InSight Crime, {URL}, "
         "reproducido con fines no comerciales según el aviso del medio")),
    ],
)  # fmt: skip
def test_a_credit_names_title_authors_source_and_licence(
    make_article: Make, lang: Lang, names: tuple[str, ...], licence_id: str | None, credit: str
) -> None:
    assert credit_text(make_article(lang=lang, authors=_authors(*names)), licence_id) == credit


def test_a_credit_is_one_line_whatever_the_headline(make_article: Make) -> None:
    article = make_article(title="Mango\n\n Held\u2028in\tPort", authors=_authors("Ada\nQuint"))
    assert credit_text(article, None).splitlines() == [
        f"“Mango Held in Port”, by Ada Quint, InSight Crime, {URL}"
    ]
