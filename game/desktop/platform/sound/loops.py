"""The loops of a bed as they play: those that the next bed has too go on, the others fade over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.desktop.platform.sound.sound_files import SoundFiles

_FADE: Final = 900  # milliseconds
_GLIDE: Final = 0.08  # the share of the way to its new volume that a loop goes at a time
_ARRIVED: Final = 0.004


@define
class Loops:
    """Which loop plays on which of the mixer's channels from 0 to `channels`."""

    files: SoundFiles
    channels: int
    _playing: dict[str, int] = field(factory=dict, init=False)

    def play(self, layers: Mapping[str, float]) -> None:
        """Let these loops be heard and no others, each at its volume from 0 to 1, as soon as it is read."""
        for name in [name for name in self._playing if name not in layers]:
            pygame.mixer.Channel(self._playing.pop(name)).fadeout(_FADE)
        for name, volume in layers.items():
            sound = self.files.get(f"layer_{name}")
            if sound is None:
                continue
            if name in self._playing:
                _glide(sound, volume)
            elif (free := self._free()) is not None:
                sound.set_volume(volume)
                pygame.mixer.Channel(free).play(sound, loops=-1, fade_ms=_FADE)
                self._playing[name] = free

    def _free(self) -> int | None:
        """A channel on which nothing plays, not even something that fades."""
        taken = self._playing.values()
        free = (each for each in range(self.channels) if each not in taken)
        return next((each for each in free if not pygame.mixer.Channel(each).get_busy()), None)


def _glide(sound: pygame.mixer.Sound, volume: float) -> None:
    """A volume that jumps would be a click. None is none at once: muting waits for nothing."""
    now = sound.get_volume()
    if abs(volume - now) > _ARRIVED:
        nearer = now + (volume - now) * _GLIDE
        step = max(abs(nearer - now), _ARRIVED) * (1 if volume > now else -1)
        sound.set_volume(now + step if volume else 0.0)
