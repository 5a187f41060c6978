"""The first start: how large the letters are and whether things move, seen at once; then never again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.platform.intents import Intent, Menu, StepBack
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Frame, Go, Pop
from game.desktop.ui.widget import Role

if TYPE_CHECKING:
    import pygame

    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme

_ARRIVE: Final = 0.5
_STAGGER: Final = 0.1
_PREVIEW: Final = (
    "This is how large the stories are told. With movement on, strips slide in and leaves fall; "
    "with it off, everything stands still. Both can be changed later in the settings."
)


@define(kw_only=True)
class FirstRunScreen(MenuScreen):
    """Two decisions over the title. Its strips slide in as choices do, so that movement is seen."""

    name: str = "first"
    _since: float | None = field(default=None, init=False)
    _age: float = field(default=0.0, init=False)
    _moving: bool = field(default=False, init=False)

    def update(self, now: float) -> Frame:
        """Let the strips slide in when movement has been turned on; then all is still."""
        wanted = not self.session.settings.reduced_motion
        if wanted != self._moving:
            self._moving, self._since = wanted, now
        before, self._age = self._age, now - (self._since or 0.0)
        return Frame(self._moving and min(before, self._age) < _ARRIVE + 4 * _STAGGER)

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw all; strips that are still arriving stand a little to the right."""
        widgets = self.widgets(theme)
        self.behind(surface, theme)
        number = 0
        for widget in widgets:
            touch = self.touch_of(widget)
            shift = self._shift(theme, number) if widget.role is Role.BUTTON else 0
            number += widget.role is Role.BUTTON
            widget.draw_at(surface, widget.bounds.move(shift, 0), touch)

    def _shift(self, theme: Theme, number: int) -> int:
        if not self._moving:
            return 0
        t = min(1.0, max(0.0, (self._age - number * _STAGGER) / _ARRIVE))
        return round((1 - t) ** 3 * theme.px(160))

    def intend(self, intent: Intent) -> Go | None:
        """Leaving it is an answer too."""
        return _leave(self.session) if isinstance(intent, (Menu, StepBack)) else None


def first_run_screen(session: Session) -> FirstRunScreen:
    """The questions of the first start."""

    def items() -> tuple[Item, ...]:
        now = session.settings
        return (
            Item("Larger text", lambda: session.change_text_size(1), f"{now.text_size} %"),
            Item("Smaller text", lambda: session.change_text_size(-1)),
            Item(
                "Movement",
                lambda: session.change(reduced_motion=not now.reduced_motion),
                "off" if now.reduced_motion else "on",
            ),
            Item("To the stories", lambda: _leave(session)),
        )

    return FirstRunScreen(
        session=session,
        heading="Before you begin",
        note=_PREVIEW,
        items=items,
        focus=len(items()) - 1,  # Enter goes on; it does not make the text larger
    )


def _leave(session: Session) -> Go:
    """Keep what was chosen, so that it is not asked again."""
    session.change()
    return Pop()
