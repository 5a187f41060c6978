"""The mouse and the finger: what counts as a press, what a resting pointer is, what reading on may touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.menus.navigation import Navigation
from game.desktop.platform.devices.devices import Devices
from game.desktop.platform.intents import Drag, Hold, Hover, Intent, LetGo, Press
from game.desktop.ui.screen import Push
from game.desktop.ui.widget import Touch
from game.story import Playthrough
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from tests.desktop.playing import Player

SIZE = (1280, 720)
Point = tuple[int, int]


def read(devices: Devices, kind: int, **what: object) -> list[Intent]:
    """What one event comes to."""
    return devices.read([pygame.Event(kind, what)], SIZE, 0)


def test_a_press_of_the_mouse_is_two_things() -> None:
    """It is held where it goes down, is where it moves to, and counts where it is let go."""
    devices = Devices()
    assert read(devices, pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1) == [Hold(640, 360)]
    moved = {"pos": (700, 360), "rel": (60, 0), "buttons": (1, 0, 0)}
    assert read(devices, pygame.MOUSEMOTION, **moved) == [Hover(700, 360)]
    assert read(devices, pygame.MOUSEBUTTONUP, pos=(700, 360), button=1) == [Press(700, 360)]
    assert read(devices, pygame.MOUSEBUTTONUP, pos=(700, 360), button=1) == []


def test_a_finger_is_held_moved_and_lifted_and_a_second_one_lets_go() -> None:
    """A tap counts where it is lifted; with a second finger nothing is pressed any more."""
    devices = Devices()
    place = {"finger_id": 1, "x": 0.5, "y": 0.5, "dx": 0.0, "dy": 0.0}
    near = {**place, "y": 0.54}
    assert read(devices, pygame.FINGERDOWN, **place) == [Hold(640, 360, finger=True)]
    assert read(devices, pygame.FINGERMOTION, **near) == [Hover(640, 389)]
    assert read(devices, pygame.FINGERUP, **near) == [Press(640, 389)]
    read(devices, pygame.FINGERDOWN, **place)
    assert read(devices, pygame.FINGERDOWN, **{**place, "finger_id": 2}) == [LetGo()]
    assert read(devices, pygame.FINGERUP, **place) == []


@pytest.mark.parametrize("slip", [(3, 0), (2, 4)])
def test_a_slip_of_the_hand_does_not_draw_along(slip: Point) -> None:
    """Where one draws along, a few pixels are still a press, and nothing moved; then the way is whole."""
    devices = Devices(drags=True)
    read(devices, pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1)
    to = 640 + slip[0], 360 + slip[1]
    assert read(devices, pygame.MOUSEMOTION, pos=to, rel=slip, buttons=(1, 0, 0)) == []
    assert read(devices, pygame.MOUSEBUTTONUP, pos=to, button=1) == [Press(640, 360)]
    read(devices, pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1)
    read(devices, pygame.MOUSEMOTION, pos=to, rel=slip, buttons=(1, 0, 0))
    far = {"pos": (to[0] + 20, to[1]), "rel": (20, 0), "buttons": (1, 0, 0)}
    assert read(devices, pygame.MOUSEMOTION, **far) == [Drag(slip[0] + 20, slip[1])]


def test_a_resting_pointer_is_no_movement() -> None:
    """The system says where the pointer is when a window opens or comes back; only moving means something."""
    devices = Devices()
    here = {"pos": (1030, 550), "rel": (0, 0), "buttons": (0, 0, 0)}
    assert read(devices, pygame.MOUSEMOTION, **here) == []
    assert read(devices, pygame.MOUSEMOTION, **here) == []
    assert read(devices, pygame.MOUSEMOTION, **{**here, "pos": (1031, 550)}) == [Hover(1031, 550)]
    read(devices, pygame.WINDOWENTER)
    assert read(devices, pygame.MOUSEMOTION, **here) == []


def test_movements_that_follow_one_another_are_one_and_stay_in_their_order() -> None:
    """A movement before a press is not said after it, where it would touch the page that the press opened."""
    devices = Devices()
    read(devices, pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0))
    moves = [
        pygame.Event(pygame.MOUSEMOTION, pos=(x, 9), rel=(1, 0), buttons=(0, 0, 0)) for x in (10, 11, 12)
    ]
    press = [
        pygame.Event(kind, pos=(12, 9), button=1) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
    ]
    assert devices.read([*moves, *press], SIZE, 0) == [Hover(12, 9), Hold(12, 9), Press(12, 9)]


def test_a_page_under_a_still_pointer_keeps_the_focus_of_the_keyboard(tmp_path: Path) -> None:
    """The pointer rests where another start will be; the page opens with its first strip in focus."""
    player = sit_down(tmp_path)
    player.key(pygame.K_RETURN)
    strip = player.find("Begin with another start").bounds.center
    player.key(pygame.K_ESCAPE)
    player.send(_moved(strip))
    player.key(pygame.K_RETURN)
    player.send(_moved(strip))
    focused = player.app.top.focused()
    assert focused is not None
    assert focused.label.startswith("Begin")
    assert "another" not in focused.label
    player.send(_moved((strip[0] + 1, strip[1])))
    focused = player.app.top.focused()
    assert focused is not None
    assert focused.label.startswith("Begin with another start")


def _moved(to: Point) -> pygame.Event:
    return pygame.Event(pygame.MOUSEMOTION, pos=to, rel=(0, 0), buttons=(0, 0, 0))


def mouse(player: Player, down: Point, up: Point | None = None) -> None:
    """Press down with the mouse, and let go there or elsewhere."""
    player.send(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=down, button=1))
    if up is not None:
        player.send(pygame.Event(pygame.MOUSEMOTION, pos=up, rel=(1, 1), buttons=(1, 0, 0)))
    player.send(pygame.Event(pygame.MOUSEBUTTONUP, pos=up or down, button=1))


def finger(player: Player, down: Point, up: Point | None = None) -> None:
    """Put a finger down, and lift it there or elsewhere."""

    def touch(kind: int, at: Point) -> None:
        place = {"x": at[0] / SIZE[0], "y": at[1] / SIZE[1], "dx": 0.0, "dy": 0.0}
        player.send(pygame.Event(kind, {"touch_id": 0, "finger_id": 0, **place}))

    touch(pygame.FINGERDOWN, down)
    if up is not None:
        touch(pygame.FINGERMOTION, up)
    touch(pygame.FINGERUP, up or down)


PRESSES: dict[str, Callable[..., None]] = {"mouse": mouse, "finger": finger}


def read_in(player: Player, story: str) -> SceneScreen:
    """The first scene of a story, shown for a second."""
    session = player.app.session
    told = next(each for each in session.shelf if each.id == story)
    play = Playthrough(told)
    made = Navigation(session).scene(play, 1)
    player.app.go(Push(made))
    player.wait(1.0)
    return made


def to_choices(player: Player, made: SceneScreen) -> None:
    """Read on by keys until something is to be chosen, and look at it for a second."""
    for _ in range(60):
        if player.open_choices:
            player.wait(1.0)
            return
        player.key(pygame.K_RETURN)
    raise AssertionError(made.page.scene)


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_a_choice_can_be_slid_off(tmp_path: Path, press: Callable[..., None]) -> None:
    """Let go beside it, on the picture or on another choice, nothing is chosen; on it, it is."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    to_choices(player, made)
    before = made.playthrough
    strip, other = (choice.bounds for choice in player.open_choices[:2])
    for away in ((640, 40), other.center, (strip.centerx, strip.top - 6)):
        press(player, strip.center, away)
        assert made.playthrough is before
        assert made.page.kind == "choices"
        assert made.beat == len(made.arranged.beats) - 1  # type: ignore[union-attr]
    press(player, strip.center, (strip.centerx + 3, strip.centery))
    assert made.playthrough is not before


def test_a_strip_that_is_held_looks_so(tmp_path: Path) -> None:
    """It is darker than in focus while it is pressed, and not once the pointer has slid off."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    to_choices(player, made)
    strip = player.open_choices[0]
    paper = pygame.Rect(0, 0, 60, strip.bounds.h // 2)
    paper.midright = strip.bounds.right - 40, strip.bounds.centery

    def light() -> float:
        player.app.draw()
        return sum(pygame.transform.average_color(player.app.surface, paper)[:3])

    player.send(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=strip.bounds.center, button=1))
    assert made.touch_of(made.focused()) is Touch.HELD  # type: ignore[arg-type]
    held = light()
    player.send(pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(1, 0, 0)))
    assert light() > held * 1.2


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_a_press_anywhere_on_the_picture_reads_on(tmp_path: Path, press: Callable[..., None]) -> None:
    """On the sky and on the people as on the sheet; with a choice open it does nothing."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    assert not made.at_last_beat() or made.page.kind != "choices"
    for spot in ((640, 200), (700, 330), (200, 690)):
        if player.open_choices:
            break
        before = made.playthrough, made.beat
        press(player, spot)
        assert (made.playthrough, made.beat) != before
        player.wait(1.0)
    to_choices(player, made)
    before = made.playthrough, made.beat
    press(player, (640, 200))
    assert (made.playthrough, made.beat) == before


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_a_double_press_reads_one_page(tmp_path: Path, press: Callable[..., None]) -> None:
    """The second press is of the page before; after a moment the next one reads on again."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    press(player, (640, 200))
    once = made.playthrough, made.beat
    press(player, (640, 200))
    assert (made.playthrough, made.beat) == once
    player.wait(0.6)
    if not player.open_choices:
        press(player, (640, 200))
        assert (made.playthrough, made.beat) != once


def last_page_before_choices(player: Player, made: SceneScreen) -> None:
    """Read by keys to the page from which reading on comes to choices."""
    to_choices(player, made)
    while player.open_choices:
        player.key(pygame.K_BACKSPACE)
    player.wait(1.0)


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_a_choice_that_appears_under_a_press_is_not_taken(tmp_path: Path, press: Callable[..., None]) -> None:
    """However slowly one presses to read on, the next press there takes no choice; the one after it does."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    to_choices(player, made)
    strip = player.open_choices[0].bounds.center
    last_page_before_choices(player, made)
    press(player, strip)
    assert player.open_choices
    before = made.playthrough
    press(player, strip)
    assert made.playthrough is before
    player.wait(2.0)
    press(player, strip)
    assert made.playthrough is before
    assert made.told == "Press it once more to choose it."
    player.wait(1.0)
    press(player, strip)
    assert made.playthrough is not before


@pytest.mark.parametrize(("aside", "waited"), [(120, 1.0), (0, 3.0)])
def test_a_finger_that_is_put_down_elsewhere_or_later_has_aimed(
    tmp_path: Path, aside: int, waited: float
) -> None:
    """It does not move over the screen like a pointer: not where it read on, or there after a look."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    to_choices(player, made)
    x, y = player.open_choices[0].bounds.center
    last_page_before_choices(player, made)
    finger(player, (x, y))
    player.wait(waited)
    before = made.playthrough
    finger(player, (x + aside, y))
    assert made.playthrough is not before


def test_a_pointer_that_was_moved_has_aimed(tmp_path: Path) -> None:
    """Who moves away and comes back chooses with the first press; a slip of the hand is no aim."""
    player = sit_down(tmp_path)
    made = read_in(player, "wenzhu")
    to_choices(player, made)
    x, y = player.open_choices[0].bounds.center
    last_page_before_choices(player, made)
    mouse(player, (x, y))
    player.wait(1.0)
    before = made.playthrough
    player.send(_moved((x + 2, y)))
    mouse(player, (x + 2, y))
    assert made.playthrough is before
    to_choices(player, made)
    last_page_before_choices(player, made)
    mouse(player, (x, y))
    player.wait(1.0)
    player.send(_moved((x, y - 60)))
    player.send(_moved((x, y)))
    mouse(player, (x, y))
    assert made.playthrough is not before
