"""The settings of the program: environment variables with the prefix `INSIGHTCRIME_`, or an `.env` file."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError
from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from flows.errors import UsageError
from transforms.urls import Site, parse_site

PREFIX = "INSIGHTCRIME_"


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Settings(BaseSettings):
    """Every setting, its default and its meaning; the README's table is generated from this class."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True)

    data_dir: Annotated[
        Path,
        Field(
            description="everything the program writes, Prefect's own home (`prefect/`) included when "
            "`serve` starts the server"
        ),
    ] = Path("data")
    site_url: Annotated[
        str,
        Field(
            description="where pages are fetched from; pages of a mirror or test server are recorded under "
            "`https://insightcrime.org`"
        ),
    ] = "https://insightcrime.org"
    contact: Annotated[
        str | None,
        Field(
            description="e-mail or address for the User-Agent; a run against the real site without it warns"
        ),
    ] = None
    request_interval: Annotated[
        float,
        Field(
            ge=0,
            le=3600,
            description="least seconds between two request starts to one host, for all processes of one "
            "`DATA_DIR` together (0 for loopback only)",
        ),
    ] = 1.5
    concurrency: Annotated[int, Field(ge=1, le=16, description="requests in flight per host")] = 2
    request_timeout: Annotated[float, Field(gt=0, le=3600, description="total seconds of one request")] = 60
    max_body_mb: Annotated[
        float, Field(gt=0, le=1024, description="largest decompressed size of an answer, in MB")
    ] = 10
    max_tries: Annotated[int, Field(ge=1, le=20, description="tries of one request in one run")] = 4
    backoff_base: Annotated[float, Field(ge=0, le=3600, description="first back-off in seconds")] = 5
    max_failure_share: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="a run fails (exit 1) when more than this share of at least 20 pages attempted ended "
            "in `timeout`, `http_error`, `parse_error` or `challenge`",
        ),
    ] = 0.5
    publish_minutes: Annotated[float, Field(gt=0, description="a long run publishes this often")] = 15
    processes: Annotated[int, Field(ge=1, le=256, description="parsing processes (default: the cores)")] = (
        Field(default_factory=_cores)
    )
    schedule: Annotated[str, Field(description="cron of the ingest deployment")] = "0 */6 * * *"
    timezone: Annotated[str, Field(description="time zone of `SCHEDULE`")] = "UTC"
    notify_block: Annotated[
        str | None, Field(description="a Prefect notification block (`type/name`) told of failed runs")
    ] = None
    heartbeat_url: Annotated[str | None, Field(description="an address called after each completed run")] = (
        None
    )

    @field_validator("site_url")
    @classmethod
    def _site_is_http(cls, value: str) -> str:
        parse_site(value)
        return value

    @field_validator("contact", "notify_block", "heartbeat_url", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("contact")
    @classmethod
    def _contact_fits_a_header(cls, value: str | None) -> str | None:
        if value is not None and (not value.isprintable() or not value.isascii() or len(value) > 200):
            raise ValueError("must be one line of printable ASCII, at most 200 characters")
        return value

    @field_validator("heartbeat_url")
    @classmethod
    def _heartbeat_is_http(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("must be an http or https address")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"no time zone is called {value!r}; write one like America/Bogota") from None
        return value

    @field_validator("schedule")
    @classmethod
    def _cron_parses(cls, value: str) -> str:
        from datetime import UTC, datetime

        try:
            CronSim(value, datetime(2026, 1, 1, tzinfo=UTC))
        except CronSimError as error:
            raise ValueError(
                f"{value!r} is no cron expression ({error}); write one like 0 */6 * * *"
            ) from None
        return value

    @model_validator(mode="after")
    def _only_loopback_is_hurried(self) -> Settings:
        if self.request_interval == 0 and not is_loopback(self.site.host):
            raise ValueError(
                f"REQUEST_INTERVAL 0 is for a loopback SITE_URL only, not for {self.site.host}; use 1.5"
            )
        return self

    @property
    def site(self) -> Site:
        """The site that pages are fetched from."""
        return parse_site(self.site_url)

    @property
    def max_body_bytes(self) -> int:
        """The largest decompressed size of an answer, in bytes."""
        return int(self.max_body_mb * 1024 * 1024)


def is_loopback(host: str) -> bool:
    """Whether a host name or literal address is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def load_settings(**overrides: object) -> Settings:
    """The settings of this process; `overrides` win over the environment.

    Raises `UsageError` naming each setting that is wrong.
    """
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic validates them
    except ValidationError as error:
        raise UsageError("; ".join(_complaint(item) for item in error.errors())) from None


def _complaint(item: object) -> str:
    assert isinstance(item, dict)
    message = str(item["msg"]).removeprefix("Value error, ")
    name = "".join(str(part) for part in item["loc"]).upper()
    return f"{PREFIX}{name}: {message}" if name else message
