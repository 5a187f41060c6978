"""What is pressed down: the place a press began on, known again when it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from game.desktop.ui.widget import Widget

_Place = tuple[str, tuple[int, int, int, int]]


@define
class Held:
    """A press that is not over: its widget, or none of them, and whether the pointer is still on it.

    A screen may be arranged anew meanwhile, so a widget is known by its words and its bounds.
    """

    place: _Place | None
    over: bool = True

    @classmethod
    def on(cls, widget: Widget[object] | None) -> Held:
        """A press that begins on this widget, or beside them all."""
        return cls(_place(widget))

    def is_on(self, widget: Widget[object] | None) -> bool:
        """Whether this is where the press began."""
        return _place(widget) == self.place


def _place(widget: Widget[object] | None) -> _Place | None:
    return None if widget is None else (widget.label, (*widget.bounds.topleft, *widget.bounds.size))
