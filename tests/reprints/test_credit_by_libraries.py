"""Credits of every sample article and of hostile headlines, read back by a library of each format."""

from __future__ import annotations

import importlib
import json
import warnings
from io import StringIO
from pathlib import Path

import pytest

from extractors.pages import parse_page
from tests.reprints.pieces import ENGLISH, SPANISH
from tests.reprints.readers import read_tex
from tests.reprints.test_credit_formats import HOSTILE, hostile
from transforms.articles import normalise
from transforms.credit import bibtex, csl, html, json_ld
from transforms.identity import article_id
from transforms.licences import licence_row
from transforms.originals import CreditAuthor, CreditSource
from transforms.records import ParsedPage
from transforms.text import clean

DCT = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
CONTEXT = {"@context": {"@vocab": SCHEMA, "url": {"@type": "@id"}, "license": {"@type": "@id"}}}
WRITTEN = [ENGLISH.credit, SPANISH.credit, *(hostile(words) for words in HOSTILE)]


@pytest.fixture(scope="module")
def sources(samples: Path) -> list[CreditSource]:
    """The written pieces, and every page of the samples."""
    found = list(WRITTEN)
    for path in sorted((samples / "pages").glob("*/*.html")):
        page = parse_page(path.read_bytes())
        assert isinstance(page, ParsedPage)
        article = normalise(page)
        found.append(
            CreditSource(
                article_id(article.lang, article.slug),
                article.url,
                article.lang,
                article.title,
                tuple(CreditAuthor(author.name, author.kind) for author in article.authors),
                article.published_on,
                article.licence.status,
                article.licence.licence_id,
            )
        )
    assert len(found) == len(WRITTEN) + 66
    return found


def deed_of(source: CreditSource) -> str | None:
    row = licence_row(source.licence_id) if source.licence_id else None
    return row.deed_url if row else None


def test_a_bibtex_parser_reads_one_entry(sources: list[CreditSource]) -> None:
    bibtexparser = importlib.import_module("bibtexparser")
    for source in sources:
        library = bibtexparser.parse_string(bibtex(source))
        assert (len(library.entries), library.failed_blocks) == (1, [])
        fields = {name: field.value for name, field in library.entries[0].fields_dict.items()}
        assert read_tex(fields["title"].removeprefix("{").removesuffix("}")) == clean(source.title)
        assert fields["url"] == source.url


def test_a_json_ld_processor_reads_the_article(sources: list[CreditSource]) -> None:
    jsonld = importlib.import_module("pyld.jsonld")

    def load(url: str, _: object = None) -> dict[str, object]:
        assert url.rstrip("/") == "https://schema.org"
        return {
            "contextUrl": None,
            "documentUrl": url,
            "document": CONTEXT,
            "contentType": "application/ld+json",
        }

    for source in sources:
        (node,) = jsonld.expand(json.loads(json_ld(source)), {"documentLoader": load})
        assert node["@type"] == [f"{SCHEMA}NewsArticle"]
        assert node[f"{SCHEMA}headline"] == [{"@value": clean(source.title)}]
        names = [author[f"{SCHEMA}name"][0]["@value"] for author in node[f"{SCHEMA}author"]]
        assert names == [clean(author.name) for author in source.authors]
        deed = deed_of(source)
        assert node.get(f"{SCHEMA}license") == ([{"@id": deed}] if deed else None)


def test_an_rdfa_processor_reads_the_triples(sources: list[CreditSource]) -> None:
    importlib.import_module("pyRdfa")
    from pyRdfa import pyRdfa

    for source in sources:
        page = f"<!doctype html><html><head><title>x</title></head><body>{html(source)}</body></html>"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = pyRdfa(base="https://copy.example/", media_type="text/html")
            graph = reader.graph_from_source(StringIO(page))
        triples = {tuple(str(term) for term in triple) for triple in graph}
        assert (source.url, f"{DCT}title", clean(source.title)) in triples
        for author in source.authors:
            assert (source.url, f"{DCT}creator", clean(author.name)) in triples
        deed = deed_of(source)
        licences = {term for _, name, term in triples if name.endswith("#license")}
        assert licences == ({deed} if deed else set())
        assert {subject for subject, _, _ in triples} == {source.url}


def test_a_citation_processor_prints_the_item(sources: list[CreditSource]) -> None:
    importlib.import_module("citeproc")
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    for source in sources:
        with warnings.catch_warnings():
            # A name or a type that the format does not know is a warning of this reader.
            warnings.simplefilter("error")
            items = CiteProcJSON(json.loads(csl(source)))
        (key,) = items
        bibliography = CitationStylesBibliography(style, items, formatter.plain)
        bibliography.register(Citation([CitationItem(key)]))
        (printed,) = (str(entry) for entry in bibliography.bibliography())
        assert source.url in printed
