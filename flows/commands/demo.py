"""`insightcrime demo`."""

from __future__ import annotations

import click

from flows.commands.options import as_json
from flows.errors import DONE


@click.command(epilog="Example: insightcrime demo")
@click.option("--site-only", is_flag=True, help="Only serve the sample site, until Ctrl-C.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of the sample site (0: any).")
@as_json
def demo(site_only: bool, port: int, as_json: bool) -> int:
    """Run the whole job on the bundled sample site, into DATA_DIR/demo.

    The site is served on loopback; its articles are invented and marked as such.
    """
    from flows.demo import run_demo, serve_site

    if site_only:
        serve_site(port)
        return DONE
    return run_demo(port, as_json=as_json)
