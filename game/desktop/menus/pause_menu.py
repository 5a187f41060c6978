"""The menu over a scene: everything one may want to do without reading on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.ui.dialogs import question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Home, Pop, Push, Quit, Replace
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.session import Session


@frozen(kw_only=True)
class PauseMenu:
    """Makes the menu over `scene`; the functions make the screens that it opens."""

    session: Session
    scene: SceneScreen
    history: Callable[[], Screen]
    save: Callable[[], Screen]
    load: Callable[[], Screen]
    settings: Callable[[], Screen]
    keys: Callable[[], Screen]

    def menu(self) -> MenuScreen:
        """The menu, in the language that is spoken whenever it is arranged."""
        return MenuScreen(
            session=self.session, heading=lambda: say("menus.pause.heading"), items=self._items, name="pause"
        )

    def _items(self) -> tuple[Item, ...]:
        return (*self._in_story(), *self._elsewhere())

    def _in_story(self) -> tuple[Item, ...]:
        """Going on, back and forward in the story."""
        scene = self.scene
        forward = (Item(say("menus.pause.forward"), lambda: _after(scene.step_forward)),)
        skip = (Item(say("menus.pause.skip"), lambda: scene.skip() or Pop()),)
        return (
            Item(say("menus.pause.go_on"), Pop),
            Item(say("menus.pause.back"), lambda: _after(scene.step_back)),
            *(forward if scene.can_step_forward else ()),
            *(skip if scene.can_skip else ()),
            Item(say("menus.pause.history"), lambda: Replace(self.history())),
            Item(say("menus.pause.read_on"), lambda: _after(scene.read_on)),
        )

    def _elsewhere(self) -> tuple[Item, ...]:
        """Places kept, settings, other stories, the end."""
        return (
            Item(say("menus.pause.keep"), lambda: Push(self.save())),
            Item(say("menus.pause.load"), lambda: Push(self.load())),
            Item(say("menus.pause.settings"), lambda: Push(self.settings())),
            Item(say("menus.pause.keys"), lambda: Push(self.keys())),
            Item(say("menus.pause.again"), lambda: Replace(self._again())),
            Item(say("menus.pause.home"), Home),
            Item(say("menus.pause.leave"), Quit),
        )

    def _again(self) -> MenuScreen:
        def restart() -> Go:
            self.scene.restart()
            return Pop()

        heading, lost = say("menus.again.heading"), say("menus.again.lost")
        return question(self.session, heading, lost, say("menus.again.yes"), restart)


def _after(deed: Callable[[], object]) -> Go:
    """Do something, then close the menu."""
    deed()
    return Pop()
