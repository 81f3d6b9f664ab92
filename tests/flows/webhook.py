"""A webhook on loopback, and the Prefect block that posts to it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from tests.flows.served import PATIENCE, Served, wait_for

MAKE_BLOCK = """
import sys
from prefect.blocks.notifications import CustomWebhookNotificationBlock
block = CustomWebhookNotificationBlock(
    name="desk", url=sys.argv[1], json_data={"subject": "{{subject}}", "body": "{{body}}"}
)
block.save("desk")
"""


class Webhook:
    """Somebody who is told: a server on loopback that keeps what is posted to it."""

    def __init__(self) -> None:
        received: list[dict[str, str]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                received.append(json.loads(body))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return

        self.received = received
        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def told(self, words: str, patience: float = PATIENCE) -> dict[str, str]:
        """The message with these words, once it has come."""

        def found() -> dict[str, str] | None:
            return next((one for one in self.received if words in one["subject"] + one["body"]), None)

        return wait_for(f"a message with {words!r}", found, patience)

    def close(self) -> None:
        """Nobody is told any more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def make_block(served: Served, webhook: Webhook, password: str | None = None) -> None:
    """Makes the notification block custom-webhook/desk on the server."""
    guarded = {"PREFECT_API_AUTH_STRING": password} if password else {}
    subprocess.run(
        [sys.executable, "-c", MAKE_BLOCK, webhook.url],
        env={
            "PATH": "",
            "PREFECT_HOME": str(served.folder / "client"),
            "PREFECT_API_URL": f"{served.url}/api",
            **guarded,
        },
        check=True,
        timeout=120,
    )
