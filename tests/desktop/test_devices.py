"""Pads, fingers and chosen keys play the real screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.menus.about import help_text
from game.desktop.menus.navigation import Navigation
from game.desktop.platform.devices.device import Device
from game.desktop.platform.devices.devices import Devices
from game.desktop.platform.devices.keyboard import ACTIONS, bind, held_by, meanings
from game.desktop.platform.intents import KEYS, Activate, Drag, Hold, Intent, Menu, Move, Press, Scroll
from game.desktop.ui.screen import Push
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (1280, 720)
NAMES = [
    "a",
    "h",
    "m",
    "w",
    "space",
    "return",
    "escape",
    "backspace",
    "1",
    "f5",
    "page up",
    "left",
    "",
    "zz",
    "=",
]


def read(devices: Devices, now: float, kind: int, **what: object) -> list[Intent]:
    """What one event comes to."""
    return devices.read([pygame.Event(kind, what)], SIZE, now)


def test_a_pad_plays_from_the_title_into_a_scene(tmp_path: Path) -> None:
    """With a pad alone one opens a story, begins it, reads what was said and comes back."""
    player = sit_down(tmp_path)

    def press(button: int) -> None:
        player.send(pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=button, instance_id=0))

    press(pygame.CONTROLLER_BUTTON_A)
    assert player.app.top.name == "opening"
    for _ in range(20):
        if player.app.top.name == "scene":
            break
        press(pygame.CONTROLLER_BUTTON_A)
    assert player.app.top.name == "scene"
    press(pygame.CONTROLLER_BUTTON_Y)
    assert player.app.top.name == "reading"
    press(pygame.CONTROLLER_BUTTON_B)
    press(pygame.CONTROLLER_BUTTON_START)
    assert player.app.top.name == "pause"
    used = [player.app.session.device]
    player.key(pygame.K_DOWN)
    assert [*used, player.app.session.device] == [Device.PAD, Device.KEYS]


def test_a_pad_without_a_known_layout_plays_too() -> None:
    """Plain joystick buttons, a hat and an axis mean the same as those of a known pad."""
    devices = Devices()
    assert read(devices, 0, pygame.JOYBUTTONDOWN, button=0, instance_id=4) == [Activate()]
    assert read(devices, 0, pygame.JOYHATMOTION, hat=0, value=(0, -1), instance_id=4) == [Move(0, 1)]
    assert read(devices, 0, pygame.JOYHATMOTION, hat=0, value=(0, 0), instance_id=4) == []
    assert read(devices, 0, pygame.JOYAXISMOTION, axis=0, value=-1.0, instance_id=4) == [Move(-1, 0)]


def test_a_stick_has_a_dead_zone_and_repeats_while_held() -> None:
    """Little tilts mean nothing; a held stick moves once, then again after a while, until it rests."""
    devices = Devices()

    def tilt(now: float, value: int) -> list[Intent]:
        return read(devices, now, pygame.CONTROLLERAXISMOTION, axis=1, value=value, instance_id=0)

    assert tilt(0, 9000) == []
    assert tilt(0, 30000) == [Move(0, 1)]
    assert tilt(0.1, 31000) == []
    assert devices.read([], SIZE, 0.6) == [Move(0, 1)]
    assert devices.read([], SIZE, 0.65) == []
    assert devices.read([], SIZE, 0.8) == [Move(0, 1)]
    assert tilt(0.9, 3000) == []
    assert devices.read([], SIZE, 5) == []


def test_a_pad_that_is_pulled_out_holds_nothing() -> None:
    """What was held when a pad went away does not go on by itself."""
    devices = Devices()
    down = {"button": pygame.CONTROLLER_BUTTON_DPAD_UP, "instance_id": 0}
    assert read(devices, 0, pygame.CONTROLLERBUTTONDOWN, **down) == [Move(0, -1)]
    assert read(devices, 0.1, pygame.CONTROLLERDEVICEREMOVED, instance_id=0) == []
    assert devices.read([], SIZE, 9) == []


def test_a_finger_presses_once_and_a_drawn_one_turns_a_page() -> None:
    """A tap is one press, with the mouse event the system makes of it ignored; a swipe is a page."""
    devices = Devices()
    tap = [
        pygame.Event(kind, {"finger_id": 1, "x": 0.5, "y": 0.5})
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP)
    ]
    copied = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1, touch=True)
    pressed = [i for i in devices.read([*tap, copied], SIZE, 0) if isinstance(i, Press)]
    assert pressed == [Press(640, 360)]
    read(devices, 0, pygame.FINGERDOWN, finger_id=1, x=0.5, y=0.8)
    assert read(devices, 0, pygame.FINGERUP, finger_id=1, x=0.5, y=0.4) == [Scroll(8)]
    read(devices, 0, pygame.FINGERDOWN, finger_id=1, x=0.2, y=0.5)
    assert read(devices, 0, pygame.FINGERUP, finger_id=1, x=0.7, y=0.55) == [Scroll(-8)]


def test_where_one_draws_along_a_press_counts_when_it_is_let_go() -> None:
    """Mouse and finger move the picture from wherever they came down, and press only where they stayed."""
    devices = Devices(drags=True)
    down = {"pos": (640, 360), "button": 1}
    assert read(devices, 0, pygame.MOUSEBUTTONDOWN, **down) == [Hold(640, 360)]
    assert read(devices, 0, pygame.MOUSEBUTTONUP, pos=(643, 362), button=1) == [Press(640, 360)]
    read(devices, 0, pygame.MOUSEBUTTONDOWN, **down)
    moved = {"pos": (600, 360), "rel": (-40, 0), "buttons": (1, 0, 0)}
    assert read(devices, 0, pygame.MOUSEMOTION, **moved) == [Drag(-40, 0)]
    assert read(devices, 0, pygame.MOUSEBUTTONUP, pos=(600, 360), button=1) == []
    assert read(devices, 0, pygame.MOUSEBUTTONUP, pos=(600, 360), button=1) == []
    read(devices, 0, pygame.FINGERDOWN, finger_id=1, x=0.5, y=0.5)
    slid = {"finger_id": 1, "x": 0.25, "y": 0.5, "dx": -0.25, "dy": 0.0}
    assert read(devices, 0, pygame.FINGERMOTION, **slid) == [Drag(-320, 0)]
    assert read(devices, 0, pygame.FINGERUP, finger_id=1, x=0.25, y=0.5) == []
    read(devices, 0, pygame.FINGERDOWN, finger_id=1, x=0.5, y=0.5)
    assert read(devices, 0, pygame.FINGERUP, finger_id=1, x=0.5, y=0.5) == [Press(640, 360)]


@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(NAMES)), max_size=12))
def test_whatever_keys_are_chosen_every_action_keeps_one(pairs: list[tuple[object, str]]) -> None:
    """However keys are changed, each action has a key of its own, and Enter and Escape stay."""
    pygame.display.init()
    chosen: tuple[str, ...] = ()
    for action, name in pairs:
        taken = held_by(chosen, name)
        before = chosen
        chosen = bind(chosen, action, name)  # type: ignore[arg-type]
        assert chosen == before or not taken
    found = meanings(chosen)
    assert found[pygame.K_RETURN] == Activate()
    assert found[pygame.K_ESCAPE] == Menu()
    assert {action.name for action in ACTIONS if action.intent not in found.values()} == set()
    assert len({part.split("=", 1)[0] for part in chosen}) == len(chosen)
    assert len({part.split("=", 1)[1] for part in chosen}) == len(chosen)


@pytest.mark.parametrize(
    "kept", [("nobody=x",), ("back=",), ("back=zz",), ("back=return",), ("=", "=="), ("back=h",)]
)
def test_keys_that_make_no_sense_change_nothing_of_use(kept: tuple[str, ...]) -> None:
    """Kept keys that were damaged leave choosing and leaving as they are."""
    pygame.display.init()
    found = meanings(kept)
    assert found[pygame.K_RETURN] == KEYS[pygame.K_RETURN]
    assert found[pygame.K_ESCAPE] == KEYS[pygame.K_ESCAPE]
    assert all(action.intent in found.values() for action in ACTIONS)


def test_a_key_is_changed_told_of_a_conflict_and_put_back(tmp_path: Path) -> None:
    """A taken key is refused in words, a free one is kept and said in the help, and all can be put back."""
    player = sit_down(tmp_path)
    for label in ("Settings", "Keys", "What was said"):
        player.click(label)
    player.key(pygame.K_m)
    assert player.find("M is taken by “Sound off and on”").label
    player.key(pygame.K_RETURN)
    assert player.find("Enter is taken by “Choose, read on”").label
    player.key(pygame.K_j)
    assert player.find("What was said").value == "J"
    assert "J: what was said" in " ".join(str(e.words) for e in help_text(player.app.session.settings.keys))
    assert player.app.session.store.settings().keys == ("history=j",)
    player.click("The usual keys")
    assert player.find("What was said").value == "H"


def test_asking_for_a_key_can_be_left_by_key_and_pointer(tmp_path: Path) -> None:
    """Esc and the strip both leave a key as it is."""
    player = sit_down(tmp_path)
    for label in ("Settings", "Keys", "Step back", "Leave it as it is", "Step back"):
        player.click(label)
    assert player.app.top.name == "key"
    player.key(pygame.K_ESCAPE)
    assert player.find("Step back").value == "Backspace"


def test_the_first_start_asks_for_text_and_movement_once(tmp_path: Path) -> None:
    """Both answers are seen at once and kept; with movement the strips slide in, then nothing is drawn."""
    player = sit_down(tmp_path)
    session = player.app.session
    assert not session.store.has_settings()
    player.app.go(Push(Navigation(session).first()))
    player.wait()
    focused = player.app.top.focused()
    assert focused is not None
    assert focused.label == "To the stories"
    player.click("Larger text")
    assert player.find("Larger text").value == "125 %"
    player.click("Movement")
    assert player.app.frame([], player.now + 0.01)
    player.wait(2)
    assert not player.app.frame([], player.now + 0.1)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "title"
    kept = session.store.settings()
    assert (kept.text_size, kept.reduced_motion, session.store.has_settings()) == (125, False, True)


def test_the_monitor_can_be_chosen_where_there_are_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one monitor nothing is asked; with two, each press goes to the next and is kept."""
    player = sit_down(tmp_path)
    player.click("Settings")
    player.click("Window")
    assert not [widget for widget in player.tree if widget.label.startswith("Monitor")]
    monkeypatch.setattr(pygame.display, "get_num_displays", lambda: 2)
    player.app.top.rearrange()
    player.click("Monitor")
    assert (player.find("Monitor").value, player.app.session.store.settings().monitor) == ("2 of 2", 1)
    player.click("Monitor")
    assert player.find("Monitor").value == "1 of 2"


def test_the_size_of_the_window_comes_back(tmp_path: Path) -> None:
    """A window that was resized is opened so the next time, once something was decided."""
    player = sit_down(tmp_path)
    pygame.display.set_mode((1500, 800))
    player.send(pygame.Event(pygame.WINDOWSIZECHANGED, x=1500, y=800))
    player.app.session.close()
    assert not player.app.session.store.has_settings()
    player.app.session.change()
    assert player.app.session.store.settings().window == (1500, 800)


def test_hints_follow_the_device_last_used(tmp_path: Path) -> None:
    """Keys are named after a key, pad buttons after a pad, and nothing after the mouse."""
    player = sit_down(tmp_path)
    player.click("Settings")
    labels = [[widget.label for widget in player.tree]]
    player.key(pygame.K_DOWN)
    labels.append([widget.label for widget in player.tree])
    player.send(pygame.Event(pygame.JOYHATMOTION, hat=0, value=(0, -1), instance_id=1))
    labels.append([widget.label for widget in player.tree])
    assert [said[-1] for said in labels] == ["Back", "Enter: Choose. Backspace: Back.", "A: Choose. B: Back."]
    focus = player.app.top.focused()
    player.wait()
    assert player.app.top.focused() is focus
