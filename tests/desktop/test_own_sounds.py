"""A story's own sound and music: they go on over pages, fade for one another, and may be silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.soundscape import Soundscape, soundscape_of
from game.desktop.platform.sound.own_sounds import OwnSounds
from game.desktop.platform.sound.sound_files import SoundFiles
from game.resources import SOUNDS
from game.story.own_files import Medium, OwnFile
from game.story.own_sound import SILENCE, OwnSound

if TYPE_CHECKING:
    from collections.abc import Callable

CHANNELS = (2, 3)


@pytest.fixture(scope="module", autouse=True)
def _device(unheard: Callable[[int], None]) -> None:
    """A device nobody hears."""
    unheard(22_050)


def own(name: str, *, loop: bool = True, fade: float = 0.0, volume: int = 100) -> OwnSound:
    """A sound that a story brings: here it is one of the game's."""
    file = OwnFile(name=f"{name}.ogg", medium=Medium.SOUND, path=str(SOUNDS / f"{name}.ogg"), digest=name)
    return OwnSound(name=name, file=file, loop=loop, fade=fade, volume=volume)


def heard(sounds: OwnSounds, wanted: OwnSound | None, now: float) -> pygame.mixer.Sound | None:
    """What is played of it on the channel in turn, once it is read."""
    while True:
        sounds.play(wanted, 0.5, now)
        sounds.files.work()
        if wanted is None or sounds.files.get(wanted.file) or sounds.files.broken(wanted.file):
            sounds.play(wanted, 0.5, now)
            return pygame.mixer.Channel(sounds.channels[0]).get_sound()
        pygame.time.wait(2)


def test_it_goes_on_while_pages_keep_it() -> None:
    """The same sound on the next page is not begun again; another takes the other channel."""
    sounds = OwnSounds(SoundFiles(), CHANNELS)
    rain, wind = own("layer_rain"), own("layer_air", volume=40)
    first = heard(sounds, rain, 0.0)
    channel = sounds.channels[0]
    assert heard(sounds, rain, 9.0) is first
    assert sounds.channels[0] == channel
    second = heard(sounds, wind, 10.0)
    assert sounds.channels[0] != channel
    assert second is not None
    assert second.get_volume() == pytest.approx(0.2, abs=0.01)


def test_silence_lets_it_fade() -> None:
    """Where nothing is wanted what was heard ends."""
    sounds = OwnSounds(SoundFiles(), CHANNELS)
    heard(sounds, own("layer_rain"), 0.0)
    heard(sounds, None, 1.0)
    pygame.time.wait(60)
    assert not pygame.mixer.Channel(sounds.channels[0]).get_busy()


def test_what_cannot_be_read_is_not_heard() -> None:
    """A file that has gone since the story was read is silence, however often it is asked for."""
    sounds = OwnSounds(SoundFiles(), (4, 5))
    gone = OwnFile(name="gone.ogg", medium=Medium.SOUND, path=str(SOUNDS / "gone.ogg"))
    assert heard(sounds, OwnSound(name="gone", file=gone), 0.0) is None
    sounds.play(OwnSound(name="none", file=OwnFile(name="x.ogg", broken="is missing")), 1.0, 1.0)


def test_a_scene_s_own_is_heard_instead() -> None:
    """An own sound takes the bed's place, own music the motif's, and none of them is nothing."""
    usual, rain = soundscape_of("lake", motif="wenzhu"), own("layer_rain")
    assert usual.with_own("", "") == usual
    assert usual.with_own(rain, "") == Soundscape(motif="wenzhu", sound=rain)
    assert usual.with_own(SILENCE, rain) == Soundscape(music=rain)
    assert usual.with_own("", SILENCE) == Soundscape(bed=usual.bed)
