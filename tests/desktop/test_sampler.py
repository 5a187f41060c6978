"""The atelier: every drawer goes round, code that breaks is told, contact sheets hold what is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.sampler.contact_sheet import sheet
from game.desktop.sampler.exhibit import DRAWERS, NOBODY, SHEETS, Exhibit, draw, named, names
from game.desktop.sampler.screen import SamplerScreen
from game.desktop.sampler.start import SamplerApp, broken, newest, options
from game.desktop.ui.session import Session
from game.saves import Settings, Store
from game.story.catalogue import Light
from game.story.general_moments import GENERAL_MOMENTS

if TYPE_CHECKING:
    from game.desktop.stage.setting import Setting

MAIN = Path(__file__).resolve().parents[2] / "main.py"


@pytest.fixture(autouse=True)
def _display() -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))


@given(st.lists(st.tuples(st.sampled_from(sorted(DRAWERS)), st.sampled_from([-1, 1])), max_size=12))
def test_every_drawer_goes_round_and_back(pulls: list[tuple[str, int]]) -> None:
    """Whatever is pulled, in any order, is something that can be drawn; pulled back, all is as before."""
    exhibit = Exhibit()
    for drawer, by in pulls:
        exhibit = exhibit.turned(drawer, by)
        assert getattr(exhibit, drawer) in DRAWERS[drawer]
        assert len(exhibit.cast) == (exhibit.look != NOBODY)
    for drawer, by in reversed(pulls):
        exhibit = exhibit.turned(drawer, -by)
    assert exhibit == Exhibit()


def test_every_name_is_an_exhibit() -> None:
    """Each place and each person can be asked for, and is drawn."""
    for name in names():
        exhibit = named(name)
        assert exhibit is not None or name in SHEETS
    draw(Exhibit(look="chen_wu", facing="left"))
    assert named("nobody_of_this_name") is None


def test_code_that_breaks_is_told_in_a_line() -> None:
    """A drawing that works says nothing; one that fails says its last line."""
    assert broken(Exhibit(look="wenzhu")) == ""
    assert "moon" in broken(Exhibit(place="moon"))


def test_saved_code_starts_the_window_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When a drawing is saved the loop ends, to begin anew with the very same exhibit."""
    (tmp_path / "places").mkdir()
    code = tmp_path / "places" / "moon.py"
    code.write_text("", encoding="utf-8")
    monkeypatch.setattr("game.desktop.sampler.start._DRAWINGS", (tmp_path,))
    session = Session(store=Store(tmp_path), settings=Settings(reduced_motion=True), find=tuple, seed=1)
    screen = SamplerScreen(session=session, exhibit=Exhibit(look="wenzhu"))
    app = SamplerApp(session, pygame.Surface((640, 360)), [screen], screen=screen)
    app.frame([], 1)
    assert app.running
    os.utime(code, (newest([tmp_path]) + 5,) * 2)
    monkeypatch.setattr("game.desktop.sampler.start.broken", lambda _: "SyntaxError: a comma")
    app.frame([], 2)
    assert app.running
    assert "SyntaxError: a comma" in [widget.label for widget in screen.widgets(app.theme)]
    os.utime(code, (newest([tmp_path]) + 9,) * 2)
    monkeypatch.setattr("game.desktop.sampler.start.broken", lambda _: "")
    app.frame([], 3)
    assert (app.running, app.anew) == (False, True)
    assert options(screen.exhibit)[:4] == ["--place", "campus_gate", "--light", "day"]


def test_a_contact_sheet_has_a_card_for_each_mood() -> None:
    """A person alone takes six cards in a row, a place one for each hour."""
    person, place = sheet("wenzhu"), sheet("lake")
    assert person.get_width() > place.get_width() / 2
    assert person.get_height() < 330
    assert place.get_height() < 260


def test_a_sheet_of_moments_that_any_story_may_have_goes_through_the_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each is drawn once, and all hours are on the sheet as often as each other."""
    seen: list[Setting] = []

    def pictured(setting: Setting, size: tuple[int, int]) -> pygame.Surface:
        seen.append(setting)
        return pygame.Surface(size)

    monkeypatch.setattr("game.desktop.sampler.contact_sheet.moment_picture", pictured)
    sheet("general", seed=3)
    assert len(seen) == len(GENERAL_MOMENTS)
    assert set(Counter(each.light for each in seen).values()) == {len(GENERAL_MOMENTS) // len(Light)}


def test_the_command_names_what_it_does_not_know(tmp_path: Path) -> None:
    """An unknown name is answered with the nearest; a sheet is written where it was asked for."""
    wrong = subprocess.run(
        [sys.executable, MAIN, "gallery", "lakes"], capture_output=True, text=True, check=False
    )
    assert wrong.returncode == 2
    assert "Did you mean “lake”?" in wrong.stderr
    out = tmp_path / "wenzhu.png"
    subprocess.run([sys.executable, MAIN, "gallery", "wenzhu", "--out", out], check=True, capture_output=True)
    assert pygame.image.load(out).get_width() > 600
