"""What the pages tell authors to type is true of the story that `new` writes, which they are told to try."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest

from game.authoring.new_story import Wishes, write_new
from game.authoring.stand import Stand, stand
from game.loader import load_path

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "docs" / "authors-guide.md")
# A command as typed, and options that a sentence names alone.
_TYPED = re.compile(r"main\.py (?:preview|shot) first_day([^\n`]*)")
_ALONE = re.compile(r"`(--(?:at|scene) [^`]*)`")


def _examples(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [found.strip() for found in (*_TYPED.findall(text), *_ALONE.findall(text)) if found.strip()]


def test_there_are_examples() -> None:
    """Each page shows at least one."""
    assert all(_examples(page) for page in PAGES)


@pytest.mark.parametrize("example", [one for page in PAGES for one in _examples(page)])
def test_an_example_stands_where_it_says(tmp_path: Path, example: str) -> None:
    """Scene, variant and walk are those of the story, and a play comes there."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    scenario = load_path(tmp_path / "first_day").scenario
    assert scenario is not None
    words = shlex.split(example)
    told = [(key, value) for key, value in pairwise(words) if key.startswith("-")]
    scenes = [value for key, value in told if key in {"--at", "--scene"}]
    variant = [value for key, value in told if key == "--with"]
    walk = next((tmp_path / value for key, value in told if key == "--walk"), None)
    found = stand(scenario, scenes[0] if scenes else None, variant, walk)
    assert isinstance(found, Stand), found
    assert found.said == ""
