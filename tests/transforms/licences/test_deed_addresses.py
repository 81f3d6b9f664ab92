"""Deed addresses, good and bad, with the one licence that each spells out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.licences import licence_rows, parse_deed

CC = "https://creativecommons.org"

GOOD = [
    # the six codes, every version
    *(
        (f"{CC}/licenses/{code}/4.0/", f"CC-{code.upper()}-4.0")
        for code in ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
    ),
    *(
        (f"{CC}/licenses/{code}/3.0/", f"CC-{code.upper()}-3.0")
        for code in ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
    ),
    *(
        (f"{CC}/licenses/{code}/2.5/", f"CC-{code.upper()}-2.5")
        for code in ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
    ),
    *(
        (f"{CC}/licenses/{code}/2.0/", f"CC-{code.upper()}-2.0")
        for code in ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
    ),
    *(
        (f"{CC}/licenses/{code}/1.0/", f"CC-{code.upper()}-1.0")
        for code in ("by", "by-nc", "by-nc-sa", "by-nd", "by-sa")
    ),
    (f"{CC}/licenses/by-nd-nc/1.0/", "CC-BY-NC-ND-1.0"),
    # hosts, schemes, case, ends
    ("http://creativecommons.org/licenses/by-nc/3.0/", "CC-BY-NC-3.0"),
    ("http://www.creativecommons.org/licenses/by-nc/3.0/", "CC-BY-NC-3.0"),
    ("https://www.creativecommons.org/licenses/by-nc/3.0", "CC-BY-NC-3.0"),
    ("HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY-NC/3.0/", "CC-BY-NC-3.0"),
    ("https://CreativeCommons.org/Licenses/By-Nc-Nd/4.0/Deed.ES", "CC-BY-NC-ND-4.0"),
    ("//creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
    ("  https://creativecommons.org/licenses/by/4.0/\n", "CC-BY-4.0"),
    ("https://creativecommons.org:443/licenses/by/4.0/", "CC-BY-4.0"),
    ("http://creativecommons.org:80/licenses/by/4.0/", "CC-BY-4.0"),
    (f"{CC}/licenses/by/4.0/?ref=chooser-v1", "CC-BY-4.0"),
    (f"{CC}/licenses/by/4.0?ref=openverse#deed", "CC-BY-4.0"),
    (f"{CC}/licenses/by%2Dnc/4.0/", "CC-BY-NC-4.0"),
    # documents and languages
    (f"{CC}/licenses/by-nc-nd/4.0/deed", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/deed.es", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/deed.es_ES", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/deed.pt-br", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/deed.zh-hans", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/deed.sr@latin", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/legalcode", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/legalcode.es", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc-nd/4.0/legalcode.txt", "CC-BY-NC-ND-4.0"),
    (f"{CC}/licenses/by-nc/3.0/deed.es", "CC-BY-NC-3.0"),
    (f"{CC}/licenses/by-nc/3.0/us/deed.en_US", "CC-BY-NC-3.0-US"),
    (f"{CC}/licenses/by/3.0/ch/deed.fr", "CC-BY-3.0-CH"),
    (f"{CC}/licenses/by/2.5/ca/legalcode.fr", "CC-BY-2.5-CA"),
    (f"{CC}/licenses/by-nc-sa/2.5/es/deed.ca", "CC-BY-NC-SA-2.5-ES"),
    (f"{CC}/licenses/by/3.0/de/deed.de", "CC-BY-3.0-DE"),
    # ports
    (f"{CC}/licenses/by-nc/3.0/us/", "CC-BY-NC-3.0-US"),
    (f"{CC}/licenses/by/3.0/us", "CC-BY-3.0-US"),
    (f"{CC}/licenses/by-nc-nd/3.0/de/", "CC-BY-NC-ND-3.0-DE"),
    (f"{CC}/licenses/by-nc-sa/2.0/fr/", "CC-BY-NC-SA-2.0-FR"),
    (f"{CC}/licenses/by/3.0/at/", "CC-BY-3.0-AT"),
    (f"{CC}/licenses/by/3.0/IGO/", "CC-BY-3.0-IGO"),
    (f"{CC}/licenses/by-nc-nd/3.0/igo/deed.es", "CC-BY-NC-ND-3.0-IGO"),
    (f"{CC}/licenses/by-nc-sa/2.0/uk/", "CC-BY-NC-SA-2.0-UK"),
    (f"{CC}/licenses/by/2.5/scotland/", "CC-BY-2.5-SCOTLAND"),
    (f"{CC}/licenses/by-nc-nd/2.5/co/", "CC-BY-NC-ND-2.5-CO"),
    (f"{CC}/licenses/by-nc-sa/2.5/mx/", "CC-BY-NC-SA-2.5-MX"),
    (f"{CC}/licenses/by-nc-sa/2.5/ar/", "CC-BY-NC-SA-2.5-AR"),
    (f"{CC}/licenses/by/2.5/pe/", "CC-BY-2.5-PE"),
    (f"{CC}/licenses/by/3.0/ec/", "CC-BY-3.0-EC"),
    (f"{CC}/licenses/by/3.0/gt/", "CC-BY-3.0-GT"),
    (f"{CC}/licenses/by-nc/3.0/cr/", "CC-BY-NC-3.0-CR"),
    (f"{CC}/licenses/by-nc/3.0/pr/", "CC-BY-NC-3.0-PR"),
    (f"{CC}/licenses/by-nc/3.0/ve/", "CC-BY-NC-3.0-VE"),
    (f"{CC}/licenses/by-nc-nd/3.0/es/", "CC-BY-NC-ND-3.0-ES"),
    (f"{CC}/licenses/by-nc-nd/3.0/br/", "CC-BY-NC-ND-3.0-BR"),
    (f"{CC}/licenses/by-nc-nd/3.0/cl/", "CC-BY-NC-ND-3.0-CL"),
    (f"{CC}/licenses/by-sa/2.1/jp/", "CC-BY-SA-2.1-JP"),
    (f"{CC}/licenses/by/2.1/au/", "CC-BY-2.1-AU"),
    (f"{CC}/licenses/by/2.1/es/deed.es", "CC-BY-2.1-ES"),
    (f"{CC}/licenses/by/2.0/kr/", "CC-BY-2.0-KR"),
    (f"{CC}/licenses/by/1.0/fi/", "CC-BY-1.0-FI"),
    (f"{CC}/licenses/by/1.0/il/", "CC-BY-1.0-IL"),
    (f"{CC}/licenses/by-nd-nc/1.0/nl/", "CC-BY-ND-NC-1.0-NL"),
    (f"{CC}/licenses/by/3.0/am/", "CC-BY-3.0-AM"),
    (f"{CC}/licenses/by/3.0/za/", "CC-BY-3.0-ZA"),
    (f"{CC}/licenses/by/3.0/vn/", "CC-BY-3.0-VN"),
    # retired
    (f"{CC}/licenses/nc/1.0/", "CC-NC-1.0"),
    (f"{CC}/licenses/nc-sa/1.0/", "CC-NC-SA-1.0"),
    (f"{CC}/licenses/nd/1.0/", "CC-ND-1.0"),
    (f"{CC}/licenses/nd-nc/1.0/", "CC-ND-NC-1.0"),
    (f"{CC}/licenses/sa/1.0/", "CC-SA-1.0"),
    (f"{CC}/licenses/sa/2.0/jp/", "CC-SA-2.0-JP"),
    (f"{CC}/licenses/by-nd-nc/2.0/jp/?ref=openverse", "CC-BY-ND-NC-2.0-JP"),
    (f"{CC}/licenses/sampling/1.0/", "CC-SAMPLING-1.0"),
    (f"{CC}/licenses/sampling+/1.0/", "CC-SAMPLING+-1.0"),
    (f"{CC}/licenses/sampling%2B/1.0/de/", "CC-SAMPLING+-1.0-DE"),
    (f"{CC}/licenses/nc-sampling+/1.0/", "CC-NC-SAMPLING+-1.0"),
    (f"{CC}/licenses/devnations/2.0/", "CC-DEVNATIONS-2.0"),
    # public domain
    (f"{CC}/publicdomain/zero/1.0/", "CC0-1.0"),
    ("http://creativecommons.org/publicdomain/zero/1.0", "CC0-1.0"),
    (f"{CC}/publicdomain/zero/1.0/deed.es", "CC0-1.0"),
    (f"{CC}/publicdomain/zero/1.0/legalcode", "CC0-1.0"),
    (f"{CC}/publicdomain/mark/1.0/", "CC-PDM-1.0"),
    (f"{CC}/publicdomain/mark/1.0/deed.pt_BR", "CC-PDM-1.0"),
]

BAD = [
    # no licence named
    "",
    " ",
    "#",
    CC,
    f"{CC}/",
    f"{CC}/about/",
    f"{CC}/about/cclicenses/",
    f"{CC}/licenses/",
    f"{CC}/licenses",
    f"{CC}/share-your-work/cclicenses/",
    f"{CC}/choose/",
    f"{CC}/licenses/by/",
    f"{CC}/licenses/by-nc",
    f"{CC}/licenses/by-nc/deed.es",
    f"{CC}/licenses/publicdomain/",
    f"{CC}/publicdomain/",
    f"{CC}/publicdomain/zero/",
    # never existed
    f"{CC}/licenses/by/5.0/",
    f"{CC}/licenses/by/4.1/",
    f"{CC}/licenses/by/3.5/",
    f"{CC}/licenses/by/2.1/",
    f"{CC}/licenses/by/4/",
    f"{CC}/licenses/by/4.0.0/",
    f"{CC}/licenses/by/04.0/",
    f"{CC}/licenses/by/v4.0/",
    f"{CC}/licenses/by-nc-nd/1.0/",
    f"{CC}/licenses/by-nd-nc/4.0/",
    f"{CC}/licenses/by-nd-sa/4.0/",
    f"{CC}/licenses/by-sa-nc/4.0/",
    f"{CC}/licenses/nc-by/4.0/",
    f"{CC}/licenses/by-cn/4.0/",
    f"{CC}/licenses/nc/2.0/",
    f"{CC}/licenses/sa/4.0/",
    f"{CC}/licenses/bync/4.0/",
    f"{CC}/licenses/by_nc/4.0/",
    f"{CC}/licenses/cc-by/4.0/",
    f"{CC}/licenses/zero/1.0/",
    f"{CC}/publicdomain/zero/2.0/",
    f"{CC}/publicdomain/by/4.0/",
    f"{CC}/publicdomain/zero/1.0/us/",
    f"{CC}/licenses/devnations/1.0/",
    # ports that never existed
    f"{CC}/licenses/by/4.0/us/",
    f"{CC}/licenses/by-nc/4.0/es/deed.es",
    f"{CC}/licenses/by/3.0/uk/",
    f"{CC}/licenses/by/3.0/gb/",
    f"{CC}/licenses/by/3.0/mx/",
    f"{CC}/licenses/by/3.0/xx/",
    f"{CC}/licenses/by/3.0/unported/",
    f"{CC}/licenses/by/2.0/us/",
    f"{CC}/licenses/by/1.0/us/",
    f"{CC}/licenses/nc/1.0/il/",
    f"{CC}/licenses/by/2.5/scot/",
    # look-alike hosts
    "https://creativecommons.com/licenses/by/4.0/",
    "https://creativecommons.net/licenses/by/4.0/",
    "https://creativecommons.org.example.com/licenses/by/4.0/",
    "https://example.com/creativecommons.org/licenses/by/4.0/",
    "https://mycreativecommons.org/licenses/by/4.0/",
    "https://creative-commons.org/licenses/by/4.0/",
    "https://creativecommon.org/licenses/by/4.0/",
    "https://es.creativecommons.org/licenses/by/4.0/",
    "https://wiki.creativecommons.org/licenses/by/4.0/",
    "https://www.www.creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org@example.com/licenses/by/4.0/",
    "https://user@creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org:8443/licenses/by/4.0/",
    "https://creativecommons.org:80/licenses/by/4.0/",
    "https://creativecommons.org:/licenses/by/4.0/",
    "https://creativecommons.org:port/licenses/by/4.0/",
    "https://creativecomm\u043ens.org/licenses/by/4.0/",
    "https://[creativecommons.org]/licenses/by/4.0/",
    "https://example.com/?u=https://creativecommons.org/licenses/by/4.0/",
    "https://web.archive.org/web/2016/http://creativecommons.org/licenses/by/4.0/",
    "https://i.creativecommons.org/l/by/4.0/88x31.png",
    "https://licensebuttons.net/l/by/4.0/88x31.png",
    # other schemes, no address
    "ftp://creativecommons.org/licenses/by/4.0/",
    "javascript://creativecommons.org/licenses/by/4.0/",
    "mailto:licenses@creativecommons.org",
    "creativecommons.org/licenses/by/4.0/",
    "/licenses/by/4.0/",
    "licenses/by/4.0/",
    "CC BY 4.0",
    # look-alike paths
    f"{CC}/licences/by/4.0/",
    f"{CC}/license/by/4.0/",
    f"{CC}/xlicenses/by/4.0/",
    f"{CC}/es/licenses/by/4.0/",
    f"{CC}//licenses/by/4.0/",
    f"{CC}/licenses//by/4.0/",
    f"{CC}/licenses/by//4.0/",
    f"{CC}/licenses/by/4.0//",
    f"{CC}/licenses/by/4.0//deed.es",
    f"{CC}/licenses/by/4.0/deed.",
    f"{CC}/licenses/by/4.0/deeds",
    f"{CC}/licenses/by/4.0/deed.es.pdf",
    f"{CC}/licenses/by/4.0/rdf",
    f"{CC}/licenses/by/4.0/index.html",
    f"{CC}/licenses/by/4.0/deed/deed",
    f"{CC}/licenses/by/3.0/us/extra/",
    f"{CC}/licenses/by/3.0/deed.es/us/",
    f"{CC}/licenses/by/../by-nc/4.0/",
    f"{CC}/licenses/by%2F4.0/",
    f"{CC}/licenses/by /4.0/",
    f"{CC}/licenses/by/4.0/ deed",
    f"{CC}/licenses\\by\\4.0\\",
    f"{CC}/\nlicenses/by/4.0/",
    f"{CC}/licenses/b\u0443/4.0/",
    f"{CC}/licenses/by/3.0/\u212ar/",
    f"{CC}/licenses/by/4.0/{'x' * 3000}",
]


def test_the_tables_hold_at_least_150_addresses_and_none_twice() -> None:
    addresses = [address for address, _ in GOOD] + BAD
    assert len(addresses) >= 150
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize(("address", "licence_id"), GOOD)
def test_a_deed_address_names_its_licence(address: str, licence_id: str) -> None:
    deed = parse_deed(address)
    assert deed is not None
    assert deed.licence_id == licence_id


@pytest.mark.parametrize("address", BAD)
def test_any_other_address_names_no_licence(address: str) -> None:
    assert parse_deed(address) is None


def test_document_and_language_are_read_apart_from_the_port() -> None:
    deed = parse_deed(f"{CC}/licenses/by-nc/3.0/us/deed.en_US")
    assert deed is not None
    assert (deed.jurisdiction, deed.document, deed.language) == ("us", "deed", "en_us")
    plain = parse_deed(f"{CC}/licenses/by-nc/3.0/")
    assert plain is not None
    assert (plain.jurisdiction, plain.document, plain.language) == (None, None, None)


def test_every_row_of_the_vocabulary_is_read_back_from_its_own_addresses() -> None:
    for row in licence_rows():
        for address in (row.deed_url, row.legalcode_url and f"{row.legalcode_url}.es"):
            if address:
                deed = parse_deed(address)
                assert deed is not None, address
                assert deed.licence_id == row.licence_id


_SEGMENT = st.one_of(
    st.sampled_from(
        [
            "licenses",
            "publicdomain",
            "by",
            "by-nc",
            "by-nc-nd",
            "sa",
            "zero",
            "4.0",
            "3.0",
            "2.1",
            "us",
            "de",
            "igo",
            "deed",
            "deed.es",
            "legalcode",
            "",
            ".",
            "..",
            "BY",
            "sampling+",
            "about",
        ]
    ),
    st.text(max_size=6),
)


@given(
    st.sampled_from(
        [
            "https://creativecommons.org",
            "http://www.CreativeCommons.org",
            "//creativecommons.org",
            "https://e.org",
        ]
    ),
    st.lists(_SEGMENT, max_size=7),
    st.sampled_from(["", "/", "?x=by/4.0", "#by"]),
)
def test_nothing_is_returned_that_the_address_does_not_spell_out(
    host: str, segments: list[str], end: str
) -> None:
    path = "/".join(["", *segments])
    deed = parse_deed(host + path + end)
    if deed is None:
        return
    spelled = path.lower().replace("%2b", "+").replace("%2d", "-").split("/")
    assert deed.code in spelled
    assert deed.version in spelled
    assert deed.jurisdiction is None or deed.jurisdiction in spelled
    assert "creativecommons.org" in host.lower()


@given(st.text(max_size=300))
def test_no_text_whatever_breaks_the_reader(address: str) -> None:
    deed = parse_deed(address)
    assert deed is None or re.search("creativecommons", address, re.IGNORECASE)
