"""What only the analysis can tell: a file and its message for every such rule.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/authoring/test_proven.py writes them anew.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from game.analysis import Budget
from game.authoring.proof import prove
from game.cli.stories import shipped
from game.diagnostics import render
from game.loader import load_path
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

PROVEN = sorted((CORPUS / "proven").glob("*.yaml"))


def by_name(path: Path) -> str:
    """The id of a parametrised test."""
    return path.name


def budget_of(path: Path) -> Budget:
    """What the file's first line allows, as in `# states: 100`; else the usual."""
    match = re.match(r"# states: (\d+)", path.read_text(encoding="utf-8"))
    return Budget(int(match[1])) if match else Budget()


@pytest.mark.parametrize("path", PROVEN, ids=by_name)
def test_the_message_is_the_recorded_one(path: Path) -> None:
    """What is proven of a file is said as agreed, its own rule among it, each with a remedy."""
    loaded = load_path(path)
    assert loaded.diagnostics == () or path.stem.startswith("UP521")
    found = prove(loaded, lambda: budget_of(path))
    assert path.stem[:5] in [one.rule for one in found]
    assert all(one.hint for one in found)
    said = render(found, [loaded.source]).replace(str(path), path.name) + "\n"
    golden = path.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.on_demand  # .ci/run asks the same of check --strict
@pytest.mark.parametrize("path", shipped(), ids=by_name)
def test_nothing_is_to_be_mended_in_the_stories_that_ship(path: Path) -> None:
    """All they hold can happen, from every start, and from everywhere an ending can be reached."""
    assert prove(load_path(path)) == ()
