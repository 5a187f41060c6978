"""The pages that speak of the code name files of it: each is there, so that no page lags behind a move."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_OF_THE_CODE = ("accessibility", "architecture", "art", "classroom-server", "files", "proof")
PAGES = (
    ROOT / "CONTRIBUTING.md",
    ROOT / "README.md",
    *(ROOT / "docs" / f"{name}.md" for name in _OF_THE_CODE),
)
_NAMED = re.compile(r"`([\w/]+(?:\.py|/))`|(?<![\w/.])([a-z_]+(?:/[a-z_]+)*\.py)\b")


def _tails() -> set[str]:
    """Every file and folder that git would keep, by each way it can be named from a room it stands in."""
    known = set()
    for top in ("game", "tests", "scenarios", "assets", "docs"):
        for path in (ROOT / top, *(ROOT / top).rglob("*")):
            parts = path.relative_to(ROOT).parts
            known |= {"/".join(parts[start:]) for start in range(len(parts))}
    return known | {path.name for path in ROOT.iterdir()}


def _missing(text: str, known: set[str]) -> list[str]:
    named = {(one or other).rstrip("/") for one, other in _NAMED.findall(text)}
    return sorted(name for name in named if name not in known)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_a_page_names_is_there(page: Path) -> None:
    """A module or folder that a page names exists under that name."""
    assert _missing(page.read_text(encoding="utf-8"), _tails()) == []


def test_a_file_that_is_gone_is_found() -> None:
    """The check itself sees a name that no file bears, in a sentence and in a picture."""
    assert _missing("`game/desk.py`, `sums/`\n key ─▶ devices/keys_of_old.py", _tails()) == [
        "devices/keys_of_old.py",
        "game/desk.py",
        "sums",
    ]
