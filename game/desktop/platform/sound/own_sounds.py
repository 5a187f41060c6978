"""A story's own sound and music as they play: each fades in and out, and goes on over pages that keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
from attrs import define, field

if TYPE_CHECKING:
    from game.desktop.platform.sound.sound_files import SoundFiles
    from game.story.own_sound import OwnSound


@define
class OwnSounds:
    """One thing at a time, on two channels of the mixer by turns, so that the last may fade meanwhile."""

    files: SoundFiles
    channels: tuple[int, int]
    _wanted: OwnSound | None = field(default=None, init=False)
    _begun: float | None = field(default=None, init=False)  # when what is wanted began, None until it is read

    def play(self, wanted: OwnSound | None, volume: float, now: float) -> None:
        """Let this be heard at a volume from 0 to 1, as soon as it is read; `now` in seconds."""
        if wanted != self._wanted:
            self._leave()
            self._wanted, self._begun = wanted, None
        if wanted is None or not wanted.file.path:
            return
        sound = self.files.get(wanted.file)
        if sound is None:
            return
        sound.set_volume(volume * wanted.volume / 100)
        if self._begun is None:
            self._begin(wanted, sound, now)
        elif not wanted.loop and now - self._begun > sound.get_length() - wanted.fade:
            self._fade(wanted)

    def _begin(self, wanted: OwnSound, sound: pygame.mixer.Sound, now: float) -> None:
        self._begun = now
        self.channels = self.channels[1], self.channels[0]
        loops = -1 if wanted.loop else 0
        pygame.mixer.Channel(self.channels[0]).play(sound, loops=loops, fade_ms=round(wanted.fade * 1000))

    def _leave(self) -> None:
        """What was heard until now fades."""
        if self._wanted is not None and self._begun is not None:
            self._fade(self._wanted)

    def _fade(self, heard: OwnSound) -> None:
        pygame.mixer.Channel(self.channels[0]).fadeout(max(1, round(heard.fade * 1000)))
