"""Text as markup: links, emphasis, and the characters that publishing systems leave behind."""

from __future__ import annotations

import html
import random


def _misread(letter: str) -> str:
    """What a reader of Windows-1252 makes of a letter in UTF-8."""
    codes = letter.encode("utf-8")
    return "".join(bytes((code,)).decode("latin-1" if code == 0x9D else "cp1252") for code in codes)


_MOJIBAKE = {letter: _misread(letter) for letter in "“”’—–éíñó"}


def escape(text: str) -> str:
    """Text as markup, quotes kept."""
    return html.escape(text, quote=False)


def decorated(text: str, dice: random.Random, noise: str = "") -> str:
    """Text with links and emphasis around some of its words; the words stay the same."""
    words = [escape(word) for word in text.split(" ")]
    count = len(words)
    if count > 8 and dice.random() < 0.8:
        start = dice.randrange(count - 4)
        end = start + dice.randint(0, 3)
        words[start] = _link(dice) + words[start]
        words[end] += "</a>"
        if dice.random() < 0.3 and end + 2 < count:
            words[end] += f" {_link(dice)}{words.pop(end + 1)}</a>"
    if count > 12 and dice.random() < 0.3:
        spot = dice.randrange(len(words))
        if "<" not in words[spot]:
            tag = dice.choice(("em", "strong", "i", "b", "span", "mark", "u"))
            words[spot] = f"<{tag}>{words[spot]}</{tag}>"
    return _noisy(words, dice, noise)


def _link(dice: random.Random) -> str:
    number = dice.randrange(9_999)
    rel = dice.choice(("", "", ' target="_blank" rel="noopener"', ' rel="noreferrer noopener nofollow"'))
    if dice.random() < 0.2:
        return f'<a href="https://insightcrime.org/news/brief/piece-{number}/"{rel}>'
    return f'<a href="https://diario-{number}.example/nota/{number}"{rel}>'


def _noisy(words: list[str], dice: random.Random, noise: str) -> str:
    if noise == "nbsp":
        glue = ["&nbsp;" if dice.random() < 0.1 else " " for _ in words]
        return "".join(f"{word}{gap}" for word, gap in zip(words, glue, strict=True)).rstrip()
    if noise == "soft":
        words = [
            _split(word, dice.choice(("&shy;", "&#8203;", "\u00ad", "\u200b", "<wbr>"))) for word in words
        ]
    text = " ".join(words)
    if noise == "mojibake":
        for letter, broken in _MOJIBAKE.items():
            text = text.replace(letter, broken)
    if noise == "wrapped":
        return text.replace(". ", ".\n    ")
    return text


def _split(word: str, mark: str) -> str:
    return f"{word[:4]}{mark}{word[4:]}" if len(word) > 8 and word.isalpha() else word
