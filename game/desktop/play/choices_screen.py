"""The choices of a page: the focus begins on one that is open, and what has no room is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.platform.intents import Intent, Scroll
from game.desktop.play.choice_window import beyond, wanted
from game.desktop.play.playthrough_screen import PlaythroughScreen
from game.desktop.play.scene_view import SceneAction, Take

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget


@define(kw_only=True)
class ChoicesScreen(PlaythroughScreen):
    """A playthrough of whose choices as many are seen as have room, `first` and those after it."""

    first: int = field(default=0, init=False)  # from 0
    _to_open: bool = field(default=True, init=False)  # whether the focus is still to go to an open choice

    def widgets(self, theme: Theme) -> tuple[Widget[SceneAction], ...]:
        """The tree; on a page that has just been turned to, the focus begins on a choice that is open."""
        made = PlaythroughScreen.widgets(self, theme)
        if self._to_open:
            self._to_open = False
            able = [number for number, option in enumerate(self.page.options, 1) if option.available]
            if self.seen_choices and able:
                self.bring_into_sight(able[0], theme, focus=True)
                made = PlaythroughScreen.widgets(self, theme)
        return made

    @property
    def seen_choices(self) -> range:
        """The numbers, from 1, of the choices that are seen: all, unless they have no room together."""
        numbers = [one.number for one in self._widgets if isinstance(one.does, Take) and one.number]
        return range(numbers[0], numbers[-1] + 1) if numbers else range(0)

    def _focused_choice(self) -> int | None:
        focused = self.focused()
        return focused.number if focused is not None and isinstance(focused.does, Take) else None

    def bring_into_sight(self, number: int, theme: Theme, *, focus: bool) -> None:
        """Show the choice with this number, in focus; without `focus` that stays as near as it can."""
        before = self._focused_choice()
        while number not in (seen := self.seen_choices):
            self.first = number - 1 if number < seen[0] else self.first + 1
            self.rearrange()
            self.widgets(theme)
        held = number if focus or before is None else max(seen[0], min(seen[-1], before))
        self.focus = [one.number for one in self._focusable()].index(held)

    def show_choices(self, by: int) -> None:
        """Show so many choices beyond those that are seen, on or back."""
        if self._arranged_for is not None:
            number = beyond(self.seen_choices, len(self.page.options), by)
            self.bring_into_sight(number, self._arranged_for, focus=True)

    def brings_into_sight(self, intent: Intent, theme: Theme) -> bool:
        """Whether an intent is for choices that are not seen; then they are brought into sight."""
        self.widgets(theme)
        number = wanted(intent, self.seen_choices, len(self.page.options), self._focused_choice())
        if number is not None:
            self.let_go()
            self.bring_into_sight(number, theme, focus=not isinstance(intent, Scroll))
        return number is not None

    def restart_motion(self) -> None:
        """Let what the beat shows arrive from the beginning, its first choices in sight."""
        self.first, self._to_open = 0, True
        PlaythroughScreen.restart_motion(self)
