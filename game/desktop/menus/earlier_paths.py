"""The paths of earlier endings: a list of the playthroughs that were finished, each opened as a map again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.ui.day_and_time import day_and_time
from game.desktop.ui.dialogs import notice, question
from game.desktop.ui.menu import Item, MenuScreen, stay
from game.desktop.ui.screen import Go, Pop, Push, Replace
from game.saves.finished import reopened
from game.story.labels import ending_title
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.session import Session
    from game.saves.finished import Finished
    from game.story import Playthrough, Scenario

_ON_A_PAGE: Final = 6


@define(eq=False)
class EarlierPaths:
    """Makes the list of a story's finished playthroughs, or of those to one ending, and opens their maps.

    `scene` makes the screen of a playthrough without keeping it as the place where the story was left.
    """

    session: Session
    story: Scenario
    scene: Callable[[Playthrough, int], SceneScreen]
    ending: str | None = None
    page: int = 0

    @property
    def kept(self) -> tuple[Finished, ...]:
        """What there is to open, the newest first."""
        return self.session.finished(self.story, self.ending)

    def menu(self) -> MenuScreen:
        """The list, a page at a time."""
        return MenuScreen(
            session=self.session,
            heading=say("menus.paths.heading"),
            note=say("menus.paths.note"),
            items=self._items,
            name="paths",
        )

    def _items(self) -> tuple[Item, ...]:
        kept = self.kept
        first = self.page * _ON_A_PAGE
        shown = kept[first : first + _ON_A_PAGE]
        newer = (Item(say("menus.paths.newer"), stay(lambda: self._turn(-1))),) if self.page else ()
        older = (
            (Item(say("menus.paths.older"), stay(lambda: self._turn(1))),)
            if first + _ON_A_PAGE < len(kept)
            else ()
        )
        return (*map(self._item, shown), *newer, *older, Item(say("menus.back"), Pop))

    def _turn(self, pages: int) -> None:
        self.page += pages

    def _item(self, one: Finished) -> Item:
        return Item(ending_title(self.story, one.ending), lambda: self.open(one), day_and_time(one.ended_at))

    def open(self, one: Finished) -> Go:
        """The map of a finished playthrough; first in words what no longer goes that way."""
        again = reopened(self.story, one)
        scene = self.scene(again.playthrough, one.seed)
        path = JourneyNavigation(self.session, scene, self._asked_first).journey()
        if not again.note:
            return Push(path)
        return Push(notice(self.session, say("menus.changed.heading"), again.note, lambda: Replace(path)))

    def _asked_first(self, play_on: Callable[[], Go]) -> Go:
        """Playing on from a path takes the place of what is being played: that is asked where it is lost."""
        if not self.session.loses(self.story):
            return play_on()
        heading, lost = say("menus.paths.leave_heading"), say("menus.paths.leave_lost")
        return Push(question(self.session, heading, lost, say("menus.paths.leave_yes"), play_on))
