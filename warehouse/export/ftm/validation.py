"""Checks entities with the library of FollowTheMoney, where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Iterator

from warehouse.export.records import ExportError

LIBRARY = "followthemoney"

Entity = dict[str, object]


def has_library() -> bool:
    """Whether the library is installed; nothing is imported."""
    return importlib.util.find_spec(LIBRARY) is not None


def checked(entities: Iterable[Entity]) -> Iterator[Entity]:
    """The entities as they are.

    Raises `ExportError` at the first that the library finds invalid, or of which it would drop a value.
    """
    model = importlib.import_module(LIBRARY).model
    invalid = importlib.import_module(f"{LIBRARY}.exc").FollowTheMoneyException
    for entity in entities:
        try:
            proxy = model.get_proxy(entity, cleaned=False)
            proxy.schema.validate(entity)
        except invalid as error:
            raise ExportError(f"entity {entity['id']} is not valid FollowTheMoney: {error}") from error
        kept = proxy.to_dict()["properties"]
        lost = [
            name for name, values in properties_of(entity).items() if len(kept.get(name, ())) != len(values)
        ]
        if lost:
            raise ExportError(f"entity {entity['id']} loses values of {', '.join(lost)} in FollowTheMoney")
        yield entity


def properties_of(entity: Entity) -> dict[str, list[str]]:
    """The properties of an entity as they are written."""
    properties = entity["properties"]
    return properties if isinstance(properties, dict) else {}
