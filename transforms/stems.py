"""Looking for many words at once: a text is read a single time, however many they are."""

from __future__ import annotations

from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation


class Stems:
    """Words, or the beginnings of words, that are looked for in texts exactly as they are written.

    Sieves are built of them: what stands in no text costs next to nothing. The automaton of Aho and Corasick
    reads a text at some hundred megabytes a second with a hundred words, where a loop reads it a hundred
    times.
    """

    __slots__ = ("_automaton", "words")

    def __init__(self, *words: str) -> None:
        self.words: Final = tuple(dict.fromkeys(words))
        # Bytes, since places counted in characters are of no use here and cost a table for each text.
        self._automaton = BytesAhoCorasick(
            [word.encode() for word in self.words], implementation=Implementation.DFA
        )

    def stand_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return bool(self._automaton.find_matches_as_indexes(text.encode("utf-8", "surrogatepass")))

    def present_in(self, text: str) -> tuple[str, ...]:
        """Those of the words that stand in a text, in their own order."""
        found = self._automaton.find_matches_as_indexes(
            text.encode("utf-8", "surrogatepass"), overlapping=True
        )
        if not found:
            return ()
        places = {place for place, _, _ in found}
        return tuple(self.words[place] for place in sorted(places))
