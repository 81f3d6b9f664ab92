"""`insightcrime serve` with a password: who gets in, who listens where, who is told of failures, and what a
server that dies in the middle of a run costs.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from flows.sample_site.server import RunningSite, serve
from tests.flows.conftest import Console
from tests.flows.served import Served, process_tree, run_process, serving, wait_for
from tests.flows.tables import ask
from tests.flows.webhook import Webhook, make_block

pytestmark = pytest.mark.prefect

PASSWORD = "operator:correct horse battery staple"
LISTENING = "0A"


@pytest.fixture(scope="module")
def webhook() -> Iterator[Webhook]:
    hook = Webhook()
    yield hook
    hook.close()


@pytest.fixture(scope="module")
def site() -> Iterator[RunningSite]:
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def served(site: RunningSite, webhook: Webhook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("guarded")
    with serving(
        folder,
        site.url,
        prefect={"PREFECT_SERVER_API_AUTH_STRING": PASSWORD},
        notify_block="custom-webhook/desk",
        request_interval=0.2,
        schedule="0 0 1 1 *",
    ) as running:
        make_block(running, webhook, PASSWORD)
        yield running


def listening_addresses(pids: set[int]) -> set[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """The addresses on which these processes accept connections, from the tables of the kernel."""
    inodes = {inode for pid in pids for inode in open_sockets(pid)}
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == LISTENING and words[9] in inodes:
                number = bytes.fromhex(words[1].partition(":")[0])
                # Each 32-bit word is in the byte order of the machine.
                parts = [number[at : at + 4][::-1] for at in range(0, len(number), 4)]
                found.add(ipaddress.ip_address(b"".join(parts)))
    return found


def open_sockets(pid: int) -> set[str]:
    found = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            found.add(target[len("socket:[") : -1])
    return found


def test_without_the_password_the_api_refuses(served: Served) -> None:
    for auth in (None, httpx.BasicAuth("operator", "wrong")):
        answer = httpx.post(f"{served.url}/api/flow_runs/filter", json={}, auth=auth, trust_env=False)
        assert answer.status_code == 401
    assert httpx.get(f"{served.url}/api/health", trust_env=False).status_code == 200


def test_other_origins_are_refused(served: Served) -> None:
    for origin, allowed in ((served.url, served.url), ("http://evil.example", None)):
        answer = served.api.get("/admin/version", headers={"Origin": origin})
        assert answer.headers.get("access-control-allow-origin") == allowed


def test_the_server_is_frugal_and_phones_nobody(served: Served) -> None:
    found = served.api.get("/admin/settings").json()["server"]
    assert found["analytics_enabled"] is False
    assert set(found["services"]["db_vacuum"]["enabled"]) == {"events", "flow_runs"}


def test_nothing_listens_beyond_loopback(served: Served) -> None:
    pids = process_tree(served.process.pid)
    assert served.server_pid() in pids
    addresses = listening_addresses(pids)
    assert addresses
    assert all(address.is_loopback for address in addresses), addresses


def test_a_second_serve_is_refused(served: Served, console: Console) -> None:
    refused = console("serve", data_dir=served.folder / "data")
    assert refused.returncode == 3
    assert "another insightcrime serve" in refused.stderr


def test_a_port_that_is_taken_is_named(
    served: Served, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREFECT_HOME", str(served.folder / "client"))
    refused = console("serve", "--port", served.port)
    assert refused.returncode == 3
    assert str(served.port) in refused.stderr


def test_a_failed_run_tells_the_block(served: Served, webhook: Webhook) -> None:
    run = served.end_of(served.start_run("ingest", since="2024-02-02", until="2023-01-01"))
    assert run["state_type"] == "FAILED"
    assert "since" in webhook.told("ingest failed")["body"]


def test_a_killed_run_is_crashed_and_tells_the_block(
    served: Served, webhook: Webhook, site: RunningSite
) -> None:
    asked = len(site.requests)
    run_id = served.start_run("ingest", source="sitemap")
    wait_for("some pages", lambda: len(site.requests) > asked + 8 or None)
    served.kill(run_process(run_id))
    assert served.end_of(run_id)["state_type"] == "CRASHED"
    assert webhook.told("ingest crashed")


def test_a_server_that_is_killed_in_mid_run_costs_no_page(served: Served, site: RunningSite) -> None:
    asked = len(site.requests)
    run_id = served.start_run("ingest", source="sitemap", force=True)
    wait_for("some pages", lambda: len(site.requests) > asked + 8 or None)
    before = served.server_pid()
    served.kill(before)
    run = served.end_of(run_id, patience=240)
    assert served.server_pid() != before
    assert run["state_type"] in ("COMPLETED", "CRASHED"), run["state"]
    if run["state_type"] == "CRASHED":
        assert served.end_of(served.start_run("ingest", source="sitemap"))["state_type"] == "COMPLETED"
    assert ask(served.public, "select count(*) from articles") == [(39,)]
