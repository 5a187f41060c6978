"""The promises that the pages show can be made as they stand, and are kept by what they are said of."""

from __future__ import annotations

import re
from pathlib import Path

from game.authoring.new_story import Wishes, write_new
from game.authoring.proof import prove
from game.diagnostics import Source
from game.loader import load

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXAMPLE = re.compile(r"```yaml(?: head)?\n(promises:\n.*?)```", re.DOTALL)
STORY = """\
upward: 1.1
title: The page
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {energy: 40}
flags: {asked: false}
circumstances: {brother: {label: A brother, set: [energy = 50]}}
%sstart: gate
scenes:
  gate:
    place: campus_gate
    choices:
      ask: {text: Ask, effects: [asked = true], goto: way}
      go: {text: Go, goto: ending_cup}
  way: {place: campus_gate, lines: [It is far.], next: office}
  office:
    place: office
    choices:
      sit: {text: Sit down, goto: ending_seat}
      leave: {text: Leave, goto: ending_home}
  ending_seat: {place: office, ending: {title: A seat, tone: warm}}
  ending_cup: {place: lake, ending: {title: A cup, tone: open}}
  ending_home: {place: home, ending: {title: Home, tone: quiet}}
"""


def _promises(page: str) -> str:
    (found,) = EXAMPLE.findall((DOCS / page).read_text(encoding="utf-8"))
    return str(found)


def test_the_format_shows_each_form() -> None:
    """All eight are read as they stand; in this story all are kept but a share, which is three quarters."""
    loaded = load(Source("page.yaml", STORY % _promises("scenario-format.md")))
    assert loaded.diagnostics == ()
    assert [(one.rule, one.message) for one in prove(loaded)] == [
        ("UP530", "75.0 % of the plays end in “ending_seat” or “ending_cup”")
    ]


def test_the_guide_promises_what_the_first_story_keeps(tmp_path: Path) -> None:
    """They hold in the story that `new` writes, which the guide goes on from."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    text = (tmp_path / "first_day" / "scenario.yaml").read_text(encoding="utf-8")
    text = re.sub(r"^upward: 1\b", "upward: 1.1", text, flags=re.MULTILINE)
    text = text.replace("\nstart: ", f"\n{_promises('authors-guide.md')}start: ")
    loaded = load(Source("first_day.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    assert len(loaded.scenario.promises) == 4
    assert [one for one in prove(loaded) if one.rule.startswith("UP53")] == []
