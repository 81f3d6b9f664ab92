"""Eight more invented sites, shaped as newspapers, blogs and platforms are. All of it is synthetic."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from tests.reprints.templates import Copy, Template, _is_heading, _page


def _lines(lines: tuple[str, ...], tag: str = "p", name: str = "") -> str:
    attribute = f' class="{name}"' if name else ""
    return "".join(
        f"<h2>{line}</h2>" if _is_heading(line) and "<" not in line else f"<{tag}{attribute}>{line}</{tag}>"
        for line in lines
    )


def wordpress(copy: Copy) -> str:
    """A newspaper on WordPress: header widgets, share buttons, author box, advertising, related stories."""
    return _page(
        copy,
        '<div id="page" class="td-outer-wrap"><header class="td-header-wrap"><a class="custom-logo-link" href="/">El Heraldo Inventado</a>'
        '<ul class="sf-menu"><li><a href="/politica/">Política</a></li></ul></header><article class="post status-publish hentry">'
        f'<h1 class="tdb-title-text">{copy.title}</h1><div class="tdb-author-name-wrap">{copy.byline}</div><time class="entry-date">10 abril, 2021</time>'
        '<div class="td-post-sharing"><a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fheraldo.example%2Fx">Facebook</a><a href="https://twitter.com/intent/tweet">Twitter</a></div>'
        f'<div class="td-post-content tagdiv-type">{_lines(copy.top)}<div class="td-a-rec"><ins class="adsbygoogle" data-ad-client="ca-pub-1"></ins></div>'
        f'{_lines(copy.text)}{_lines(copy.bottom)}</div><div class="author-box-wrap"><a href="/author/x">Redacción</a> <p>Periodistas de El Heraldo Inventado, con sede en la capital del país imaginario.</p></div>'
        f'<div class="td_block_related_posts"><h3><a href="/otra">Otra nota de la ciudad inventada</a></h3></div></article><div class="td-main-sidebar">{copy.aside}</div></div>',
    )


def blogger(copy: Copy) -> str:
    """Blogger: post-body with trailing separators, post-footer with the blogger's own name, blog archive."""
    body = "<br /><br />".join(
        f"<b>{line}</b>" if _is_heading(line) and "<" not in line else line
        for line in (copy.byline, *copy.top, *copy.text, *copy.bottom)
        if line
    )
    return _page(
        copy,
        '<div class="header-inner"><h1 class="title"><a href="/">Notas sueltas</a></h1></div><div class="date-posts"><h2 class="date-header"><span>sábado, 10 de abril de 2021</span></h2>'
        f'<div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">{copy.title}</h3><div class="post-body entry-content"><div dir="ltr" style="text-align: left;" trbidi="on">{body}</div></div>'
        '<div class="post-footer"><span class="post-author vcard">Publicado por <span class="fn">Tío Pepe</span></span> <span class="post-timestamp">en <a href="/x">10:04</a></span></div></div></div>'
        f'<div class="comments" id="comments">{"".join(f"<p>{line}</p>" for line in copy.comments)}</div><div class="sidebar section">{copy.aside}<div class="widget BlogArchive"><a href="/2021/">2021 (12)</a></div></div>',
    )


def drupal(copy: Copy) -> str:
    """Drupal 9: breadcrumb, node, layout regions."""
    return _page(
        copy,
        '<div class="layout-container"><div class="region region-breadcrumb"><ol><li><a href="/">Home</a></li><li>News</li></ol></div><main role="main"><div class="region region-content">'
        f'<h1 class="page-title"><span>{copy.title}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">{copy.byline}</div></footer>'
        f'<div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">{_lines(copy.top)}{_lines(copy.text)}{_lines(copy.bottom)}</div>'
        f'<div class="field field--name-field-tags"><a href="/tags/1">Timber</a></div></div></article></div></main><div class="region region-sidebar-second">{copy.aside}</div></div>',
    )


def plain(copy: Copy) -> str:
    """A page from the last century: no classes, rules between the parts."""
    return f'<html><head><title>{copy.title}</title>{copy.head}</head><body bgcolor=white><a href="index.html">back</a><hr><h2>{copy.title}</h2><b>{copy.byline}</b><p>{"<p>".join(copy.top)}<hr>{"".join("<p>" + line for line in copy.text)}<hr>{"<br>".join(copy.bottom)}</body></html>'


def amp(copy: Copy) -> str:
    """An AMP page: custom elements, byline in a list."""
    return (
        f'<!doctype html><html amp lang="{copy.lang}"><head><meta charset="utf-8"><title>{copy.title}</title>{copy.head}<script async src="https://cdn.ampproject.org/v0.js"></script></head><body>'
        f'<header class="amp-wp-header"><a href="/">Site</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{copy.title}</h1>'
        f'<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{copy.byline}</span></div></header><amp-img src="x.jpg" width=1 height=1></amp-img>'
        f'<div class="amp-wp-article-content">{_lines(copy.top)}{_lines(copy.text[:3])}<amp-ad width=300 height=250 type="doubleclick"></amp-ad>{_lines(copy.text[3:])}{_lines(copy.bottom)}</div></article></body></html>'
    )


def platform(copy: Copy) -> str:
    """A publishing platform: meaningless class names, the account's name above, claps below."""
    return _page(
        copy,
        f'<div id="root"><div class="a b c"><nav class="d"><a href="/">Open in app</a></nav><article><div class="l"><section><div><h1 class="pw-post-title gu">{copy.title}</h1>'
        f'<div class="n o"><a rel="author" class="p q" href="/@x">{copy.byline}</a><span class="r">4 min read</span></div>{_lines(copy.top, name="pw-post-body-paragraph lm")}{_lines(copy.text, name="pw-post-body-paragraph lm")}'
        f'{_lines(copy.bottom, name="pw-post-body-paragraph lm")}</div></section></div></article><div class="s"><button>Clap</button> 12</div><footer class="t">More from the same place</footer></div></div>',
    )


def outlet(copy: Copy) -> str:
    """A Spanish-language outlet: firma, antetítulo, notice of its own in the footer, subscription wall."""
    return _page(
        copy,
        '<header class="cabecera"><a href="/">La Voz Imaginaria</a></header><main class="nota"><p class="antetitulo">Puertos</p>'
        f'<h1 class="titular">{copy.title}</h1><div class="firma">{copy.byline}</div><div class="entradilla">{"".join(f"<p>{line}</p>" for line in copy.top)}</div>'
        f'<div class="cuerpo-nota">{_lines(copy.text)}</div><div class="pie-de-nota">{"".join(f"<p>{line}</p>" for line in copy.bottom)}</div>'
        '<div class="paywall"><p>Suscríbase para seguir leyendo sin límites todas las noticias de este medio.</p></div></main>'
        '<footer class="pie"><p>© La Voz Imaginaria. Todos los derechos reservados.</p></footer>',
    )


def forum(copy: Copy) -> str:
    """A thread of a forum: the first post holds the copy."""
    return _page(
        copy,
        f'<div class="wrapper"><h2 class="topic-title">{copy.title}</h2><div class="post-container"><div class="postprofile">user77</div><div class="postbody"><div class="content">'
        f"{'<br>'.join(line for line in (copy.byline, *copy.top) if line)}<br><br>{'<br><br>'.join(copy.text)}<br><br>{'<br>'.join(copy.bottom)}</div></div></div></div>",
    )


MORE_TEMPLATES: dict[str, Template] = {
    "wordpress": wordpress, "blogger": blogger, "drupal": drupal, "plain": plain, "amp": amp, "platform": platform, "outlet": outlet, "forum": forum,
}  # fmt: skip
