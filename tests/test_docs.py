"""The pages that speak of the code name files of it: each is there, so that no page lags behind a move."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from game.words import say

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


def test_the_page_about_the_game_names_all_it_is_made_with() -> None:
    """Everything that playing fetches is thanked by its name."""
    fetched = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    thanked = set(re.findall(r"[\w-]+", say("menus.about.made").lower()))
    assert {re.split(r"[<>=]", each)[0] for each in fetched} - thanked == set()


def test_no_change_is_told_twice() -> None:
    """A line of the change log that came in with two merges stands there once."""
    told = re.findall(r"^- .{40}", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(set(told))
