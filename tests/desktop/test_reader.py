"""A screen as a tree for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.desktop.reader.tree import ROOT, Tree, as_text, tree
from game.desktop.widgets.widget import Role, Widget, unpainted
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 1280, 720


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
