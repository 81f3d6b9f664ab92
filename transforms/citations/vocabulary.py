"""What a language brings to the grammar of attribution: tables of words, no rules."""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language by their part in a credit, all in lower case."""

    # Phrases that a source follows (`according to`), by their first word.
    leads: dict[str, tuple[tuple[str, ...], ...]]

    # Verbs. Speech and reporting always credit their subject, and reporting marks it as an outlet; the others
    # do under a condition: claims with a complement, quoting with a quotation, publishing with a document,
    # classifying with `as`, own work for the publisher alone.
    speech: Words
    reporting: Words
    claims: Words
    quoting: Words
    publishing: Words
    classifying: Words
    own_work: Words
    # Participles that share the subject of their sentence (`, saying`), and verbs whose object is the source.
    saying: Words
    citing: Words
    # Participles before `by`: the strong credit their agent, the weak only beside a source noun; the printed
    # credit an outlet after `in`.
    strong_participles: Words
    weak_participles: Words
    printed: Words
    # Between a document and its maker: `a report by`, `un informe de`.
    makers: Words
    # Who was told: right behind the verb, behind one of `to`, or behind an interview and one of `with_whom`.
    tell_directly: Words
    to: Words
    interviews: Words
    with_whom: Words
    # `al que tuvo acceso N`: the noun of who has seen a document.
    access: Words

    # Small words. Skipped ones stand between a subject and its verb; breaks end a noun phrase; openers begin
    # an adverbial at a sentence's start.
    skipped: Words
    adverb_ending: str
    determiners: Words
    that: Words
    as_words: Words
    who: Words
    by: Words
    of: Words
    origin: Words
    place_prepositions: Words
    openers: Words
    breaks: Words
    and_words: Words
    # When and where something is made known: `late on Friday`, `in a press conference`.
    times: Words
    occasions: Words

    # Nouns. A source noun makes a phrase a source's word (`N’s data`), a document noun does so alone (`a
    # report by N`), a reported noun may be followed by its place (`an article in N`). Staff speak for the
    # institution they belong to, people for nobody; the last four announce what the name beside them is.
    source_nouns: Words
    document_nouns: Words
    reported_nouns: Words
    staff: Words
    people: Words
    roles: Words
    media_nouns: Words
    organisation_nouns: Words
    institution_tails: Words

    # Whether a verb may stand before its subject without a pause: `informó N`.
    verb_first: bool

    def verbs(self) -> Words:
        """Every verb that may credit its subject."""
        plain = self.speech | self.reporting | self.claims
        return plain | self.quoting | self.publishing | self.own_work | self.classifying

    def followers(self) -> Words:
        """Small words that may follow a name at once: its verb, an auxiliary, a preposition."""
        prepositions = self.of | self.origin | self.place_prepositions | self.by | self.to
        return self.verbs() | self.skipped | self.breaks | prepositions | self.and_words | self.as_words
