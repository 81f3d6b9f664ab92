"""Records without the guard of frozen dataclasses keep all else that frozen ones promise."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, replace

from transforms.frozen import lightly_frozen


@lightly_frozen
@dataclass(frozen=True, slots=True)
class River:
    name: str
    towns: tuple[str, ...] = ()
    depths: list[int] = field(default_factory=list, compare=False)


def test_fields_defaults_and_keywords() -> None:
    river = River("Agua", towns=("Puerto",))
    assert (river.name, river.towns, river.depths) == ("Agua", ("Puerto",), [])
    assert River("Agua").depths is not River("Agua").depths


def test_equality_hash_and_slots_stay() -> None:
    assert River("Agua") == River("Agua", depths=[3])
    assert len({River("Agua"), River("Agua"), River("Bravo")}) == 2
    assert not hasattr(River("Agua"), "__dict__")


def test_copies_and_pickles() -> None:
    river = River("Agua", ("Puerto",), [4])
    assert replace(river, name="Bravo") == River("Bravo", ("Puerto",))
    assert pickle.loads(pickle.dumps(river)) == river
