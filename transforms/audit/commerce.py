"""Signs that a page earns money. They are signs: commercial use is never concluded from a page alone."""

from __future__ import annotations

import re
from typing import Final

from transforms.audit.records import CopyPage
from transforms.text import clean, fold

_MOST_SIGNS: Final = 20
# Hosts from which advertising networks serve, as their own documentation names them.
_AD_HOSTS: Final = re.compile(
    r"(?:googlesyndication\.com|doubleclick\.net|googletagservices\.com|googleadservices\.com|adservice\.google\."
    r"|amazon-adsystem\.com|taboola\.com|outbrain\.com|criteo\.(?:com|net)|adnxs\.com|pubmatic\.com|rubiconproject\.com"
    r"|openx\.net|media\.net|mgid\.com|revcontent\.com|adsterra\.com|propellerads\.com|ezoic\.(?:net|com)|mediavine\.com"
    r"|adroll\.com|teads\.tv|smartadserver\.com|indexww\.com|sharethrough\.com|infolinks\.com|exoclick\.com)"
)
_PAYWALL_HOSTS: Final = re.compile(
    r"(?:piano\.io|tinypass\.com|poool\.fr|pelcro\.com|leakypaywall|memberful\.com)"
)
_AD_CLASS: Final = re.compile(
    r"(?:adsbygoogle|ad-?slot|adunit|ad-?banner|banner-?ads?|google-?ads?|dfp-?ad|advert\w*|publicidad|sponsored\w*|div-gpt-ad[\w-]*)"
)
_PAYWALL_CLASS: Final = re.compile(
    r"(?:[\w-]*paywall[\w-]*|metered-?content|subscriber-only|premium-?content|tp-modal)"
)
_AD_WORDS: Final = re.compile(
    r"\W*(?:advertisement|advertising|sponsored(?: content)?|publicidad|anuncio|contenido patrocinado"
    r"|paid post)\W*"
)
_PAYWALL_WORDS: Final = re.compile(
    r"\bsubscribe (?:now |today )?to (?:continue|keep) reading\b|\b(?:this|the) (?:article|content"
    r"|story) is (?:only )?(?:for|available to)"
    r" (?:paying )?(?:subscribers|members)\b|\bsubscribers? only\b|\balready a subscriber\b"
    r"|\bsuscribase para (?:seguir|continuar) leyendo\b|\bsuscribete para (?:seguir|continuar) leyendo\b"
    r"|\b(?:exclusivo|solo) para suscriptores\b|\bya eres suscriptor\b"
)
_SALES_WORDS: Final = re.compile(
    r"\b(?:add to cart|buy now|add to basket|anadir al carrito|agregar al carrito|comprar ahora)\b"
    r"|[$€£] ?\d+(?:[.,]\d\d)? ?(?:/|per|al|por) ?(?:month|mes|year|ano)\b"
)


def signs_of_commerce(copy: CopyPage) -> tuple[str, ...]:
    """What on the page points to advertising, a paywall or sales, each with what it rests on; once each."""
    found: dict[str, None] = {}
    for resource in copy.resources:
        if match := _AD_HOSTS.search(resource):
            found[f"advertising: loads from {match.group()}"] = None
        if match := _PAYWALL_HOSTS.search(resource):
            found[f"paywall: loads from {match.group()}"] = None
    for name in sorted(copy.classes):
        if _AD_CLASS.fullmatch(name):
            found[f"advertising: class {name}"] = None
        elif _PAYWALL_CLASS.fullmatch(name):
            found[f"paywall: class {name}"] = None
    if copy.is_free is False:
        found["paywall: the page says that it is not accessible for free"] = None
    for line in copy.lines:
        if not line.is_hidden and (sign := _sign_in_words(line.text)):
            found[sign] = None
    return tuple(found)[:_MOST_SIGNS]


def _sign_in_words(text: str) -> str | None:
    plain = fold(text[:400])
    for kind, is_there in (
        ("advertising", _AD_WORDS.fullmatch(plain)),
        ("paywall", _PAYWALL_WORDS.search(plain)),
        ("sales", _SALES_WORDS.search(plain)),
    ):
        if is_there:
            return f"{kind}: “{clean(text)[:120]}”"
    return None
