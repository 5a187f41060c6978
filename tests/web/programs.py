"""What the tests of the browser's player need beside Python: Node, xmllint, packages of npm, for tests only.

Without them a test is skipped on a user's machine, and fails in CI.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final, NoReturn

import pytest

PACKAGES: Final = Path(__file__).parent / "node_modules"


def missing(reason: str) -> NoReturn:
    """Skip, or fail in CI, where nothing may be missing."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def program(name: str, package: str) -> str:
    """A program of the system, from a package of Debian's."""
    return shutil.which(name) or missing(f"no {name} here (Debian: apt-get install {package})")


def npm_package(name: str) -> Path:
    """The folder of a package that `tests/web/package.json` names."""
    folder = PACKAGES / name
    if not folder.is_dir():
        missing(f"{name} is not here (npm install --no-package-lock --ignore-scripts --prefix tests/web)")
    return folder
