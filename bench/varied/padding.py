# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""What makes pages heavy and says nothing: menus, scripts, styles."""

from __future__ import annotations

from functools import lru_cache

_PLACES = ("Colombia", "Mexico", "Venezuela", "Brazil", "Peru", "Ecuador", "Honduras", "Guatemala", "Panama")


@lru_cache(maxsize=8)
def menu(count: int = 20) -> str:
    """A menu of many links."""
    items = "".join(
        f'<li class="menu-item menu-item-{at}"><a href="https://insightcrime.org/{_PLACES[at % 9].lower()}-organized-crime-news/">{_PLACES[at % 9]}</a></li>'
        for at in range(count)
    )
    return f'<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li>{items}</ul></nav>'


@lru_cache(maxsize=8)
def weight(size: int) -> str:
    """Scripts and styles of about this many characters."""
    if size <= 0:
        return ""
    rule = ".x{at}-wrap .x{at}-inner{{display:flex;margin:0 0 {at}px;color:#3{at:05d}}}"
    style = "".join(rule.format(at=at) for at in range(size // 120))
    script = "".join(f'"k{at:06d}":{at * 7919 % 10007},' for at in range((size - len(style)) // 17))
    return f'<style>{style}</style><script>var cfg={{{script}"end":0}};</script>'


def filled(html: str, kilobytes: int) -> str:
    """The page with so much weight in its head, and in a long menu, that it has about this size."""
    if not kilobytes:
        return html
    missing = kilobytes * 1024 - len(html)
    links = max(0, min(250, missing // 600))
    html = html.replace("<!--menu-->", menu(links // 50 * 50 + 20), 1).replace("<!--menu-->", menu(20))
    missing = kilobytes * 1024 - len(html)
    return html.replace("<!--weight-->", weight(missing // 1024 * 1024), 1)
