"""Driving the program from outside: programs that must be there, waiting, what was saved."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


def missing(reason: str) -> None:
    """Skip a test where what it needs is missing; on the project's own machines that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def need(program: str, packages: str) -> None:
    """A test needs this program."""
    if not shutil.which(program):
        missing(f"{program} is not installed (Debian: apt-get install {packages})")


def run(environment: dict[str, str], *words: str) -> str | None:
    """What a program printed, or nothing when it failed."""
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout.strip() if done.returncode == 0 else None


def until(true: Callable[[], object], seconds: float = 60) -> None:
    """Wait for something to become true; fail when it does not."""
    last = time.monotonic() + seconds
    while time.monotonic() < last:
        if true():
            return
        time.sleep(0.1)
    pytest.fail("the window did not get there in time")


def steps(home: str) -> list[object]:
    """The steps of the saved game."""
    saves = [path for path in Path(home).rglob("story_*.json") if "." not in path.stem]
    if not saves:
        return []
    held = json.loads(saves[0].read_text(encoding="utf-8"))["steps"]
    assert isinstance(held, list)
    return held
