"""Settings come from the environment, and a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.settings import Settings, is_loopback, load_settings


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"INSIGHTCRIME_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


def test_defaults_are_polite() -> None:
    settings = load_settings()
    assert settings.request_interval == 1.5
    assert settings.concurrency == 2
    assert settings.site.host == "insightcrime.org"
    assert settings.max_body_bytes == 10 * 1024 * 1024
    assert settings.processes >= 1


def test_environment_and_dotenv_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("INSIGHTCRIME_CONTACT=desk@example.org\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("INSIGHTCRIME_DATA_DIR", "/srv/insight")
    settings = load_settings()
    assert settings.contact == "desk@example.org"
    assert settings.data_dir == Path("/srv/insight")


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("SITE_URL", "ftp://insightcrime.org", "http"),
        ("SITE_URL", "file:///etc/passwd", "http"),
        ("REQUEST_INTERVAL", "0", "loopback"),
        ("REQUEST_INTERVAL", "-1", "greater than or equal to 0"),
        ("CONCURRENCY", "0", "greater than or equal to 1"),
        ("MAX_FAILURE_SHARE", "1.2", "less than or equal to 1"),
        ("SCHEDULE", "every day", "cron"),
        ("TIMEZONE", "Mars/Olympus", "time zone"),
        ("HEARTBEAT_URL", "gopher://example.org", "http"),
        ("CONTACT", "two\nlines", "printable"),
    ],
)
def test_a_wrong_setting_is_named_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, word: str
) -> None:
    monkeypatch.setenv(f"INSIGHTCRIME_{name}", value)
    with pytest.raises(UsageError) as caught:
        load_settings()
    assert word in str(caught.value)
    if name != "REQUEST_INTERVAL" or value != "0":
        assert f"INSIGHTCRIME_{name}" in str(caught.value)


def test_interval_zero_is_allowed_on_loopback() -> None:
    settings = load_settings(site_url="http://127.0.0.1:8099", request_interval=0)
    assert settings.site.port == 8099


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.0.0.9", True), ("[::1]", True), ("10.0.0.1", False), ("example.org", False)],
)
def test_loopback_is_recognised(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_every_setting_says_what_it_means() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
