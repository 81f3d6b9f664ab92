"""Write into the README what its demonstration and its queries print today. Run as `make readme`."""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import tempfile
from pathlib import Path

from flows.settings_table import settings_table

PROJECT = Path(__file__).resolve().parents[2]
README = PROJECT / "README.md"
CONSOLE_SCRIPT = PROJECT / ".venv" / "bin" / "insightcrime"
QUERY = re.compile(r"(```sql\n(.*?);\n```\n\n)(?:\|[^\n]*\n)*", re.DOTALL)


def run(folder: Path, *arguments: str) -> str:
    """What a command prints, run in a folder without any of our settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("INSIGHTCRIME_")}
    if arguments[0] != "demo":
        clean["INSIGHTCRIME_DATA_DIR"] = "data/demo"
    command = [str(CONSOLE_SCRIPT), *arguments]
    done = subprocess.run(command, env=clean, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def as_table(lines: str) -> str:
    """CSV as a table of Markdown."""
    header, *rows = csv.reader(io.StringIO(lines))
    return _line(header) + "|" + "---|" * len(header) + "\n" + "".join(map(_line, rows))


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"


def between(text: str, name: str, content: str) -> str:
    """The text with other content between its marks of that name."""
    marks = re.compile(rf"(<!-- {name}: begin -->\n).*?(\n<!-- {name}: end -->)", re.DOTALL)
    return marks.sub(lambda found: f"{found[1]}{content}{found[2]}", text)


def main() -> None:
    """Writes the README anew."""
    text = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = between(text, "demo", f"```\n{run(folder, 'demo')}\n```")
        text = QUERY.sub(lambda found: found[1] + as_table(run(folder, "sql", found[2], "--csv")), text)
    README.write_text(between(text, "settings", settings_table()), encoding="utf-8")


if __name__ == "__main__":
    main()
