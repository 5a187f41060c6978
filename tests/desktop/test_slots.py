"""The places kept, as a player keeps them and goes back to them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pygame

from game.desktop.menus.navigation import Navigation
from game.desktop.ui.screen import Push
from game.desktop.ui.widget import Role
from game.saves.sealed_json import seal
from game.story import arrive
from tests.desktop.playing import sit_down
from tests.samples.samples import content

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from tests.desktop.playing import Player


def _open(player: Player, story: str, scene: str) -> SceneScreen:
    session = player.app.session
    made = Navigation(session).scene(arrive(next(s for s in session.shelf if s.id == story), scene), 1)
    player.app.go(Push(made))
    player.app.draw()
    return made


def test_a_place_is_kept_and_gone_on_from(tmp_path: Path) -> None:
    """From the menu of a scene a place is kept with its picture; later the title leads back to it."""
    player = sit_down(tmp_path)
    assert "Places kept" not in [widget.label for widget in player.tree]
    _open(player, "wenzhu", "forms")
    player.key(pygame.K_ESCAPE)
    player.click("Keep this place")
    player.click("A new place")
    slot = player.app.session.store.slots().all()[0]
    assert slot.name.startswith("Wenzhu. Room 412")
    assert pygame.image.load(slot.picture).get_size() == (384, 216)
    player.click("All stories")
    player.click("Places kept")
    player.click("Wenzhu. Room 412")
    player.click("Go on from here")
    assert player.app.top.name == "scene"
    assert player.app.top.page.scene == "forms"  # type: ignore[attr-defined]
    assert len(player.app.screens) == 2


def test_nothing_is_forgotten_without_a_question(tmp_path: Path) -> None:
    """Forgetting asks first; no is no, and yes leads back to what is left."""
    player = sit_down(tmp_path)
    _open(player, "wenzhu", "forms")
    player.key(pygame.K_F5)
    player.key(pygame.K_ESCAPE)
    player.click("Go on from a place kept")
    for answer, left in (("No, leave it", 1), ("Forget it", 0)):
        player.click("Wenzhu. Room 412")
        player.click("Forget this place")
        player.click(answer)
        assert len(player.app.session.store.slots().all()) == left
        assert player.app.top.name == "slots"
    assert "Nothing is kept yet." in [widget.label for widget in player.tree]


def test_two_keys_keep_a_place_and_lead_back(tmp_path: Path) -> None:
    """F5 says that the place is kept; F9 asks, and goes back there; without one it says so."""
    player = sit_down(tmp_path)
    screen = _open(player, "wenzhu", "forms")
    player.key(pygame.K_F9)
    assert screen.told.startswith("No place is kept")
    player.key(pygame.K_F5)
    assert screen.told == "This place is kept."
    player.key(pygame.K_1)
    player.key(pygame.K_F9)
    player.click("Go back there")
    assert player.app.top.page.scene == "forms"  # type: ignore[attr-defined]


def test_a_place_whose_story_is_gone_stays_kept(tmp_path: Path) -> None:
    """It says that the story is not here, and does nothing else."""
    player = sit_down(tmp_path)
    _open(player, "wenzhu", "forms")
    player.key(pygame.K_F5)
    slot = next((tmp_path / "slots").glob("slot_quick_*.json"))
    slot.write_bytes(seal({**content(slot), "scenario": "elsewhere"}))
    player.key(pygame.K_ESCAPE)
    player.click("Go on from a place kept")
    player.click("Wenzhu. Room 412")
    player.click("Go on from here")
    assert player.app.top.name == "notice"
    player.click("Go on")
    assert len(player.app.session.store.slots().all()) == 1


def test_history_leads_back_to_a_decision_and_forward_again(tmp_path: Path) -> None:
    """From what was said one goes back to before a choice; the steps since are not lost."""
    player = sit_down(tmp_path)
    screen = _open(player, "wenzhu", "forms")
    before = screen.playthrough
    player.key(pygame.K_h)
    player.click("Go back to a decision")
    assert len([widget for widget in player.tree if widget.focusable]) > 2
    chosen = next(widget for widget in player.tree if widget.focusable)
    player.click(chosen.label)
    assert player.app.top is screen
    assert len(screen.playthrough.steps) < len(before.steps)
    for _ in range(20):
        player.key(pygame.K_RIGHT, pygame.KMOD_ALT)
    assert screen.playthrough.steps == before.steps


def test_a_place_is_given_another_name(tmp_path: Path) -> None:
    """Typed letter by letter, pasted or picked; what it leads to and when it was kept stay as they were."""
    player = sit_down(tmp_path)
    scene = _open(player, "wenzhu", "tents")
    player.key(pygame.K_F5)
    slots = player.app.session.store.slots()
    before = slots.all()[0]
    player.app.go(Push(Navigation(player.app.session).keeping.load()))
    player.click(before.name)
    player.click("Give it another name")
    for _ in before.name:
        player.key(pygame.K_BACKSPACE)
    for letters in ("Under the ", "帐篷", "s"):
        player.send(pygame.Event(pygame.TEXTINPUT, text=letters))
    player.key(pygame.K_s)  # a letter's key is no longer what it means elsewhere
    player.key(pygame.K_BACKSPACE)
    player.click("Keep this name")
    after = slots.all()[0]
    assert after.name == "Under the 帐篷"
    assert (after.record, after.id) == (before.record, before.id)
    player.click(after.name)
    player.click("Give it another name")
    player.click("Before I decide")
    player.key(pygame.K_ESCAPE)
    assert slots.all()[0].name == "Under the 帐篷"
    assert scene.playthrough.state.scene == "tents"


def test_the_very_page_that_was_kept_comes_back(tmp_path: Path) -> None:
    """F9 leads to the beat on which F5 was pressed, and so does a place kept from the menu."""
    player = sit_down(tmp_path, text_size=150)
    screen = _open(player, "wenzhu", "hard_seat")
    player.key(pygame.K_RETURN)
    assert screen.beat == 1
    words = [widget.label for widget in player.tree if widget.role in {Role.TEXT, Role.SPEECH}]
    player.key(pygame.K_F5)
    player.key(pygame.K_RETURN)
    player.key(pygame.K_F9)
    player.click("Go back there")
    again = player.app.top
    assert again is not screen
    assert (again.name, getattr(again, "beat", None)) == ("scene", 1)
    assert [widget.label for widget in player.tree if widget.role in {Role.TEXT, Role.SPEECH}] == words


def test_a_slot_from_before_leads_to_the_first_page(tmp_path: Path) -> None:
    """One in which no beat was kept is opened where its scene begins."""
    player = sit_down(tmp_path, text_size=150)
    _open(player, "wenzhu", "hard_seat")
    player.key(pygame.K_RETURN)
    player.key(pygame.K_F5)
    path = next((tmp_path / "slots").glob("slot_quick_*.json"))
    kept = content(path)
    assert kept.pop("beat") == 1
    path.write_text(json.dumps(kept), encoding="utf-8")
    player.key(pygame.K_F9)
    player.click("Go back there")
    assert getattr(player.app.top, "beat", None) == 0


def test_steps_an_edited_story_no_longer_has_are_found_among_the_places_kept(tmp_path: Path) -> None:
    """Going on tells it; the whole road is a place of its own from then on, however far one plays."""
    player = sit_down(tmp_path)
    _open(player, "wenzhu", "forms")
    file = tmp_path / "story_wenzhu.json"
    kept = content(file)
    assert isinstance(kept["steps"], list)
    taken = len(kept["steps"])
    file.write_bytes(seal({**kept, "steps": [*kept["steps"], ["forms", "a_choice_that_is_gone"]]}))
    player = sit_down(tmp_path)
    player.click("Continue")
    assert player.app.top.name == "notice"
    said = " ".join(widget.label for widget in player.tree)
    assert "no longer has the choice `a_choice_that_is_gone`" in said
    assert "All the steps you had taken stay among the places kept." in said
    player.click("Go on")
    assert player.app.top.name == "scene"
    player.key(pygame.K_1)
    player.key(pygame.K_ESCAPE)
    player.click("Go on from a place kept")
    card = player.find("Before the story was changed: The message")
    [slot] = player.app.session.store.slots().all()
    assert len(slot.record.steps) == taken + 1
    player.click(card.label)
    player.click("Go on from here")
    assert player.app.top.name == "notice"
    player.click("Go on")
    assert player.app.top.page.scene == "forms"  # type: ignore[attr-defined]
    assert len(player.app.session.store.slots().all()) == 1


def test_where_no_step_goes_on_that_is_told_as_well(tmp_path: Path) -> None:
    """The story is opened from its window: it was begun, going on says why not, and the road is kept."""
    player = sit_down(tmp_path)
    _open(player, "wenzhu", "forms")
    file = tmp_path / "story_wenzhu.json"
    file.write_bytes(seal({**content(file), "steps": [["a_scene_that_is_gone", "on"]]}))
    player = sit_down(tmp_path)
    player.click("Wenzhu:")
    player.click("Go on")
    assert player.app.top.name == "notice"
    assert any("no longer has the scene `a_scene_that_is_gone`" in widget.label for widget in player.tree)
    player.click("Go on")
    assert player.app.top.page.scene == "hard_seat"  # type: ignore[attr-defined]
    assert len(player.app.session.store.slots().all()) == 1


def test_a_name_has_no_sign_that_is_not_seen(tmp_path: Path) -> None:
    """Typed or pasted, what would turn the direction of all that follows is not written down."""
    player = sit_down(tmp_path)
    _open(player, "wenzhu", "tents")
    player.key(pygame.K_F5)
    slots = player.app.session.store.slots()
    [slot] = slots.all()
    slots.rename(slot.id, "A \u202eplace")  # as a file from elsewhere may have it
    player.app.go(Push(Navigation(player.app.session).keeping.load()))
    player.click("A \u202eplace")
    player.click("Give it another name")
    player.send(pygame.Event(pygame.TEXTINPUT, text=" \u202dof\u2066 \u200fmi\u202cne\u2069"))
    player.click("Keep this name")
    assert slots.all()[0].name == "A place of mine"
