"""How a page speaks of its licence: the notice in its recorded wordings, deeds in head and foot."""

from __future__ import annotations

from html import escape

from flows.sample_site.model import LicenceFacts, SampleArticle

_NO_LINK = "https://creativecommons.org/"


def notice(licence: LicenceFacts) -> str:
    """The closing notice as a paragraph, or nothing. L1 and L2 are recorded, the Spanish wording is ours."""
    if licence.notice is None:
        return ""
    about = licence.about or _NO_LINK
    return (
        f"<p>{_WORDINGS[licence.notice].format(deed=escape(licence.deed or about), about=escape(about))}</p>"
    )


def head_links(licence: LicenceFacts) -> str:
    """`rel=license` of the page's head, or nothing."""
    return f'<link rel="license" href="{escape(licence.head)}">' if licence.head else ""


def closing_words(licence: LicenceFacts) -> str:
    """Words on rights that stand where the notice would, or nothing."""
    if licence.words is None:
        return ""
    deed = licence.words_deed
    link = f' <a href="{escape(deed)}">{escape(licence.words_anchor or deed)}</a>.' if deed else ""
    return f"<p>{escape(licence.words, quote=False)}{link}</p>"


def site_words(article: SampleArticle) -> str:
    """The line on rights in the site's footer, or nothing."""
    words = article.licence.site_words
    return f'<div class="copyright">{escape(words, quote=False)}</div>' if words else ""


_WORDINGS = {
    "L1": (
        "We encourage readers to copy and distribute our work for non-commercial purposes, with "
        "attribution to "
        "InSight Crime in the byline and links to the original at both the top and bottom of the "
        "article. Check "
        'the <a href="{deed}">Creative Commons website</a> for more details of how to share our '
        "work, and please "
        "send us an email if you use an article."
    ),
    "L2": (
        'We encourage readers to copy and distribute our work for <a href="{deed}">non-commercial '
        "purposes</a>, "
        'provided that it is <a href="{about}">attributed to InSight Crime in the byline</a>, with a '
        '<a href="{about}">link to the original at both the top and bottom of the article</a>. Check the '
        '<a href="{about}">Creative Commons website</a> for more details of how to share our work, '
        "and please "
        "send us an email if you use an article."
    ),
    "ES": (
        'Invitamos a los lectores a copiar y distribuir nuestro trabajo con <a href="{deed}">fines no '
        'comerciales</a>, siempre que se atribuya a <a href="{about}">InSight Crime en la '
        "firma</a> y se incluya "
        'un <a href="{about}">enlace al original al principio y al final del artículo</a>. Consulte el '
        '<a href="{about}">sitio web de Creative Commons</a> para saber cómo compartir nuestro trabajo, y '
        "envíenos un correo si utiliza un artículo."
    ),
}
