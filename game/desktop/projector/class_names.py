"""What a teacher types before a lesson: the class's own name, and the names that the story asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.classroom.lesson_label import LONGEST_NAME, why_not
from game.desktop.ui.menu import Item
from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Pop, Push
from game.desktop.ui.typed_names import name_screen
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session
    from game.story import Scenario
    from game.story.beginning import TypedName


@define
class ClassNames:
    """The names for the lesson that is set up: `own` is the class's, empty for the next number."""

    session: Session
    own: str = ""
    typed: dict[str, str] = field(factory=dict)

    def items(self, story: Scenario) -> Iterator[Item]:
        """A strip for each name, with what it is now."""
        yield Item(
            say("class.set_up.class"),
            lambda: Push(self._class()),
            self.own or say("class.set_up.numbered"),
        )
        yield from map(self._asked, story.names.values())

    def _class(self) -> NameScreen:
        def keep(name: str) -> Go:
            self.own = name
            return Pop()

        return NameScreen(
            session=self.session,
            heading=say("class.name.head"),
            written=self.own,
            ideas=(),
            longest=LONGEST_NAME,
            keep=keep,
            why_not=why_not,
        )

    def _asked(self, asked: TypedName) -> Item:
        def keep(name: str) -> Go:
            self.typed[asked.id] = name
            return Pop()

        now = self.typed.get(asked.id, asked.start)
        return Item(asked.ask, lambda: Push(name_screen(self.session, asked, now, keep)), now)
