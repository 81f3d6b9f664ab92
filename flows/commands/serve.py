"""`insightcrime serve`."""

from __future__ import annotations

import click

from flows.errors import DONE


@click.command(epilog="Example: insightcrime serve --port 4200")
@click.option("--port", type=click.IntRange(1, 65535), default=4200, show_default=True, help="Of the server.")
def serve(port: int) -> int:
    """Start a Prefect server on loopback and serve all deployments, until Ctrl-C.

    Where PREFECT_API_URL or the active Prefect profile names a server, that one is used and none is started.
    """
    from flows.serving import serve_deployments
    from flows.settings import load_settings

    serve_deployments(load_settings(), port)
    return DONE
