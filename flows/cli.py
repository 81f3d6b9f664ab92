"""`insightcrime COMMAND`: the console script.

Only what every command needs is imported here, so that `--help` answers at once.
"""

from __future__ import annotations

import logging
import os
import sys

import click

from flows.commands import COMMANDS
from flows.errors import COULD_NOT_RUN, WRONG_USAGE, FlowError

INTERRUPTED = 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: insightcrime demo",
)
@click.version_option(package_name="insightcrime-etl", prog_name="insightcrime")
@click.option("--debug", is_flag=True, help="Show the whole traceback of an error.")
def app(debug: bool) -> None:
    """InSight Crime's articles as data, with attribution and licence evidence.

    Everything is written below INSIGHTCRIME_DATA_DIR (default: ./data); the file to open is
    insightcrime.duckdb in it. Exit codes: 0 done, 1 done with faults, 2 wrong usage, 3 could not run.
    """
    logging.basicConfig(
        level=logging.DEBUG if debug else logging.INFO, format="%(message)s", stream=sys.stderr
    )
    for chatty in ("httpx", "httpcore", "asyncio", "filelock"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


for command in COMMANDS:
    app.add_command(command)


def main() -> None:
    """Runs the command line and leaves with its exit code: one line for an error, never a traceback unless
    `--debug` is given.
    """
    debug = "--debug" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--debug"]
    if debug:
        arguments.insert(0, "--debug")
    sys.exit(run(arguments, debug=debug))


def run(arguments: list[str], *, debug: bool = False) -> int:
    """Runs one command and gives its exit code."""
    try:
        code = app.main(arguments, prog_name="insightcrime", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return WRONG_USAGE
    except click.UsageError as error:
        place = f" (see {error.ctx.command_path} --help)" if error.ctx else ""
        return _complain(f"{error.format_message()}{place}", WRONG_USAGE)
    except click.ClickException as error:
        return _complain(error.format_message(), WRONG_USAGE)
    except (click.Abort, KeyboardInterrupt):
        return _complain("stopped; the next run carries on where this one left", INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): not a fault, and nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if debug:
            raise
        message, code = _explain(error)
        return _complain(message, code)
    return code if isinstance(code, int) else 0


def _explain(error: Exception) -> tuple[str, int]:
    from extractors.errors import ExtractError
    from warehouse.errors import WarehouseError

    if isinstance(error, FlowError):
        return str(error), error.exit_code
    if isinstance(error, ExtractError | WarehouseError):
        return str(error), COULD_NOT_RUN
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return f"{name}{error.strerror or error}", COULD_NOT_RUN
    return f"unexpected {type(error).__name__}: {error}; run again with --debug and report it", COULD_NOT_RUN


def _complain(message: str, code: int) -> int:
    line = " ".join(message.split())
    click.echo(f"insightcrime: {line}", err=True)
    return code
