"""Records that are frozen for the type checker, and cost no more to make than open ones."""

from __future__ import annotations

from dataclasses import fields, make_dataclass
from operator import attrgetter
from typing import TypeVar

T = TypeVar("T")


def lightly_frozen(kind: type[T]) -> type[T]:
    """A frozen dataclass whose guard against assignment is left to the type checker.

    At run time the guard makes every creation five times as slow (a page makes 400 records), as each field is
    set through `object.__setattr__`. Equality, hash and slots stay those of a frozen dataclass. Pickled
    records are made anew from their fields, which takes a third of the time: so other processes send them.
    """
    named = [(each.name, each.type, each) for each in fields(kind)]  # type: ignore[arg-type]
    kind.__init__ = make_dataclass(kind.__name__, named).__init__  # type: ignore[misc, method-assign]
    del kind.__setattr__, kind.__delattr__
    names = [name for name, _, _ in named]
    # The first name stands twice, so that even a record of one field gives a tuple.
    values = attrgetter(names[0], *names)

    def reduced(record: T) -> tuple[type[T], tuple[object, ...]]:
        return kind, values(record)[1:]

    kind.__reduce__ = reduced  # type: ignore[method-assign, assignment]
    return kind
