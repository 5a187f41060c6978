"""Playing it: opened once the first picture is there, silent where there is no sound device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.art.soundscape import QUIET, Soundscape
from game.desktop.platform.background import BackgroundTask
from game.desktop.platform.sound.alsa import without_alsa
from game.resources import SOUNDS

if TYPE_CHECKING:
    from game.saves import Settings

_RATE: Final = 22_050
# Samples a buffer: long, so that playing costs next to nothing; 46 milliseconds.
_BUFFER: Final = 1024
_FADE: Final = 900  # milliseconds
_CHANNELS: Final = 6
_BED, _OTHER_BED, _MOTIF, _SIGN = range(4)


@define
class Player:
    """The sounds of one window. Nothing here ever stops the game: without a device nothing is played."""

    settings: Settings
    opened: bool = field(default=False, init=False)
    _heard: Soundscape = field(default=QUIET, init=False)
    _bed_channel: int = field(default=_BED, init=False)
    _loaded: dict[str, pygame.mixer.Sound] = field(factory=dict, init=False)
    _loading: tuple[str, BackgroundTask[pygame.mixer.Sound]] | None = field(default=None, init=False)
    _wanted: list[str] = field(factory=list, init=False)

    def open(self) -> bool:
        """Open the sound device; whether there is one."""
        try:
            with without_alsa():
                pygame.mixer.init(_RATE, -16, 1, _BUFFER)
            pygame.mixer.set_num_channels(_CHANNELS)
            pygame.mixer.set_reserved(_SIGN)
        except pygame.error:
            return False
        self.opened = True
        return True

    def close(self) -> None:
        """Close the sound device, if it is open."""
        if self.opened:
            pygame.mixer.quit()
            self.opened = False

    def hear(self, heard: Soundscape, settings: Settings) -> None:
        """Play a soundscape: the bed fades over, a motif begins where it is another than before."""
        if not self.opened:
            return
        if settings != self.settings:
            self.settings = settings
            self._set_volumes()
        if heard.bed != self._heard.bed:
            self._want(f"bed_{heard.bed}" if heard.bed else "")
        if heard.motif and heard.motif != self._heard.motif:
            self._want(f"motif_{heard.motif}")
        self._heard = heard
        self._load()

    def sign(self, name: str) -> None:
        """Play a small sound of the interface, one of SIGNS in `soundscape`."""
        if self.opened and self._volume("sign"):
            self._want(f"sign_{name}")
            self._load()

    def _want(self, name: str) -> None:
        if not name:
            pygame.mixer.Channel(self._bed_channel).fadeout(_FADE)
        elif name in self._loaded:
            self._play(name)
        elif name not in self._wanted:
            self._wanted.append(name)

    def _load(self) -> None:
        """Read one file after another in a thread: decoding would hold up a frame."""
        if self._loading is not None:
            name, sound = self._loading
            if not sound.done:
                return
            self._loading = None
            self._arrived(name, sound)
        if self._wanted:
            name = self._wanted.pop(0)
            self._loading = name, BackgroundTask(lambda: pygame.mixer.Sound(SOUNDS / f"{name}.ogg"))

    def _arrived(self, name: str, sound: BackgroundTask[pygame.mixer.Sound]) -> None:
        try:
            self._loaded[name] = sound.result()
        except (pygame.error, OSError):
            return  # a sound that cannot be read is not heard
        if name.startswith("sign_") or name in {f"bed_{self._heard.bed}", f"motif_{self._heard.motif}"}:
            self._play(name)

    def _play(self, name: str) -> None:
        sound, kind = self._loaded[name], name.partition("_")[0]
        sound.set_volume(self._volume(kind))
        match kind:
            case "bed":
                pygame.mixer.Channel(self._bed_channel).fadeout(_FADE)
                self._bed_channel = _OTHER_BED if self._bed_channel == _BED else _BED
                pygame.mixer.Channel(self._bed_channel).play(sound, loops=-1, fade_ms=_FADE)
            case "motif":
                pygame.mixer.Channel(_MOTIF).play(sound)
            case _:
                pygame.mixer.Channel(_SIGN).play(sound)

    def _volume(self, kind: str) -> float:
        now = self.settings
        if now.muted:
            return 0.0
        percent = {"bed": now.ambience, "motif": now.music}.get(kind, now.interface_sounds)
        return (percent / 100) ** 2  # what is heard as half as loud is about a quarter

    def _set_volumes(self) -> None:
        for name, sound in self._loaded.items():
            sound.set_volume(self._volume(name.partition("_")[0]))
