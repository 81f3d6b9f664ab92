"""What credits and audits read of the published file, and where verdicts are kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.warehouse.builders import SITE, article, batch, deed, fresh_store, link, reading, utc
from transforms.audit import Audit, Holds, Outcome, Verdict
from transforms.originals import CreditAuthor
from transforms.records import Evidence, Obligation
from transforms.terms import Lang, Scope, SignalKind
from warehouse.errors import MissingFile
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.reprint_sources import is_in_step, read_original, save_audit
from warehouse.store import open_public, open_store

NOTICE = Evidence(SignalKind.NOTICE, Scope.TEXT, "We encourage readers to copy our work.", None, None, 0.6)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    private, public = tmp_path / "private.duckdb", tmp_path / "public.duckdb"
    con = fresh_store(private)
    english = article(
        links=(link(1, f"{SITE}/news/other/"),),
        evidence=(deed(), NOTICE),
        obligations=(
            Obligation("no_derivatives", "unknown", "x"),
            Obligation("credit_in_byline", "required", "y"),
        ),
    )
    spanish = article("redada", Lang.ES, texts=("Allanaron un muelle.",), alternates=(("en", english.url),))
    load_batch(con, batch([reading(english), reading(spanish)]))
    con.close()
    publish(private, public)
    return private, public


def test_an_article_is_read_with_all_that_a_reprint_needs(files: tuple[Path, Path]) -> None:
    found = read_original(files[1], "http://www.insightcrime.org/news/harbour-raid")
    assert found is not None
    credit = found.credit
    assert (credit.article_id, credit.url, credit.lang) == (
        "en/harbour-raid",
        f"{SITE}/news/harbour-raid/",
        Lang.EN,
    )
    assert credit.authors == (CreditAuthor("Ana Inventada", "person"),)
    assert credit.licence_id == "CC-BY-NC-3.0-US"
    assert credit.licence_as_of_at == utc(2021, 3, 1, 12)
    assert credit.notice == NOTICE.statement
    assert found.text == "Police raided a pier in the tale of harbour-raid.\n\nNobody was hurt."
    assert found.links[0].url == f"{SITE}/news/other/"
    assert found.images[0].reusable is False
    assert found.addresses == (credit.url,)
    assert not found.is_withheld


def test_the_counterpart_comes_with_its_text(files: tuple[Path, Path]) -> None:
    found = read_original(files[1], "es/redada")
    assert found is not None
    assert found.counterpart is not None
    assert (found.counterpart.article_id, found.counterpart.lang) == ("en/harbour-raid", Lang.EN)
    assert found.counterpart.text.endswith("Nobody was hurt.")


def test_an_unknown_article_is_none_and_a_missing_file_an_error(files: tuple[Path, Path]) -> None:
    assert read_original(files[1], "en/nothing") is None
    assert read_original(files[1], "'; drop table articles; --") is None
    with pytest.raises(MissingFile):
        read_original(files[1].with_name("none.duckdb"), "en/harbour-raid")


AUDIT = Audit(
    "https://copies.example/1", "en/harbour-raid", Holds.FULL, 1.0,
    (Verdict("credit_in_byline", Outcome.MET, "By"), Verdict("link_at_top", Outcome.MISSED, "no link")), (),
)  # fmt: skip


def test_verdicts_are_rows_and_an_audit_without_any_is_one(files: tuple[Path, Path]) -> None:
    private, public = files
    assert is_in_step(private, public)
    con = open_store(private)
    save_audit(con, AUDIT, "a-1", utc(2026, 1, 2))
    save_audit(
        con, replace(AUDIT, holds=Holds.NONE, verdicts=(), text_similarity=0.0), "a-2", utc(2026, 1, 3)
    )
    con.close()
    assert not is_in_step(private, public)
    publish(private, public)
    con = open_public(public)
    rows = con.execute(
        "select reprint_id, holds, obligation, verdict, evidence from reprints order by all"
    ).fetchall()
    con.close()
    assert rows == [
        ("a-1", "full", "credit_in_byline", "met", "By"),
        ("a-1", "full", "link_at_top", "missed", "no link"),
        ("a-2", "none", None, None, None),
    ]
