"""What GNU gettext's own check says of a PO file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def msgfmt_takes(path: Path, check: str = "--check") -> bool:
    """Whether msgfmt takes a file, with one of its checks; the test is skipped where there is no msgfmt."""
    if shutil.which("msgfmt") is None and not os.environ.get("CI"):
        pytest.skip("needs msgfmt, of Debian's package gettext")
    done = subprocess.run(["msgfmt", check, "-o", "-", path], capture_output=True, check=False)
    sys.stderr.write(done.stderr.decode())  # a failing test shows it
    return done.returncode == 0
