"""The preview: follows the file on disk, stands at the same place, says what is true of it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.play.scene_screen import SceneScreen
from game.desktop.preview.file import Edited
from game.desktop.preview.start import app
from game.desktop.ui.session import Session
from game.loader import load_path
from game.saves import Settings, Store
from game.story import Playthrough, State
from tests.loader.corpus import CORPUS
from tests.loader.split_story import parts, write_split

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.preview.app import PreviewApp

STORY = """upward: 1
title: The desk
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20}
flags: {asked: false}
start: desk
scenes:
  desk:
    place: office
    lines: [You sit down at your desk.]
    choices:
      ask: {text: Ask for help, effects: [confidence += 5, asked = true], goto: meeting}
      wait: {text: Wait, goto: meeting}
  meeting:
    place: classroom
    lines: [The meeting starts.]
    choices:
      offer: {text: Offer a plan, if: confidence >= 25, goto: prize}
      stay: {text: Stay quiet, goto: home}
  home: {place: home, lines: [Tomorrow is another day.], ending: {title: Home, tone: quiet}}
  prize: {place: lake, lines: [They nod.], ending: {title: A nod, tone: warm}}
"""


def _opened(tmp_path: Path, size: tuple[int, int] = (1640, 720), text: int = 100) -> PreviewApp:
    path = tmp_path / "desk.yaml"
    path.write_text(STORY, encoding="utf-8")
    return _opened_at(path, tmp_path, size, text)


def _in_files(tmp_path: Path) -> Path:
    """The folder of the same story in three files."""
    pieces = parts(STORY)
    assert pieces is not None
    files = {"later": pieces.file(["meeting"]), "last": pieces.file(["home", "prize"])}
    return write_split(tmp_path / "desk", pieces.main(["desk"]), files)


def _opened_at(
    path: Path, tmp_path: Path, size: tuple[int, int] = (1640, 720), text: int = 100
) -> PreviewApp:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    surface = pygame.display.set_mode(size)
    scenario = load_path(path).scenario
    assert scenario is not None
    settings = Settings(text_size=text, reduced_motion=True)
    session = Session(store=Store(tmp_path / "saves"), settings=settings, find=tuple, seed=1)
    return app(path, Playthrough(scenario).take("ask"), session, surface)


def _pass(made: PreviewApp, seconds: float = 1.0, since: float = 0.0) -> None:
    for number in range(round(seconds * 20)):
        made.frame([], since + number / 20)
    for task in (made._odds, made._promises):  # noqa: SLF001 - threads are waited for, so that time is nothing
        if task is not None:
            task.wait()
    made.frame([], since + seconds)


def _told(made: PreviewApp) -> str:
    return " | ".join(str(entry.words) for entry in made.entries())


def test_it_says_every_value_and_the_odds_from_here(tmp_path: Path) -> None:
    """Stats with what moved, flags, and the share of each ending from where one stands."""
    made = _opened(tmp_path)
    _pass(made)
    told = _told(made)
    assert "confidence 25  (+5)" in told
    assert "changed: asked" in told
    assert "50.0 %  A nod" in told


def test_a_save_is_followed_at_the_same_place(tmp_path: Path) -> None:
    """At the next look the new words are there, and the reader stands where they stood."""
    made = _opened(tmp_path)
    _pass(made)
    made.file.path.write_text(STORY.replace("The meeting starts.", "The meeting is late."), encoding="utf-8")
    made.frame([], 2.0)
    play = made.playthrough
    assert play is not None
    assert [step.id for step in play.steps] == ["ask"]
    assert "late" in str(play.scenario.scenes["meeting"].lines[0].text)


def test_a_promise_that_breaks_while_writing_is_told(tmp_path: Path) -> None:
    """With its walk, as soon as the file is saved; kept again, it is gone."""
    promised = STORY.replace("upward: 1", "upward: 1.1").replace(
        "start: desk", "promises: [no play reaches prize before asked]\nstart: desk"
    )
    made = _opened(tmp_path)
    for round_, text in enumerate((promised, promised.replace(">= 25", ">= 20"), promised)):
        made.file.path.write_text(text, encoding="utf-8")
        _pass(made, since=2.0 * round_ + 2)
        told = _told(made)
        assert ("No longer kept: no play reaches prize before asked" in told) == (round_ == 1)
        assert ("walk: desk > wait → meeting > offer → prize" in told) == (round_ == 1)


def test_a_broken_file_is_told_and_the_old_story_goes_on(tmp_path: Path) -> None:
    """The mistake with its line and remedy; choosing still works; mended, it is gone."""
    made = _opened(tmp_path)
    _pass(made)
    made.file.path.write_text(STORY.replace("goto: prize", "goto: prise"), encoding="utf-8")
    made.frame([], 2.0)
    assert "Line 19: there is no scene called “prise”" in _told(made)
    assert "did you mean “prize”?" in _told(made)
    scene = made.top
    assert isinstance(scene, SceneScreen)
    scene._take("stay")  # noqa: SLF001 - as a press on the choice does
    assert made.playthrough is not None
    assert made.playthrough.state.scene == "home"
    made.file.path.write_text(STORY + "# mended\n", encoding="utf-8")
    made.frame([], 3.0)
    assert "Line" not in _told(made)
    assert made.playthrough.state.scene == "home"


def test_every_file_of_a_story_in_several_is_followed(tmp_path: Path) -> None:
    """A file of scenes that is saved, and one that is new; each mistake with the name of its file."""
    folder = _in_files(tmp_path)
    later, more = folder / "scenes" / "later.yaml", folder / "scenes" / "more.yaml"
    text = later.read_text(encoding="utf-8")
    made = _opened_at(folder, tmp_path)
    _pass(made)
    later.write_text(text.replace("The meeting starts.", "The meeting is late."), encoding="utf-8")
    made.frame([], 2.0)
    assert made.playthrough is not None
    assert "late" in str(made.playthrough.scenario.scenes["meeting"].lines[0].text)
    later.write_text(text.replace("goto: home", "goto: nap"), encoding="utf-8")
    made.frame([], 3.0)
    assert "scenes/later.yaml: Line 6: there is no scene called “nap”" in _told(made)
    more.write_text("nap: {place: home, lines: [You sleep.], next: home}\n", encoding="utf-8")
    made.frame([], 4.0)
    assert "Line" not in _told(made)
    assert "nap" in made.playthrough.scenario.scenes


def test_a_file_that_is_being_put_in_place_is_waited_for(tmp_path: Path) -> None:
    """One that is missing at one look alone is no change; one that stays away is."""
    folder = _in_files(tmp_path)
    later = folder / "scenes" / "later.yaml"
    content = later.read_bytes()
    made = _opened_at(folder, tmp_path)
    _pass(made)
    later.unlink()
    made.frame([], 2.0)
    assert "Line" not in _told(made)
    later.write_bytes(content)
    made.frame([], 2.2)
    assert "Line" not in _told(made)
    later.unlink()
    made.frame([], 3.0)
    made.frame([], 3.2)
    assert "there is no scene called “meeting”" in _told(made)


def test_where_the_story_no_longer_goes_that_way_it_says_so(tmp_path: Path) -> None:
    """The place is the last one the new story still comes to."""
    made = _opened(tmp_path)
    _pass(made)
    made.file.path.write_text(STORY.replace("      ask:", "      beg:"), encoding="utf-8")
    made.frame([], 2.0)
    assert made.playthrough is not None
    assert made.playthrough.state.scene == "desk"
    assert "The story has changed" in _told(made)


def test_what_was_put_into_a_scene_stays_there_over_a_save_and_is_said(tmp_path: Path) -> None:
    """With its values, and with what was chosen since; a new flag begins as it does."""
    made = _opened(tmp_path)
    scenario = made.loaded.scenario
    assert scenario is not None
    there = Playthrough(scenario, (), None, (State("meeting", (90, 1)),))
    said = "No play comes to “meeting” with confidence = 90."
    made = app(made.file.path, there, made.session, made.surface, said)
    _pass(made)
    assert said in _told(made)
    made.file.path.write_text(STORY.replace("{asked: false}", "{new: true, asked: false}"), encoding="utf-8")
    made.frame([], 2.0)
    assert made.playthrough is not None
    assert made.playthrough.state == State("meeting", (90, 1, 1))
    scene = made.top
    assert isinstance(scene, SceneScreen)
    scene._take("offer")  # noqa: SLF001 - as a press on the choice does
    made.file.path.write_text(STORY + "# saved\n", encoding="utf-8")
    made.frame([], 3.0)
    assert made.playthrough.state == State("prize", (90, 1))
    assert said in _told(made)


def test_the_players_saves_are_not_touched(tmp_path: Path) -> None:
    """A preview writes to the store it is given and to nothing else: the player's own is not among them."""
    made = _opened(tmp_path)
    _pass(made)
    assert {each.name for each in tmp_path.iterdir()} == {"desk.yaml", "saves"}


@pytest.mark.parametrize("size", [(960, 540), (1640, 720), (1920, 1080), (2560, 1440)])
@pytest.mark.parametrize("text", [75, 100, 150, 250])
def test_the_panel_holds_its_words(tmp_path: Path, size: tuple[int, int], text: int) -> None:
    """Nothing is cut or lies on another, on every page, beside a game that still has most of the window."""
    made = _opened(tmp_path, size, text)
    made.file.path.write_text(STORY.replace("goto: prize", "goto: prise"), encoding="utf-8")
    _pass(made, since=1.0)
    assert made.surface.get_width() >= size[0] * 0.6
    made.panel()
    for page in range(made._pages):  # noqa: SLF001 - every page is looked at
        made.page = page
        ground, *words = made.panel()
        for number, widget in enumerate(words):
            assert ground.bounds.contains(widget.bounds), widget.label
            assert not any(widget.bounds.colliderect(other.bounds) for other in words[number + 1 :]), (
                widget.label
            )


def test_the_panel_can_be_hidden(tmp_path: Path) -> None:
    """F2 gives the game the whole window, and takes it back."""
    made = _opened(tmp_path)
    _pass(made)
    key = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F2, mod=0, unicode="")
    made.frame([key], 2.0)
    assert made.surface.get_width() == 1640
    made.frame([key], 2.1)
    assert made.surface.get_width() < 1640


def test_a_picture_that_is_saved_anew_is_followed(tmp_path: Path) -> None:
    """One that was missing comes, and one that is there changes: the story shows what lies there now."""
    own = CORPUS / "playable" / "own"
    story = tmp_path / "clinic" / "scenario.yaml"
    (story.parent / "own").mkdir(parents=True)
    text = (CORPUS / "playable" / "clinic.yaml").read_text(encoding="utf-8")
    story.write_text(text, encoding="utf-8")
    shutil.copy(own / "rain.ogg", story.parent / "own")
    edited = Edited(story)
    assert {one.rule for one in edited.read().diagnostics} == {"UP641"}
    shutil.copy(own / "door.png", story.parent / "own")
    assert (loaded := edited.changed(1.0)) is not None
    assert loaded.diagnostics == ()
    assert edited.changed(2.0) is None
    (story.parent / "own" / "door.png").write_bytes(b"")
    assert (loaded := edited.changed(3.0)) is not None
    assert {one.rule for one in loaded.diagnostics} == {"UP641"}
