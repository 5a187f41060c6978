"""Reads the window aloud where the player asked for it: what is new, and what the focus reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.accessibility.speech import NOTHING, spoken
from game.desktop.accessibility.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.accessibility.screen_tree import Tree
    from game.saves import Settings


@define
class Aloud:
    """Reads a window aloud with a voice, and begins anew whenever it is turned on."""

    voice: Voice = field(factory=Voice)
    _shown: Tree | None = field(default=None, init=False)

    def show(self, settings: Settings, now: Callable[[], Tree]) -> None:
        """Say what is new in the picture just shown; `now` makes its tree, where it is needed."""
        if settings.reading_aloud:
            before, self._shown = self._shown or NOTHING, now()
            said = spoken(before, self._shown, buttons=settings.reading_buttons)
            if said:
                self.voice.say(said, settings.voice_speed)
        elif self._shown is not None:
            self._shown = None
            self.voice.say("", settings.voice_speed)

    def close(self) -> None:
        """Silence the voice for good."""
        self.voice.close()
