"""The Markdown report of a run."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from flows.report import RunReport
from flows.run_report import ADVICE, markdown_report
from transforms.terms import FailureReason
from warehouse.summary import LoadedArticle


def test_the_report_says_what_was_done_and_what_to_do() -> None:
    report = RunReport(
        "load", "ingest", attempted=30, inserted=4, failures=Counter(timeout=20, not_found=1, gone=0)
    )
    report.problems.append("the sitemap `a|b` could not be read")
    text = markdown_report(report, None, timedelta(seconds=75))
    assert text.startswith("# ingest: 4 new")
    assert "| timeout | 20 | The site answered too slowly." in text
    assert "| not_found | 1 |" in text
    assert "| gone |" not in text
    assert "| duration | 75 s |" in text
    assert "- 67% of 30 pages failed" in text
    assert "- the sitemap ’a¦b’ could not be read" in text


def test_the_articles_of_a_run_are_linked_and_nothing_of_them_is_read_as_markup() -> None:
    hostile = "Boats](http://x.example) <script>alert(1)</script> | `six` **bold**\n# head"
    articles = [
        LoadedArticle(hostile, "https://insightcrime.org/news/a>b/", "en", date(2024, 5, 2), 1),
        LoadedArticle("Lanchas", "https://insightcrime.org/es/lanchas/", "es", None, 3),
    ]
    report = RunReport("load", "ingest", inserted=1, changed=4)
    text = markdown_report(report, None, timedelta(0), articles)
    (line,) = [line for line in text.splitlines() if line.startswith("- 2024-05-02, en: ")]
    assert "<script" not in line.replace("\\<script", "")
    assert "](http" not in line.replace("\\]\\(http", "")
    assert line.endswith("](<https://insightcrime.org/news/a%3Eb/>)")
    assert "- no day, es: [Lanchas](<https://insightcrime.org/es/lanchas/>), revision 3" in text
    assert "- and 3 more" in text


def test_a_quiet_run_has_no_empty_sections() -> None:
    text = markdown_report(RunReport("load", "ingest"), None, timedelta(0))
    assert "nothing changed" in text
    assert "##" not in text


def test_advice_is_given_for_reasons_that_exist() -> None:
    assert set(ADVICE) <= {reason.value for reason in FailureReason}
