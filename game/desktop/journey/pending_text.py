"""A page of text that is still being worked out when it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.ui.paginate import Entry
from game.desktop.ui.screen import Frame
from game.desktop.ui.text_screen import ReadingAction, TextScreen
from game.desktop.ui.theme import SOFT
from game.words import language, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.platform.background import BackgroundTask
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

A_MOMENT: Final = "journey.moment"  # the key of what is said until numbers are there


@define(kw_only=True)
class PendingText(TextScreen):
    """Long text about what a background task works out; until then it says that it is on its way.

    `heading_key` is the key of its heading, `worded` puts the result into words once it is there.
    """

    heading_key: str
    text: BackgroundTask[object]
    worded: Callable[[], tuple[Entry, ...]]
    heading: str = ""
    entries: tuple[Entry, ...] = ()
    _told: bool = field(default=False, init=False)
    _worded_for: tuple[bool, str] | None = field(default=None, init=False)

    def update(self, now: float) -> Frame:
        """Show the text once it is there."""
        del now
        if self._told or not self.text.done:
            return Frame()
        self._told = True
        self.rearrange()
        return Frame(changed=True)

    def arrange(self, theme: Theme) -> tuple[Widget[ReadingAction], ...]:
        """The text as any other, in the language that is spoken now."""
        wanted = self._told, language()
        if self._worded_for != wanted:
            self.heading = say(self.heading_key)
            self.entries = self.worded() if self._told else (Entry(say(A_MOMENT), "note", SOFT),)
            self._worded_for = wanted
        return super().arrange(theme)
