"""A page of text that is still being worked out when it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.ui.paginate import Entry
from game.desktop.ui.screen import Frame
from game.desktop.ui.text_screen import TextScreen
from game.desktop.ui.theme import SOFT

if TYPE_CHECKING:
    from game.desktop.platform.background import BackgroundTask

A_MOMENT: Final = "Every road is being walked. A moment."


@define(kw_only=True)
class PendingText(TextScreen):
    """Long text that comes from a background task; until then it says that it is on its way."""

    text: BackgroundTask[tuple[Entry, ...]]
    entries: tuple[Entry, ...] = field(default=(Entry(A_MOMENT, "note", SOFT),))
    _told: bool = field(default=False, init=False)

    def update(self, now: float) -> Frame:
        """Show the text once it is there."""
        del now
        if self._told or not self.text.done:
            return Frame()
        self.entries, self._told = self.text.result(), True
        self.rearrange()
        return Frame(changed=True)
