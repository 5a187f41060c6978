"""Playing it: opened once the first picture is there, silent where there is no sound device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.art.sound_beds import BEDS, Bed
from game.art.soundscape import QUIET, Soundscape
from game.desktop.platform.sound.alsa import without_alsa
from game.desktop.platform.sound.calls_due import CallsDue
from game.desktop.platform.sound.loops import Loops
from game.desktop.platform.sound.own_sounds import OwnSounds
from game.desktop.platform.sound.sound_files import SoundFiles

if TYPE_CHECKING:
    from game.saves import Settings

_RATE: Final = 22_050
# Samples a buffer: long, so that playing costs next to nothing; 46 milliseconds.
_BUFFER: Final = 1024
_FADE: Final = 600  # milliseconds in which a motif makes room for another
_LOOPS: Final = 8  # channels, as most beds have three loops and two beds may be heard at a time
_MOTIF, _OTHER_MOTIF, _MOMENT, _SIGN = range(_LOOPS, _LOOPS + 4)
_OWN: Final = _SIGN + 1  # two for a story's own sound, two for its music
_CALLS: Final = _OWN + 4
_CHANNELS: Final = _CALLS + 5
_NO_BED: Final = Bed({})
_LATE: Final = 2.0  # seconds: what is not read by then is not heard any more


@define
class Player:
    """The sounds of one window. Nothing here ever stops the game: without a device nothing is played."""

    settings: Settings
    opened: bool = field(default=False, init=False)
    _heard: Soundscape = field(default=QUIET, init=False)
    _files: SoundFiles = field(factory=SoundFiles, init=False)
    _loops: Loops = field(init=False)
    _own_sound: OwnSounds = field(init=False)
    _own_music: OwnSounds = field(init=False)
    _calls: CallsDue = field(factory=lambda: CallsDue(0.0), init=False)
    _beds: int = field(default=0, init=False)  # how many beds there were: the seed of their calls
    _motif_channel: int = field(default=_OTHER_MOTIF, init=False)
    # What is to be heard once as soon as it is read: its volume, and until when.
    _once: dict[str, tuple[float, float]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._loops = Loops(self._files, _LOOPS)
        self._own_sound = OwnSounds(self._files, (_OWN, _OWN + 1))
        self._own_music = OwnSounds(self._files, (_OWN + 2, _OWN + 3))

    def open(self) -> bool:
        """Open the sound device; whether there is one."""
        try:
            with without_alsa():
                pygame.mixer.init(_RATE, -16, 1, _BUFFER)
            pygame.mixer.set_num_channels(_CHANNELS)
            pygame.mixer.set_reserved(_CALLS)
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
        """Play a soundscape: the bed fades over; a motif, or a moment's sound, begins where it is another."""
        if not self.opened:
            return
        now = pygame.time.get_ticks() / 1000
        if settings != self.settings:
            self.settings = settings
            self._set_volumes()
        if heard != self._heard:
            self._turn_to(heard, now)
        self._files.work()
        place = self._volume("layer")
        bed = BEDS.get(heard.bed, _NO_BED)
        self._loops.play({name: volume * place for name, volume in bed.layers().items()})
        self._own_sound.play(heard.sound, place, now)
        self._own_music.play(heard.music, self._volume("motif"), now)
        for name, volume in self._calls.due(now):
            self._want(name, now, volume)
        self._play_wanted(now)

    def sign(self, name: str) -> None:
        """Play a small sound of the interface, one of SIGNS in `soundscape`."""
        if self.opened:
            now = pygame.time.get_ticks() / 1000
            self._want(f"sign_{name}", now)
            self._play_wanted(now)

    def _turn_to(self, heard: Soundscape, now: float) -> None:
        before, self._heard = self._heard, heard
        if heard.bed != before.bed:
            self._beds += 1
            self._calls = CallsDue.of(BEDS.get(heard.bed, _NO_BED).calls, now, self._beds)
        if heard.motif and heard.motif != before.motif:
            self._want(f"motif_{heard.motif}", now)
        if heard.moment and heard.moment != before.moment:
            self._want(f"moment_{heard.moment}", now)

    def _want(self, name: str, now: float, volume: float = 1.0) -> None:
        """Have it heard once, unless its kind is silent."""
        if self._volume(name.partition("_")[0]):
            self._once[name] = volume, now + _LATE

    def _play_wanted(self, now: float) -> None:
        for name, (volume, until) in tuple(self._once.items()):
            sound = self._files.get(name)
            if sound is not None:
                self._play(name, sound, volume)
            if sound is not None or now > until or self._files.broken(name):
                del self._once[name]

    def _play(self, name: str, sound: pygame.mixer.Sound, volume: float) -> None:
        kind = name.partition("_")[0]
        sound.set_volume(self._volume(kind) * volume)
        match kind:
            case "motif":
                pygame.mixer.Channel(self._motif_channel).fadeout(_FADE)
                self._motif_channel = _OTHER_MOTIF if self._motif_channel == _MOTIF else _MOTIF
                pygame.mixer.Channel(self._motif_channel).play(sound)
            case "moment":
                pygame.mixer.Channel(_MOMENT).play(sound)
            case "sign":
                pygame.mixer.Channel(_SIGN).play(sound)
            case _:
                free = pygame.mixer.find_channel()
                if free is not None:
                    free.play(sound)

    def _volume(self, kind: str) -> float:
        now = self.settings
        if now.muted:
            return 0.0
        places = now.ambience
        percent = {"layer": places, "call": places, "moment": places, "motif": now.music}.get(
            kind, now.interface_sounds
        )
        return (percent / 100) ** 2  # what is heard as half as loud is about a quarter

    def _set_volumes(self) -> None:
        """Bring what rings on to the settings; loops follow by themselves, and calls are short."""
        for name, sound in self._files.there():
            kind = name.partition("_")[0]
            if kind != "layer" and (kind != "call" or not self._volume(kind)):
                sound.set_volume(self._volume(kind))
