"""A stat explains itself: by its tag in focus, under the pointer or a finger, and once unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.platform.devices.device import Device
from game.desktop.platform.intents import Hold, Hover, Move, Press
from game.desktop.play.scene_view import Explain, GoOn, Take
from game.desktop.raster import contrast
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, Touch, unpainted
from game.story import arrive
from game.story.catalogue import STANDARD_STATS
from game.story_words import standard_meaning
from tests.desktop.test_layout import navigation, problems, story
from tests.desktop.test_scene_layout import EVERY, beats, changed, covered, part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.widget import Widget

USUAL = 1280, 720
# Here a sheet may leave no room for a slip; what it would say is heard of the tag all the same.
TIGHT = {((400, 720), 250), *(((640, 360), text) for text in (175, 200, 225, 250))}


def gate(rooms: Navigation) -> tuple[SceneScreen, Theme]:
    """The gate, where Confidence has just grown by 3, in the usual window."""
    screen, theme = rooms.scene(arrive(story("wenzhu"), "gate"), 1), Theme(USUAL, rooms.session.settings)
    screen.widgets(theme)
    return screen, theme


def slips(screen: SceneScreen, theme: Theme) -> list[Widget[object]]:
    """The slips that say what a stat means."""
    means = [standard_meaning(stat) for stat in STANDARD_STATS]
    told = [one for one in screen.widgets(theme) if one.role in {Role.HINT, Role.NOTE}]
    return [one for one in told if any(meaning in one.label for meaning in means)]


def tag(screen: SceneScreen, theme: Theme, stat: str) -> Widget[object]:
    """The tag of a stat."""
    return next(one for one in screen.widgets(theme) if one.does == Explain(stat))


def seasoned(tmp_path: Path, text_size: int = 100) -> Navigation:
    """For a player who has been told of the tags."""
    rooms = navigation(tmp_path, text_size)
    rooms.session.change(tags_explained=True)
    return rooms


def test_the_pointer_on_a_tag_brings_its_slip_and_takes_it_away(tmp_path: Path) -> None:
    """Meaning, where it stands of what, what moved it last; then the strip is in focus again."""
    screen, theme = gate(seasoned(tmp_path))
    assert slips(screen, theme) == []
    screen.handle(Hover(*tag(screen, theme, "confidence").bounds.center), theme)
    (told,) = slips(screen, theme)
    assert told.label == (
        "Confidence. Belief that one may ask. It falls with a refusal, and falls less with each one "
        "survived. 29 of 100. Last change: grew by 3. "
        "Three say no. Two say that you can stay on: it’s a ring."
    )
    screen.handle(Hover(640, 300), theme)
    assert slips(screen, theme) == []
    focused = screen.focused()
    assert focused is not None
    assert isinstance(focused.does, GoOn)


def test_keys_reach_the_tags(tmp_path: Path) -> None:
    """Up goes to a tag, left and right from tag to tag, down back to what is read."""
    screen, theme = gate(seasoned(tmp_path))
    screen.handle(Move(0, -1), theme)
    for _ in range(8):
        screen.handle(Move(-1, 0), theme)
    assert len(slips(screen, theme)) == 1
    assert screen.focused() is tag(screen, theme, "confidence")
    screen.handle(Move(1, 0), theme)
    assert slips(screen, theme)[0].label.startswith("Opportunity. ")
    screen.handle(Move(0, 1), theme)
    assert slips(screen, theme) == []
    focused = screen.focused()
    assert focused is not None
    assert isinstance(focused.does, GoOn)


def test_a_finger_on_a_tag_opens_its_slip(tmp_path: Path) -> None:
    """It stays when the finger is lifted, and the page is still the same."""
    screen, theme = gate(seasoned(tmp_path))
    at, beat = tag(screen, theme, "energy").bounds.center, screen.beat
    screen.handle(Hold(*at), theme)
    screen.handle(Press(*at), theme)
    assert slips(screen, theme)[0].label.startswith("Energy. ")
    assert "spent 2" in slips(screen, theme)[0].label
    assert screen.beat == beat


def test_the_first_change_explains_itself_once(tmp_path: Path) -> None:
    """A new player is told unasked, and how to ask; reading on ends it for this story and all others."""
    rooms = navigation(tmp_path, 100)
    rooms.session.change()
    screen, theme = gate(rooms)
    (told,) = slips(screen, theme)
    assert told.role is Role.NOTE
    assert told.label.startswith("Confidence, 29 of 100. ")
    assert told.label.endswith("Point at a tag, or touch it, to read this of each.")
    screen.act(GoOn())
    assert slips(screen, theme) == []
    assert rooms.session.store.settings().tags_explained
    again, theme = gate(rooms)
    assert slips(again, theme) == []


@pytest.mark.parametrize(
    ("device", "word"), [(Device.KEYS, "The arrows"), (Device.PAD, "Up and left on the cross")]
)
def test_the_hint_names_what_is_in_the_hand(tmp_path: Path, device: Device, word: str) -> None:
    """How the tags are reached, by the device used last."""
    rooms = navigation(tmp_path, 100)
    rooms.session.device = device
    screen, theme = gate(rooms)
    assert f"{word} " in slips(screen, theme)[0].label


def test_a_slip_that_came_keeps_no_settings_of_its_own(tmp_path: Path) -> None:
    """Who opens a story before the title is still asked there how large the letters shall be."""
    rooms = navigation(tmp_path, 100)
    screen, theme = gate(rooms)
    assert slips(screen, theme)
    screen.act(GoOn())
    assert not rooms.session.store.has_settings()
    assert slips(*gate(rooms)) == []


def test_nothing_comes_unasked_where_nothing_moved(tmp_path: Path) -> None:
    """The first page of a story has its tags and no slip."""
    rooms = navigation(tmp_path, 100)
    screen = rooms.scene(arrive(story("wenzhu"), story("wenzhu").start), 1)
    assert slips(screen, Theme(USUAL, rooms.session.settings)) == []


@pytest.mark.parametrize("text_size", [100, 150, 175])
def test_the_cap_of_a_key_lies_on_no_slip(tmp_path: Path, text_size: int) -> None:
    """In a low window the slip comes near the corner buttons, below which caps hang for who uses keys."""
    rooms = seasoned(tmp_path, text_size)
    rooms.session.device = Device.KEYS
    screen, theme = (
        rooms.scene(arrive(story("wenzhu"), "ring"), 1),
        Theme((640, 360), rooms.session.settings),
    )
    contrast.use(contrast.PAINTED)
    found = []
    for name, told in asked(screen, theme):
        for button in (
            one for one in screen.widgets(theme) if one.label in {"Step back", "What was said", "Menu"}
        ):
            ground = pygame.Surface(theme.size, pygame.SRCALPHA)
            button.paint(ground, button.bounds, Touch.REST)
            drawn = ground.get_bounding_rect(min_alpha=200)
            found += [f"{button.label} on {name}"] if told and drawn.colliderect(told.bounds) else []
    assert found == []


def asked(screen: SceneScreen, theme: Theme) -> Iterator[tuple[str, Widget[object] | None]]:
    """Each tag of a page brought into focus, with the slip that comes of it."""
    for name in [one.does.stat for one in screen.widgets(theme) if isinstance(one.does, Explain)]:
        screen.handle(Hover(*tag(screen, theme, name).bounds.center), theme)
        yield name, next(iter(slips(screen, theme)), None)


def on_sheet(screen: SceneScreen, theme: Theme) -> list[Widget[object]]:
    """What stands on the sheet; a phone or feed above it may be covered by a slip that was asked for."""
    assert screen.arranged is not None
    return [one for one in screen.widgets(theme) if one.bounds.y >= screen.arranged.sheet.y]


def on_slip(screen: SceneScreen, theme: Theme) -> Iterator[str]:
    """What is seen and lies upon something else; where there is no other room a slip hides what it covers."""
    return covered(tuple(one for one in screen.widgets(theme) if one.paint is not unpainted))


@pytest.mark.one_in(5)
@pytest.mark.parametrize(("window", "text_size"), EVERY)
def test_slips_lie_clear_and_whole(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    """In every window and text size: whole, in the window, upon no words or choices."""
    rooms = seasoned(tmp_path, text_size)
    theme, found, room = Theme(window, rooms.session.settings), [], pygame.Rect((0, 0), window)
    for play in list(changed(part(window, text_size)[0]))[::12]:
        screen = rooms.scene(play, 1)
        for beat in beats(screen, theme):
            for name, told in asked(screen, theme):
                where = f"{screen.page.scene}.{beat} {name}"
                if told is None:
                    found += [] if (window, text_size) in TIGHT else [f"{where}: no slip"]
                    continue
                found += [where] if not room.contains(told.bounds) else []
                choices = [w for w in screen.widgets(theme) if isinstance(w.does, Take | GoOn)]
                words = [w for w in on_sheet(screen, theme) if w.role in {Role.SPEECH, Role.TEXT}]
                under = [w.label for w in (*choices, *words) if w.bounds.colliderect(told.bounds)]
                found += [f"{where} lies on {words}" for words in under]
                if screen.page.view == "stage":
                    found += [
                        f"{where}: {fault}" for fault in (*problems(screen, theme), *on_slip(screen, theme))
                    ]
    assert found == []
