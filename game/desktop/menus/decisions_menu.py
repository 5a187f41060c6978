"""The menu of the last decisions of a playthrough, each to go back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop
from game.story import decisions
from game.typography.columns import shortened
from game.words import say

if TYPE_CHECKING:
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.session import Session
    from game.story.decisions import Decision

_LATEST: Final = 11  # decisions one may go back to at once
SHORT: Final = 46  # columns of a choice's words on a strip


def decisions_menu(session: Session, scene: SceneScreen) -> MenuScreen:
    """The last decisions, the latest first."""

    def item(made: Decision) -> Item:
        def go_back() -> Go:
            scene.return_to(made.steps)
            return Pop()

        return Item(shortened(made.chosen, SHORT), go_back)

    def items() -> tuple[Item, ...]:
        made = decisions(scene.playthrough)[::-1][:_LATEST]
        return (*map(item, made), Item(say("menus.decisions.stay"), Pop))

    return MenuScreen(
        session=session,
        heading=say("menus.decisions.heading"),
        note=say("menus.decisions.note"),
        items=items,
        name="decisions",
    )
