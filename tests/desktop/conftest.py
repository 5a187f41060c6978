"""A virtual screen, for tests that open a real window."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.desktop.outside import need

if TYPE_CHECKING:
    from collections.abc import Iterator


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
