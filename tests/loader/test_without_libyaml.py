"""Where PyYAML has no C parser, stories are read all the same."""

from __future__ import annotations

import subprocess
import sys

from tests.loader.corpus import CORPUS

WITHOUT = """
import sys
sys.modules["yaml._yaml"] = None
from pathlib import Path
from tests.loader.corpus import load_example
for name in sys.argv[1:]:
    print(Path(name).stem, *sorted({one.rule for one in load_example(Path(name)).diagnostics}))
"""


def test_the_same_files_are_read_and_refused() -> None:
    """The pure parser's events give the same scenarios and break the same rules."""
    names = sorted(str(path) for kind in ("broken", "playable") for path in (CORPUS / kind).glob("*.yaml"))
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *names],
        cwd=CORPUS.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    for line in done.stdout.splitlines():
        stem, *rules = line.split()
        expected = [stem[:5]] if stem.startswith("UP") else []
        assert rules == expected or stem.startswith("UP607")
    assert len(done.stdout.splitlines()) == len(names)
