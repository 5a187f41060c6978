"""The program as a user starts it, in a folder, its input a pipe; never with a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main(*words: object, home: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    """What came of `main.py` with these words, in the folder `home`; what it keeps is in `saves` there."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        encoding="utf-8",
        env={**os.environ, "UPWARD_HOME": str(home / "saves"), "PYTHONUTF8": "1"},
        timeout=120,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done
