"""Editor's notes and links by kind. The prose is invented."""

from __future__ import annotations

import pytest

from transforms.blocks import Body
from transforms.links import read_links
from transforms.notes import is_note, kind_of_note, read_notes
from transforms.records import Link, Paragraph
from transforms.terms import BlockKind, Section
from transforms.urls import Site


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("*This article was first published by The Lagoon Ledger, reprinted with permission.", "rights"),
        ("*Correction: An earlier version said that three boats were found.", "correction"),
        ("Fe de erratas: se hallaron dos lanchas.", "correction"),
        ("*Editor’s Note: This article has been updated to reflect the arrest.", "update"),
        ("Actualización: la lancha fue hallada.", "update"),
        ("* The fisherman’s name has been changed to protect his identity.", "pseudonym"),
        ("Nota del editor: los nombres han sido cambiados.", "pseudonym"),
        ("*Download the full report (PDF).", "download"),
        ("**Descargue el informe completo.", "download"),
        ("*Rates calculated on official figures.", "other"),
        ("[Editor’s note: the ferry is a raft.]", "other"),
    ],
)
def test_notes_are_told_and_sorted(text: str, kind: str) -> None:
    assert is_note(text)
    assert kind_of_note(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Corrections officers searched the boats.",
        "The update came late.",
        "Nota roja was empty.",
        "*" + "x" * 3000,
    ],
)
def test_prose_is_no_note(text: str) -> None:
    assert not is_note(text)


def _paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(number, Section.REPORT, BlockKind.PARAGRAPH, text) for number, text in enumerate(texts, 1)
    )


def test_a_bare_label_takes_the_next_paragraph_along() -> None:
    notes = read_notes(
        _paragraphs("Two boats.", "*Correction:", "Three boats were wrong.", "Granted."), frozenset()
    )

    assert [(note.position, note.kind, note.text) for note in notes] == [
        (1, "correction", "*Correction: Three boats were wrong.")
    ]


def test_known_rights_notes_need_no_mark() -> None:
    note = "Granted by The Ledger."

    assert [item.kind for item in read_notes(_paragraphs("Two boats.", note), frozenset({note}))] == [
        "rights"
    ]


def _body(paragraph_links: tuple[tuple[Link, ...], ...], **other: tuple[Link, ...]) -> Body:
    links = {"see_also_links": (), "notice_links": (), "other_links": (), **other}
    return Body(
        paragraphs=(),
        paragraph_links=paragraph_links,
        see_also=(),
        notices=(),
        rights_notes=(),
        has_analysis=False,
        **links,  # type: ignore[arg-type]
    )


def test_links_are_told_apart_by_place_and_target() -> None:
    body = _body(
        (
            (
                Link("https://Ledger.example/a#b", "reported"),
                Link("http://es.insightcrime.org/analisis/x", "it"),
            ),
            (
                Link("#", "nowhere"),
                Link("mailto:a@example.org", "mail"),
                Link("https://twitter.com/x/status/1", "said"),
            ),
        ),
        see_also_links=(Link("https://insightcrime.org/news/y/", "More"),),
        notice_links=(
            Link("https://creativecommons.org/about/", "CC"),
            Link("https://creativecommons.org/about/", "CC"),
        ),
    )
    page_links = (
        Link("https://www.facebook.com/sharer.php?u=http://x", "f"),
        Link("https://www.linkedin.com/company/x", "in"),
        Link("https://insightcrime.org/tag/gold/", "Gold"),
        Link("https://example.org/terms", "terms", rel=("license",)),
        Link("https://example.org/", "else"),
        Link("javascript:void(0)", "x"),
    )

    rows = read_links(body, page_links)

    assert [(row.position, row.paragraph, row.url, row.host, row.kind) for row in rows] == [
        (1, 1, "https://Ledger.example/a", "ledger.example", "source"),
        (2, 1, "https://insightcrime.org/es/analisis/x/", "insightcrime.org", "internal"),
        (3, 2, "mailto:a@example.org", None, "other"),
        (4, 2, "https://twitter.com/x/status/1", "twitter.com", "source"),
        (5, None, "https://insightcrime.org/news/y/", "insightcrime.org", "see_also"),
        (6, None, "https://creativecommons.org/about/", "creativecommons.org", "licence"),
        (7, None, "https://www.facebook.com/sharer.php?u=http://x", "www.facebook.com", "social"),
        (8, None, "https://www.linkedin.com/company/x", "www.linkedin.com", "social"),
        (9, None, "https://insightcrime.org/tag/gold/", "insightcrime.org", "internal"),
        (10, None, "https://example.org/terms", "example.org", "licence"),
        (11, None, "https://example.org/", "example.org", "other"),
    ]
    assert rows[0].href == "https://Ledger.example/a#b"


def test_links_of_a_test_server_are_internal() -> None:
    site = Site("http", "127.0.0.1", 8099)

    rows = read_links(_body(((Link("http://127.0.0.1:8099/news/x/", "it"),),)), (), site)

    assert [(row.url, row.kind) for row in rows] == [("https://insightcrime.org/news/x/", "internal")]


def test_the_number_of_links_is_bounded() -> None:
    many = tuple(Link(f"https://example.org/{number}", "x") for number in range(3000))

    assert len(read_links(_body((many,)), ())) == 2000
