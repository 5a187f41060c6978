"""The sampler's screen: one exhibit over the whole window, and below it a control for each of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, frozen

from game.desktop.platform.intents import Intent, Menu, Scroll
from game.desktop.stage.stage import draw_people, draw_place
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.text_widgets import ribbon

if TYPE_CHECKING:
    import pygame

    from game.desktop.sampler.exhibit import Exhibit
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

_WORDS = {
    "place": "Place",
    "light": "Hour",
    "season": "Season",
    "weather": "Weather",
    "story": "Story",
    "look": "Person",
    "mood": "Mood",
    "pose": "Pose",
    "holds": "Holds",
    "posture": "Posture",
    "facing": "Facing",
    "moment": "Moment",
}
_ROWS = (
    ("place", "light", "season", "weather", "story", "moment"),
    ("look", "mood", "pose", "holds", "posture", "facing"),
)


@frozen
class NextValue:
    """Take the next value of a control."""

    control: str


@define(kw_only=True)
class SamplerScreen(Screen[NextValue]):
    """Pressing a control shows its next value; the wheel turns the one in focus both ways."""

    exhibit: Exhibit
    told: str = ""
    name: str = "atelier"

    def arrange(self, theme: Theme) -> tuple[Widget[NextValue], ...]:
        """Two rows of controls at the foot, and above what went wrong, if anything did."""
        made: list[Widget[NextValue]] = []
        gap = round(12 * theme.things)
        margin = theme.px(48)
        bottom = theme.size[1] - margin
        for row in reversed(_ROWS):
            width = (theme.size[0] - 2 * margin - (len(row) - 1) * gap) // len(row)
            strips = [self._control(theme, d, margin + i * (width + gap), width) for i, d in enumerate(row)]
            high = max(strip.bounds.h for strip in strips)
            made[:0] = [
                self._control(theme, d, margin + i * (width + gap), width, bottom - high)
                for i, d in enumerate(row)
            ]
            bottom -= high + gap
        if self.told:
            within = theme.size[0] - 2 * margin
            made.append(ribbon(theme, self.told, (margin, margin), shape="strip", within=within))
        return tuple(made)

    def _control(self, theme: Theme, control: str, x: int, width: int, y: int = 0) -> Widget[NextValue]:
        value = getattr(self.exhibit, control).replace("_", " ")
        theme = theme.at_most(100)
        return button(theme, _WORDS[control], (x, y), does=NextValue(control), width=width, value=value)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the exhibit, with all that moves in it."""
        shown, parallax = self.exhibit, self.session.parallax
        draw_place(surface, theme, self.session.render_queue, shown.setting, parallax)
        draw_people(
            surface, theme, self.session.render_queue, shown.setting, shown.cast, theme.size[1], parallax
        )

    def act(self, does: NextValue) -> None:
        """Show the next value of a control."""
        self._turn(does.control, 1)

    def tell(self, words: str) -> None:
        """Say what went wrong, or with no words that nothing does."""
        self.told = words
        self.rearrange()

    def intend(self, intent: Intent) -> Go | None:
        """Turn the control in focus by the wheel; leave at escape."""
        match intent:
            case Scroll(rows):
                focused = self.focused()
                if focused is not None and focused.does is not None:
                    self._turn(focused.does.control, 1 if rows > 0 else -1)
            case Menu():
                return Pop()
        return None

    def _turn(self, control: str, by: int) -> None:
        self.exhibit = self.exhibit.turned(control, by)
        self.rearrange()
