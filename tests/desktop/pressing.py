"""Pressing buttons: a window made anew for every press, and every button of a screen pressed once."""

from __future__ import annotations

import shutil
from functools import cache
from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.menus.navigation import Navigation
from game.desktop.platform.intents import Hold, Hover, Press, PressOn
from game.desktop.ui.screen import Enter, Push, Replace
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Touch
from game.saves import Settings, Store
from game.story import Playthrough, arrive
from game.story.scenario import Ending
from game.words import speaking
from tests.shipped import STORIES, shipped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.desktop.ui.screen import Go, Screen
    from game.desktop.ui.widget import Widget

SIZE = 1280, 720
KEPT = "A place kept"
told = shipped


@cache
def at_its_end(name: str) -> Playthrough:
    """A playthrough of a story up to its first ending."""
    ends = [scene.id for scene in told(name).scenes.values() if isinstance(scene.then, Ending)]
    return arrive(told(name), ends[0])


def live_in(folder: Path) -> None:
    """Write the saves of somebody who has played everything once."""
    store = Store(folder)
    for name in STORIES:
        store.meet(name, at_its_end(name).state.scene)
        store.save(at_its_end(name), 1)
        for seed in range(2, 10):
            store.finish(at_its_end(name), seed)
        for _ in range(3):
            store.slots().keep(at_its_end(name), 1, KEPT, b"")


@define
class House:
    """Makes a player's window anew for every press, with all stories read."""

    folder: Path
    lived: Path
    made: int = 0
    sessions: list[Session] = field(factory=list)

    def navigation(self) -> Navigation:
        """Nothing was played yet."""
        self.made += 1
        return self._in(self.folder / str(self.made))

    def lived_in(self) -> Navigation:
        """Every story was ended once and places of it were kept, so that everything is there to be opened."""
        self.made += 1
        return self._in(shutil.copytree(self.lived, self.folder / str(self.made)))

    def _in(self, folder: Path) -> Navigation:
        session = Session(
            store=Store(folder),
            settings=Settings(reduced_motion=True),
            find=lambda: tuple(STORIES.values()),
            seed=1,
            loaded={path: told(name) for name, path in STORIES.items()},
        )
        assert session.stories
        self.sessions.append(session)
        return Navigation(session)

    def close(self) -> None:
        """Let go of all lessons and their phones."""
        for session in self.sessions:
            session.close()
        self.sessions.clear()


def buttons(screen: Screen) -> list[str]:
    """The labels of all that can be in focus, in their order; what is not locked stands for something."""
    theme = Theme(SIZE, screen.session.settings)
    shown = [widget for widget in screen.widgets(theme) if widget.focusable]
    assert all(widget.does is not None for widget in shown if widget.enabled), screen.name
    return [widget.label for widget in shown]


def pressed(screen: Screen, number: int) -> Go | None:
    """What came of pressing what has this number; then the screen is shown anew, or what was opened."""
    went = screen.handle(PressOn(number), Theme(SIZE, screen.session.settings))
    now = went.screen if isinstance(went, (Push, Replace, Enter)) else screen
    now.update(1.0)
    now.widgets(Theme(SIZE, screen.session.settings))
    return went


def opened(screen: Screen, *labels: str) -> Screen:
    """The screen to which the buttons lead whose labels begin so in English, one after the other."""
    for label in labels:
        with speaking("en"):
            screen.rearrange()
            shown = buttons(screen)
        screen.rearrange()
        went = pressed(screen, next(place for place, said in enumerate(shown) if said.startswith(label)))
        assert isinstance(went, (Push, Replace, Enter)), label
        screen = went.screen
    return screen


def slide_off_all(screen: Screen) -> None:
    """Press each button down and let it go on it, and beside it: only the first counts, and it is seen."""
    theme, acted = Theme(SIZE, screen.session.settings), list[object]()
    acts, kind = type(screen).act, type(screen)
    kind.act = lambda _self, does: acted.append(does)  # type: ignore[assignment,method-assign]
    try:
        for now in (0.0, 1.0):
            screen.update(now)
        for number in range(len(buttons(screen))):
            _slide_off(screen, theme, number, acted)
    finally:
        kind.act = acts  # type: ignore[method-assign]


def _slide_off(screen: Screen, theme: Theme, number: int, acted: list[object]) -> None:
    def shown() -> Widget[object]:
        return [widget for widget in screen.widgets(theme) if widget.focusable][number]

    def holds(point: tuple[int, int]) -> bool:
        screen.handle(Hold(*point), theme)
        return screen.touch_of(shown()) is Touch.HELD

    on, others = shown().bounds.center, [w.bounds.center for w in screen.widgets(theme) if w is not shown()]
    off = [point for point in (*others, (2, 2)) if not holds(point)]
    if any(w.bounds.collidepoint(on) for w in screen.widgets(theme) if w.focusable and w is not shown()):
        return  # what lies over it is pressed instead
    for point in off:
        screen.handle(Hold(*on), theme)
        assert screen.touch_of(shown()) is Touch.HELD, screen.name
        screen.handle(Hover(*point), theme)
        assert screen.touch_of(shown()) is not Touch.HELD, screen.name
        assert screen.handle(Press(*point), theme) is None
        assert not acted, (screen.name, shown().label)
    screen.handle(Hold(*on), theme)
    assert not acted, "a press counted before it was let go"
    screen.handle(Press(*on), theme)
    assert len(acted) == shown().enabled, (screen.name, shown().label)
    acted.clear()


def press_all(make: Callable[[], Screen]) -> int:
    """Press every button, each on a screen made for it; how many there were."""
    labels = buttons(make())
    slide_off_all(make())
    for number, label in enumerate(labels):
        # Another address than this computer's own would be open to its neighbours.
        host = label.lstrip("[")
        if not host[:1].isdigit() or host.startswith("127.0.0.1"):
            pressed(make(), number)
    return len(labels)
