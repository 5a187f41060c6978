"""What every test stands on: no window, no sound, no folder of the player's touched; a browser, a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.desktop.outside import need

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

# No test fails for being slow: a machine may have other things to do.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what finds little beside the others (`one_in`, `on_demand`, see pyproject.toml)."""
    if os.environ.get("UPWARD_EVERY"):
        return
    values: dict[tuple[str, str], list[object]] = {}
    left_out = [item for item in items if _is_left_out(item, values)]
    config.hook.pytest_deselected(items=left_out)
    gone = set(left_out)
    items[:] = [item for item in items if item not in gone]


def _is_left_out(item: pytest.Item, values: dict[tuple[str, str], list[object]]) -> bool:
    """Whether it is tried on demand alone, or its parameters' places among the `values` so far add up so."""
    if item.get_closest_marker("on_demand"):
        return True
    mark, combined = item.get_closest_marker("one_in"), getattr(item, "callspec", None)
    if mark is None or combined is None:
        return False
    total = 0
    for name, value in combined.params.items():
        known = values.setdefault((item.nodeid.partition("[")[0], name), [])
        if value not in known:
            known.append(value)
        total += known.index(value)
    every, *first = mark.args
    return bool((total - sum(first)) % every)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saves and settings of a test go to a folder of its own."""
    monkeypatch.setenv("UPWARD_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's own Chromium."""
    if CHROMIUM is None:
        reason = "no Chromium here (Debian: apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only with a browser

    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen, and the environment in which a program finds it."""
    need("Xvfb", "xvfb")
    # It takes a free number, says which, and is ready then.
    words = ["-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", *words], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        environment = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}"}
        environment.pop("SDL_VIDEODRIVER", None)
        yield environment
    finally:
        server.terminate()
        server.wait(timeout=20)
        server.stdout.close()
