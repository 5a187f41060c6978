"""A story from a stranger steers no terminal and turns no words round, whatever command tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.test_commands import _main

if TYPE_CHECKING:
    from pathlib import Path

_SIGNS = r"\u202e\e[31m\u2066"
_STORY = f"""\
upward: 1
title: "T{_SIGNS}"
summary: "S{_SIGNS}"
content_note: "N{_SIGNS}"
protagonist: me
characters: {{me: {{name: "M{_SIGNS}", look: wenzhu}}}}
stats:
  confidence: 35
  luck: {{label: "L{_SIGNS}", meaning: "K{_SIGNS}", start: 3, min: 0, max: 10}}
circumstances:
  rain: {{label: "R{_SIGNS}", set: [confidence = 10]}}
start: foot
scenes:
  foot:
    place: lake
    caption: "C{_SIGNS}"
    lines: ["F{_SIGNS} {{luck}}", me: "P{_SIGNS}"]
    choices:
      climb: {{text: "H{_SIGNS}", because: "B{_SIGNS}", effects: [luck += 1], goto: slope}}
      rest: {{text: "J{_SIGNS}", if: luck >= 9, locked: "Q{_SIGNS}", goto: foot}}
  slope: {{place: lake, lines: ["G{_SIGNS}"], ending: {{title: "E{_SIGNS}", tone: open}}}}
"""
_STRANGE = "c\u202e\x1b[31m\u2066.yaml"
_STEERS = ("\x1b", "\u202e", "\u2066")


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        (("check", "a.yaml"), ""),
        (("check", _STRANGE), ""),
        (("check", _STRANGE, "--format", "short"), ""),
        (("odds", "a.yaml"), ""),
        (("odds", "a.yaml", "--stats"), ""),
        (("diff", "a.yaml", "b.yaml"), ""),
        (("shot", "a.yaml", "--scene", "foot", "--tree"), ""),
        (("play", "a.yaml", "--text"), "1\nstats\nhistory\nlook back\n"),
    ],
    ids=lambda each: ascii(" ".join(each)) if isinstance(each, tuple) else "",
)
def test_no_command_shows_what_steers_a_terminal(tmp_path: Path, words: tuple[str, ...], typed: str) -> None:
    """In titles, labels, names, lines and choices; nor in the name of a file, or a step of a save."""
    (tmp_path / "a.yaml").write_text(_STORY, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(_STORY.replace("climb:", "go:"), encoding="utf-8")
    broken = _STORY.replace("goto: slope", "goto: slop")
    (tmp_path / _STRANGE).write_text(broken, encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    done = _main(*words, typed=typed, home=home, here=tmp_path)
    told = done.stdout + done.stderr
    assert told.strip()
    assert [sign for sign in _STEERS if sign in told] == []


def test_a_step_of_a_strange_save_steers_no_terminal(tmp_path: Path) -> None:
    """What the story no longer has is named as it stands in the file, without what steers."""
    (tmp_path / "a.yaml").write_text(_STORY, encoding="utf-8")
    save = (
        '{"format": 1, "scenario": "a", "digest": "", "title": "", "circumstance": null, "seed": 1, '
        r'"steps": [["foot", "x\u202e\u001b[31m"]], "saved_at": "2026-11-29T12:00:00+00:00"}'
    )
    (tmp_path / "story_a.json").write_text(save, encoding="utf-8")
    told = _main("play", "a.yaml", "--text", "--continue", home=tmp_path, here=tmp_path).stdout
    assert "no longer has the choice `x" in told
    assert [sign for sign in _STEERS if sign in told] == []
