"""The program for people without Python, built once for all who test it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from filelock import FileLock

from tests.desktop.outside import ROOT, missing

SPEC = ROOT / "assets" / "program" / "upward.spec"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder with the program, as the one command builds it; processes that test at once share it.

    `UPWARD_BUILT` names one that is there already.
    """
    if ready := os.environ.get("UPWARD_BUILT"):
        return Path(ready)
    if find_spec("PyInstaller") is None:
        missing("PyInstaller is not installed (uv run --group dev --group program pytest)")
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    with FileLock(shared / "program.lock"):
        folder = shared / "program"
        if not (folder / "upward").is_dir():
            words = [
                "--distpath",
                str(folder),
                "--workpath",
                str(shared / "work"),
                "--log-level",
                "ERROR",
                str(SPEC),
            ]
            made = subprocess.run(
                [sys.executable, "-m", "PyInstaller", *words], capture_output=True, text=True, check=False
            )
            assert made.returncode == 0, made.stderr
    return folder / "upward"
