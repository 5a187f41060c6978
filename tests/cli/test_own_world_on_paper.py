"""A story that brings its own world, in all that is written of it: words of its author, no value of ours."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.authoring.translation.texts import story_texts
from game.classroom.report import write_report
from game.classroom.room import begin_room
from game.cli.dress import dress_somebody
from game.cli.guide import write_guide
from game.cli.map_ import draw_map
from game.cli.pack import write_pack
from game.cli.script import write_script
from game.cli.stories import read_translated
from game.loader import load_path
from game.resources import ROOT
from game.story import page_of
from game.story.playthrough import Playthrough
from game.terminal.page_text import reading
from game.web.class_page import class_story

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

CLINIC = ROOT / "tests" / "corpus" / "playable" / "clinic.yaml"
OURS = re.compile(r"\b(Appearance|Own\w+|Crowd|Border|Light)\(|<(Crowd|Border|Light)\.|digest=")


@pytest.fixture(scope="module")
def story() -> Scenario:
    """The story with everything that one can bring."""
    found = load_path(CLINIC).scenario
    assert found is not None
    return found


def test_papers_say_nothing_as_a_program_would(story: Scenario, tmp_path: Path) -> None:
    """Script, guide, maps and report; the script has all that is read of places."""
    files = [tmp_path / name for name in ("script.html", "guide.html", "map.html", "map.svg", "report.html")]
    assert write_script(CLINIC, files[0]) == 0
    assert write_guide(CLINIC, files[1], 10_000, 10.0, 0.5) == 0
    assert [draw_map(CLINIC, file, 10_000, 10.0, 0.5) for file in files[2:4]] == [0, 0]
    write_report(begin_room(story, 1), files[4], date(2026, 3, 2))
    told = [file.read_text(encoding="utf-8") for file in files]
    assert not [found[0] for text in told if (found := OURS.search(text))]
    for place in story.places.values():
        for words in (place.alt, *(written for _, written in place.signs)):
            assert words in told[0]


def test_terminal_and_phones_say_nothing_as_a_program_would(story: Scenario) -> None:
    """Every page as lines of text, and the story as a phone has it."""
    shown = (Playthrough(evolve(story, start=scene)) for scene in story.scenes)
    lines = ["".join(reading(page_of(play), 80)) for play in shown]
    assert not [found[0] for text in [*lines, class_story(story).decode()] if (found := OURS.search(text))]


def test_translators_are_told_nothing_as_a_program_would(story: Scenario) -> None:
    """Beside each text stands its scene with the place's own word."""
    told = "\n".join(line for text in story_texts(story) for line in text.comments)
    assert "clinic, " in told
    assert not OURS.search(told)


def test_what_a_story_does_without_is_told_before_it_is_sent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pack and a page are written, and say which picture and sound are not in them."""
    alone = tmp_path / "clinic.yaml"
    alone.write_bytes(CLINIC.read_bytes())
    assert write_pack(alone, tmp_path / "clinic.upward", 10_000, 10.0, 0.5e9) == 0
    assert "own/rain.ogg" in capsys.readouterr().err
    assert read_translated(alone, None) is not None
    assert "own/door.png" in capsys.readouterr().err


def test_who_is_shown_in_pictures_is_not_dressed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to put together, and it is said instead of drawing somebody else."""
    file = tmp_path / "t.yaml"
    file.write_text(
        "upward: 1.1\ntitle: T\nprotagonist: a\ncharacters: {a: {name: A, pictures: {calm: a.png}}}\n"
        "start: s\nscenes:\n  s: {lines: [Hi.], ending: {title: E, tone: open}}\n"
    )
    assert dress_somebody(str(file), "a", tmp_path / "a.png", None) == 2
    assert "nothing to dress" in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()
