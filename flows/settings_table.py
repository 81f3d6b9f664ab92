"""The README's table of settings, made from the settings themselves."""

from __future__ import annotations

from flows.settings import PREFIX, Settings


def settings_table() -> str:
    """Every setting with its default and its meaning, as a Markdown table."""
    lines = ["| setting | default | meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "the cores" if field.default_factory else field.default
        shown = "none" if default is None else str(default) if field.default_factory else f"`{default}`"
        meaning = (field.description or "").replace("|", "\\|")
        lines.append(f"| `{PREFIX}{name.upper()}` | {shown} | {meaning} |")
    return "\n".join(lines)
