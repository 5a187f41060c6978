"""A play as a code, at the window: shown, copied, typed, pasted, and gone on from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.desktop.menus.code_screen import CodeScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.menus.play_codes import PlayCodes
from game.desktop.platform.devices import clipboard, text_input
from game.desktop.platform.intents import Typed
from game.desktop.ui.name_screen import KeepName, NameScreen
from game.desktop.ui.screen import Enter, Push, Replace
from game.desktop.ui.theme import Theme
from game.saves.walk_code import code_of
from game.story import Playthrough, arrive
from tests.desktop.playing import sit_down
from tests.desktop.test_layout import navigation
from tests.story.grown import grown

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Go
    from tests.desktop.playing import Player

SIZE = (1280, 720)


def _open(player: Player, story: str, scene: str, seed: int = 1) -> SceneScreen:
    session = player.app.session
    made = Navigation(session).scene(arrive(next(s for s in session.shelf if s.id == story), scene), seed)
    player.app.go(Push(made))
    player.app.draw()
    return made


def _said(player: Player) -> list[str]:
    return [widget.label for widget in player.tree]


def test_a_code_is_shown_and_gone_on_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copied at one window and pasted at another, whose player goes on from the very same page."""
    lying: list[str] = []
    monkeypatch.setattr(pygame.scrap, "put_text", lying.append)
    monkeypatch.setattr(pygame.scrap, "get_text", lambda: lying[-1])
    player = sit_down(tmp_path / "one")
    screen = _open(player, "wenzhu", "forms", 77)
    player.key(pygame.K_ESCAPE)
    player.click("Keep this place")
    player.click("The code of this play")
    code = code_of(screen.playthrough, 77)
    assert code in _said(player)
    player.click("Copy it")
    assert "It is copied: paste it wherever you like." in _said(player)
    assert lying == [code]
    player.click("Back")
    assert player.app.top.name == "save"

    other = sit_down(tmp_path / "two")
    _open(other, "wenzhu", "tents")
    other.key(pygame.K_ESCAPE)
    other.click("Go on from a place kept")
    other.click("Go on from a code")
    other.key(pygame.K_v, pygame.KMOD_CTRL)
    assert f"The code: {code}" in _said(other)
    other.click("Go on from there")
    there = other.app.top
    assert there.name == "scene"
    assert there.playthrough.steps == screen.playthrough.steps  # type: ignore[attr-defined]
    assert there.seed == 77  # type: ignore[attr-defined]
    assert len(other.app.screens) == 2
    kept = other.app.session.store.load(there.playthrough.scenario)  # type: ignore[attr-defined]
    assert kept is not None
    assert kept.playthrough.steps == screen.playthrough.steps


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "1PE9-3Z00-0000-91RH-W05A-24FY-YQAF-W7",
            "A letter is wrong, missing or too many: compare it with the code.",
        ),
        ("1PE9", "This is too short: a part of the code is missing."),
        ("hello, ü", ", is in no code. A code has digits, and letters without U."),
    ],
)
def test_what_is_wrong_with_a_code_is_said_at_the_box(tmp_path: Path, typed: str, told: str) -> None:
    """What was typed stays there to be put right, and it is said no longer once something is typed."""
    player = sit_down(tmp_path)
    player.app.go(Push(Navigation(player.app.session).keeping.codes.type()))
    player.send(pygame.Event(pygame.TEXTINPUT, text=typed))
    player.key(pygame.K_RETURN)
    assert told in _said(player)
    assert f"The code: {typed}" in _said(player)
    player.key(pygame.K_BACKSPACE)
    assert told not in _said(player)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "title"


def test_a_code_of_a_story_that_is_not_here_says_so(tmp_path: Path) -> None:
    """Its letters are right, but there is nothing to go on with."""
    player = sit_down(tmp_path)
    player.app.go(Push(Navigation(player.app.session).keeping.codes.type()))
    player.send(pygame.Event(pygame.TEXTINPUT, text=code_of(Playthrough(grown()), 1)))
    player.click("Go on from there")
    assert "This is a code of a story that is not here." in _said(player)


def test_a_changed_story_is_gone_on_with_after_it_is_said(tmp_path: Path) -> None:
    """The notice comes first; then one stands as far as the code could be followed."""
    rooms = navigation(tmp_path, 100)
    rooms.session.read_all()
    story = next(each for each in rooms.session.shelf if each.id == "wenzhu")
    code = code_of(arrive(story, "forms"), 5)
    read = rooms.keeping.codes.read(code)
    assert not isinstance(read, str)
    went = rooms.keeping.codes.go_on(evolve(read[0], ways=(*read[0].ways, 31)), story)
    assert isinstance(went, Push)
    said = [widget.label for widget in went.screen.widgets(Theme(SIZE, rooms.session.settings))]
    assert any("in the scene `forms` it no longer has what was taken" in each for each in said)
    on = next(w.does for w in went.screen.widgets(Theme(SIZE, rooms.session.settings)) if w.label == "Go on")
    entered = went.screen.act(on)
    assert isinstance(entered, Enter)
    assert entered.screen.page.scene == "forms"  # type: ignore[attr-defined]


def test_names_are_asked_for_as_none_are_in_a_code(tmp_path: Path) -> None:
    """Of a story that asks for names they are typed again, whoever goes on from it."""
    rooms = navigation(tmp_path, 100)
    play = Playthrough(grown()).told_by(3, {"sister": "Mei"}).take("ask")
    codes = PlayCodes(evolve(rooms.session, find=tuple, stories=None, loaded={}), rooms.scene)
    read = codes.read(code_of(play, 3))
    assert isinstance(read, str)
    from game.saves.walk_code import Code, read_code  # noqa: PLC0415 - only here is a code read without a shelf

    code = read_code(code_of(play, 3))
    assert isinstance(code, Code)
    went: Go | None = codes.go_on(code, grown())
    for name in ("Lan", "Wuhan"):
        assert isinstance(went, (Push, Replace))
        assert isinstance(went.screen, NameScreen)
        went.screen.written = name
        went = went.screen.act(KeepName())
    assert isinstance(went, Enter)
    scene = went.screen
    assert scene.playthrough.steps == play.steps  # type: ignore[attr-defined]
    assert scene.playthrough.telling.names == {"sister": "Lan", "town": "Wuhan"}  # type: ignore[attr-defined]


def test_where_there_is_no_clipboard_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copying fails in words, and pasting brings nothing."""

    def refuse(*_: object) -> None:
        raise pygame.error

    monkeypatch.setattr(pygame.scrap, "put_text", refuse)
    monkeypatch.setattr(pygame.scrap, "get_text", refuse)
    player = sit_down(tmp_path)
    player.app.go(Push(CodeScreen(session=player.app.session, code="1PE9")))
    player.click("Copy it")
    assert "It cannot be copied here: write it down." in _said(player)
    assert clipboard.pasted() == ""


def test_a_code_in_several_lines_is_pasted_whole_and_a_name_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A letter may have broken it; of what is pasted as a name the first line counts."""
    monkeypatch.setattr(pygame.scrap, "get_text", lambda: "1PE9-\r\n3Z00")
    pressed = pygame.Event(pygame.KEYDOWN, key=pygame.K_v, mod=pygame.KMOD_CTRL)
    pasted = text_input.typed(pressed)
    assert pasted == Typed("1PE9-\r\n3Z00")
    rooms = navigation(tmp_path, 100)
    typing = rooms.keeping.codes.type()
    typing.handle(pasted, Theme(SIZE, rooms.session.settings))
    assert typing.written == "1PE9- 3Z00"
    naming = NameScreen(
        session=rooms.session, heading="", written="", ideas=(), longest=24, keep=lambda _: Enter(typing)
    )
    naming.handle(pasted, Theme(SIZE, rooms.session.settings))
    assert naming.written == "1PE9-"


def test_a_play_that_is_too_long_has_no_code(tmp_path: Path) -> None:
    """That is said in its place, and there is nothing to copy."""
    player = sit_down(tmp_path)
    player.app.go(Push(CodeScreen(session=player.app.session, code="")))
    assert _said(player)[1:3] == ["This play has no code: it has become too long for one.", "Back"]
