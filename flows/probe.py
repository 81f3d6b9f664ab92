"""About twenty requests that tell how the site is today. Nothing is archived, nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from extractors.bodies import decode_body
from extractors.discovery.reading import Reader
from extractors.errors import BodyError
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchResult
from extractors.http_headers import header_list
from extractors.pages.skeleton import skeleton_of
from flows.client import client_for
from flows.errors import RunError
from flows.probing.agreement import compare_page
from flows.probing.changes import NO_TEMPLATE, Baseline, PageReading, find_changes
from flows.probing.choice import choose_pages
from flows.probing.report import GOLDEN_HELP, ProbeReport, Skeleton
from flows.probing.survey import Survey, survey_site
from flows.reading import Refusal, read_page
from flows.runs import utc_now
from flows.settings import Settings
from flows.workspace import Workspace
from transforms.records import Article
from transforms.terms import FailureReason
from transforms.urls import fetch_url
from warehouse.errors import MissingFile
from warehouse.health import health_of_pages, health_of_templates

PAGES = 10
"""Pages to ask for; with the listings and robots.txt about twenty requests."""
_TRIES = 2
_SKELETONS_EACH = 2


def probe_site(
    settings: Settings, *, pages: int = PAGES, clock: Callable[[], datetime] = utc_now
) -> ProbeReport:
    """Asks the configured site what it offers and how its pages look, and compares with what is published.

    Raises `RunError` where no source answers, `WarehouseError` where the published file cannot be read.
    """
    workspace = Workspace.of(settings)
    withheld = workspace.withheld()
    careful = settings.model_copy(update={"max_tries": min(settings.max_tries, _TRIES)})
    with client_for(careful, workspace.locks) as client:
        survey = survey_site(Reader(client, settings.site), clock())
        chosen = choose_pages(survey, pages, withheld)
        if not chosen:
            raise RunError(f"{settings.site.origin}: no source lists an article; {_states(survey)}")
        results = _ask(client, settings, chosen)
        requests = client.manners().requests
    bodies = [_body(result, settings.max_body_bytes) for result in results]
    readings = tuple(
        _read(url, result, body, survey, settings)
        for url, result, body in zip(chosen, results, bodies, strict=True)
    )
    baseline, compared_with = _baseline(workspace.public, chosen)
    return ProbeReport(
        site=settings.site.origin,
        requests=requests,
        sources=tuple(survey.reports),
        readings=readings,
        changes=find_changes(readings, baseline),
        compared_with=compared_with,
        skeletons=_skeletons(readings, bodies),
    )


def write_skeletons(report: ProbeReport, folder: Path) -> tuple[Path, ...]:
    """Writes the skeletons of a report as `TEMPLATE-N.html`. Raises `RunError` where it cannot."""
    note = " ".join(GOLDEN_HELP)
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for skeleton in report.skeletons:
            path = folder / skeleton.name
            path.write_text(f"{skeleton.markup}<!-- {note} -->\n", encoding="utf-8")
            written.append(path)
    except OSError as error:
        raise RunError(f"cannot write to {folder} ({error.strerror or error}); name another folder") from None
    return tuple(written)


def _ask(client: PoliteClient, settings: Settings, urls: Sequence[str]) -> list[FetchResult]:
    return client.fetch_batch([FetchRequest(url, fetch_url(url, settings.site)) for url in urls])


def _body(result: FetchResult, most: int) -> bytes | None:
    if result.answer is None:
        return None
    try:
        coding = header_list(result.answer.headers, "content-encoding")
        return decode_body(result.answer.body, coding, most)
    except BodyError:
        return None


def _read(
    url: str, result: FetchResult, body: bytes | None, survey: Survey, settings: Settings
) -> PageReading:
    source = next((name for name, urls in survey.listed.items() if url in urls), "")
    post, item = survey.posts.get(url), survey.items.get(url)
    is_recorded = bool(post or item)
    read = _article(url, result, body, settings)
    if not isinstance(read, Article):
        return PageReading(url, source, None, read, is_recorded)
    compared = compare_page(read, post, item, settings.site)
    return PageReading(url, source, read, None, is_recorded, compared)


def _article(
    url: str, result: FetchResult, body: bytes | None, settings: Settings
) -> Article | FailureReason:
    """The article of an answer, or the reason alone: the words of a refusal may quote the page."""
    if result.failure is not None:
        return result.failure
    if result.answer is None or body is None:
        return FailureReason.CONNECTION_ERROR if result.answer is None else FailureReason.TRUNCATED
    status = result.status or 200
    read = read_page(body, url, settings.site, headers=result.answer.headers, status=status)
    return read.reason if isinstance(read, Refusal) else read


def _baseline(public: Path, urls: Sequence[str]) -> tuple[Baseline, str]:
    try:
        pages = {page.url: page for page in health_of_pages(public, urls)}
        found = Baseline(pages, health_of_templates(public))
    except MissingFile:
        found = Baseline({})
    words = "the fields expected of every article" if found.is_empty else "the published warehouse"
    return found, words


def _skeletons(readings: Sequence[PageReading], bodies: Sequence[bytes | None]) -> tuple[Skeleton, ...]:
    """Those of the first pages of each template, and of pages that are no article."""
    made: list[Skeleton] = []
    counts: dict[str, int] = {}
    for reading, body in zip(readings, bodies, strict=True):
        template = reading.template if reading.article else f"{NO_TEMPLATE}-{reading.reason}"
        number = counts.get(template, 0) + 1
        if not body or number > _SKELETONS_EACH:
            continue
        if markup := skeleton_of(body):
            counts[template] = number
            made.append(Skeleton(f"{template.replace('_', '-')}-{number}.html", template, markup))
    return tuple(made)


def _states(survey: Survey) -> str:
    states = dict.fromkeys(f"{report.source} {report.state}" for report in survey.reports)
    return ", ".join(states) or "nothing was asked"
