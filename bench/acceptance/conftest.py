"""The fixtures of the program's own tests hold here as well."""

from __future__ import annotations

from tests.flows.conftest import _no_settings_from_outside

__all__ = ["_no_settings_from_outside"]
