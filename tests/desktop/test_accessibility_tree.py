"""A screen as a tree for those who cannot see it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import define, field

from game.desktop.accessibility import screen_reader
from game.desktop.accessibility.screen_reader import ASKED, ScreenReader
from game.desktop.accessibility.screen_tree import ROOT, Tree, as_text, tree
from game.desktop.platform import window
from game.desktop.platform.intents import FocusOn, PressOn
from game.desktop.shell import start
from game.desktop.ui.widget import Role, Widget, unpainted
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.playing import Player

SIZE = 1280, 720
CHECKOUT = Path(__file__).resolve().parents[2]


def _widget(role: Role, label: str, value: str = "", *, enabled: bool = True) -> Widget:
    box = pygame.Rect(10, 20, 30, 40)
    return Widget(role=role, label=label, value=value, bounds=box, paint=unpainted, enabled=enabled)


def _tree(*widgets: Widget, focused: Widget | None = None) -> Tree:
    return tree("Upward", SIZE, widgets, focused)


def test_a_part_keeps_its_id_when_others_come_and_its_value_changes() -> None:
    """What is the same for the player is the same node, wherever it stands and however it is set."""
    before = _tree(_widget(Role.BUTTON, "Larger text", "100 %"))
    after = _tree(_widget(Role.NOTE, "Kept"), _widget(Role.BUTTON, "Larger text", "125 %"))
    assert before.nodes[0].id == after.nodes[1].id != ROOT
    assert [node.name for node in after.nodes] == ["Kept", "Larger text, 125 %"]


def test_parts_alike_have_ids_of_their_own() -> None:
    """Two strips with the same words are two nodes, in reading order."""
    shown = _tree(_widget(Role.BUTTON, "Back"), _widget(Role.BUTTON, "Back"), _widget(Role.TEXT, "Back"))
    assert len({node.id for node in shown.nodes}) == 3
    assert set(shown.widgets) == {node.id for node in shown.nodes}


def test_paper_without_words_is_left_out_and_nothing_in_focus_is_the_window() -> None:
    """Only what says or does something is there."""
    shown = _tree(_widget(Role.IMAGE, ""), _widget(Role.TEXT, "A word"))
    assert [node.name for node in shown.nodes] == ["A word"]
    assert shown.focus == ROOT


def test_what_comes_is_told_and_what_is_pressed_is_not() -> None:
    """Words are told as they come; a button when the focus reaches it."""
    shown = _tree(*(_widget(role, role) for role in Role))
    assert {node.role for node in shown.nodes if node.told} == {
        Role.HEADING,
        Role.TEXT,
        Role.SPEECH,
        Role.NOTE,
        Role.PICTURE,
    }


def test_a_locked_choice_says_so_and_why() -> None:
    """The printed tree names roles, words, the focus and locks."""
    locked = _widget(Role.BUTTON, "Ask her", "needs confidence 40", enabled=False)
    told = as_text(_tree(_widget(Role.TEXT, "A\nB"), locked, focused=locked))
    assert told.splitlines() == [
        "window “Upward”",
        "  text “A B”",
        "  button “Ask her, needs confidence 40” (in focus, locked)",
    ]


def test_the_title_tells_every_story_and_the_focus(tmp_path: Path) -> None:
    """The real title: four stories as buttons, one in focus."""
    shown = sit_down(tmp_path).app.tree
    buttons = [node for node in shown.nodes if node.role is Role.BUTTON]
    assert sum(node.name.count(": ") for node in buttons) >= 4
    assert shown.focus in {node.id for node in buttons}


@define
class Adapter:
    """Stands for AccessKit's: keeps what it was told, and calls as a screen reader does."""

    activated: Callable[[], object] = field(default=tuple)
    ended: Callable[[], object] = field(default=tuple)
    told: list[object] = field(factory=list)

    def update(self, made: object) -> None:
        """Keep a tree."""
        self.told.append(made)

    def focused(self, *, is_focused: bool) -> None:
        """Keep nothing: whether the dummy window has the keyboard is its own matter."""

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> None:
        """Keep nothing."""


@pytest.fixture
def adapter(monkeypatch: pytest.MonkeyPatch) -> Adapter:
    """An adapter for the window of the tests, where AccessKit is installed."""
    pytest.importorskip("accesskit", reason="AccessKit is not installed (uv sync --extra screenreader)")
    from game.desktop.accessibility import adapters  # noqa: PLC0415 - AccessKit may be missing

    made = Adapter()

    def opening(activated: Callable[[], object], _acted: object, ended: Callable[[], object]) -> Adapter:
        made.activated, made.ended = activated, ended
        return made

    assert set(adapters.OPENING) == screen_reader.DRIVERS
    monkeypatch.setattr(screen_reader, "DRIVERS", {"dummy"})
    monkeypatch.setitem(adapters.OPENING, "dummy", opening)
    return made


def _listening(player: Player, adapter: Adapter) -> None:
    player.app.reader.open()
    adapter.activated()
    player.wait(0.3)


def test_nothing_is_told_before_a_turn_of_the_loop_has_passed(tmp_path: Path, adapter: Adapter) -> None:
    """Whoever asks from another thread may still hold AccessKit's lock."""
    player = sit_down(tmp_path)
    player.app.reader.open()
    adapter.activated()
    player.wait(0.1)
    assert not adapter.told
    player.wait(0.1)
    assert len(adapter.told) == 1


def test_a_picture_is_told_once_and_nothing_after_the_last_reader_went(
    tmp_path: Path, adapter: Adapter
) -> None:
    """What is as it was is not told again; with nobody there, nothing is."""
    player = sit_down(tmp_path)
    _listening(player, adapter)
    player.wait(0.5)
    assert len(adapter.told) == 1
    player.key(pygame.K_DOWN)
    assert len(adapter.told) == 2
    adapter.ended()
    player.key(pygame.K_DOWN)
    assert len(adapter.told) == 2


def test_a_screen_reader_moves_the_focus_and_presses(tmp_path: Path, adapter: Adapter) -> None:
    """Its wishes are carried out by the screen; what has gone meanwhile is let be."""
    player = sit_down(tmp_path)
    _listening(player, adapter)
    last = [node for node in player.app.tree.nodes if node.focusable][-2]
    player.send(pygame.Event(ASKED, {"target": last.id, "presses": False}))
    assert player.app.tree.focus == last.id
    settings = next(node for node in player.app.tree.nodes if node.name == "Settings")
    player.send(pygame.Event(ASKED, {"target": settings.id, "presses": True}))
    assert player.find("Text and contrast").focusable
    player.send(pygame.Event(ASKED, {"target": 12345, "presses": True}))
    assert player.find("Text and contrast").focusable


def test_a_wish_for_a_part_that_is_no_more_does_nothing(tmp_path: Path) -> None:
    """Numbers beyond the last are let be."""
    player = sit_down(tmp_path)
    for intent in (FocusOn(99), PressOn(99)):
        player.app.answer(intent)
    assert player.app.tree.focus != ROOT


def test_without_accesskit_there_is_no_adapter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is as before, and nobody listens."""
    monkeypatch.setattr(screen_reader, "installed", lambda: False)
    player = sit_down(tmp_path)
    player.app.reader.open()
    assert player.app.reader == ScreenReader()


def test_nothing_of_accesskit_is_imported_without_a_real_window() -> None:
    """On a display that nobody sees the extra stays where it is."""
    program = (
        "import sys, pygame; pygame.display.init(); pygame.display.set_mode((8, 8));"
        "from game.desktop.accessibility.screen_reader import ScreenReader; ScreenReader().open();"
        "print('accesskit' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=CHECKOUT, check=True
    )
    assert done.stdout.split()[-1] == "False"


def test_what_must_come_before_the_window_comes_before_it() -> None:
    """Windows and macOS want their adapter while the window is there and hidden."""
    shown: list[bool] = []
    window.open_window((960, 540), fullscreen=False, unseen=lambda: shown.append(pygame.display.get_active()))
    assert shown == [False]
    assert pygame.display.get_active()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_only_windows_and_macos_are_asked_so_early(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Elsewhere, and without AccessKit, nothing comes before the first picture."""
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(start, "find_spec", lambda _name: object())
    assert (start.early_reader() is None) is (platform == "linux")
    monkeypatch.setattr(start, "find_spec", lambda _name: None)
    assert start.early_reader() is None
