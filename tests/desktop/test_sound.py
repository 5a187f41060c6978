"""Sound: every place has its bed, loops go on or fade over, volumes hold, and no device is no problem."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.art.moment_sounds import MOMENT_SOUNDS
from game.art.sound_beds import BEDS
from game.art.soundscape import motif_of, sounds
from game.classroom.room import debrief, jump
from game.desktop.menus.settings import _sound
from game.desktop.platform.sound import QUIET, Player, Soundscape, soundscape_of
from game.desktop.projector.projector_screen import ProjectorScreen
from game.resources import SOUNDS
from game.saves import Settings
from game.saves.settings import from_json, to_json
from game.story.catalogue import PLACES, Tone, Weather
from game.story.scenario import Ending
from tests.desktop.outside import ROOT
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILES = sorted(SOUNDS.glob("*.ogg"))


@pytest.fixture(scope="module", autouse=True)
def _device(unheard: Callable[[int], None]) -> None:
    """A device nobody hears."""
    unheard(22_050)


def test_every_place_and_story_has_its_sound() -> None:
    """What is asked for is there, and what is there is asked for."""
    beds = {soundscape_of(place, weather).bed for place in PLACES for weather in (None, *Weather)}
    specials = {each.bed for each in MOMENT_SOUNDS.values() if each.bed}
    assert beds | specials == set(BEDS)
    assert {path.stem for path in FILES} == set(sounds())
    assert motif_of("somebody_else", Tone.WARM) == "wenzhu_warm"
    assert soundscape_of("metro", Weather.RAIN).bed == "metro"
    assert sum(path.stat().st_size for path in FILES) < 4_000_000


def test_a_moment_is_heard_once_and_may_be_elsewhere() -> None:
    """On its back wheels a machine roars above the sea; a moment nobody gave a sound changes nothing."""
    assert soundscape_of("home", moment="back_wheels") == Soundscape("sea", moment="motor")
    assert soundscape_of("noodle_shop", moment="two_at_a_table") == Soundscape("noodles", moment="form")
    assert soundscape_of("lake", Weather.RAIN, moment="cups") == Soundscape("rain", moment="tea")
    assert soundscape_of("lake", moment="never_heard_of") == soundscape_of("lake")


def _until(true: object) -> None:
    for _ in range(400):
        if callable(true) and true():
            return
        time.sleep(0.01)
    pytest.fail("it was not heard in time")


def _playing() -> dict[pygame.mixer.Sound, int]:
    """What is heard now and on which channel."""
    channels = [pygame.mixer.Channel(number) for number in range(pygame.mixer.get_num_channels())]
    return {
        sound: number
        for number, channel in enumerate(channels)
        if (sound := channel.get_sound()) is not None and channel.get_busy()
    }


def _length(name: str) -> float:
    return pygame.mixer.Sound(SOUNDS / f"{name}.ogg").get_length()


def _heard(player: Player, what: Soundscape) -> list[float]:
    """How long the sounds are that are heard once this was asked for, in seconds; what fades out too."""
    player.hear(what, player.settings)
    return sorted(sound.get_length() for sound in _playing())


def test_the_bed_fades_over_and_the_motif_is_played_once() -> None:
    """A loop that the next place has too goes on as it is; the same again changes nothing."""
    player = Player(Settings())
    assert player.open()
    lake, campus = Soundscape("lake", "wenzhu"), Soundscape("campus", "wenzhu")
    loops = {_length("layer_water"), _length("layer_breeze"), _length("motif_wenzhu")}
    _until(lambda: loops <= set(_heard(player, lake)))
    before = _playing()
    breeze = next(sound for sound in before if sound.get_length() == _length("layer_breeze"))
    player.hear(lake, player.settings)
    assert before.items() <= _playing().items()
    _until(lambda: _length("layer_murmur") in _heard(player, campus))
    assert _playing()[breeze] == before[breeze]
    _until(lambda: _length("layer_water") not in _heard(player, campus))
    assert _heard(player, campus).count(_length("motif_wenzhu")) == 1
    player.hear(QUIET, player.settings)
    player.close()


def test_a_motif_makes_room_for_its_return_and_a_moment_is_heard() -> None:
    """They ring on channels of their own; asked for again while they are wanted they are not begun anew."""
    player = Player(Settings())
    player.open()
    ending = Soundscape("home", "wenzhu_warm", "motor")
    _until(lambda: {_length("motif_wenzhu_warm"), _length("moment_motor")} <= set(_heard(player, ending)))
    _until(lambda: _length("motif_wenzhu") in _heard(player, Soundscape("home", "wenzhu")))
    _until(lambda: _length("motif_wenzhu_warm") not in _heard(player, Soundscape("home", "wenzhu")))
    player.close()


def test_muted_is_silent_and_every_volume_counts() -> None:
    """Muting takes every sound to nothing; each kind has a volume of its own; zero plays no sign."""
    settings = Settings(ambience=100, interface_sounds=100)
    player = Player(settings)
    player.open()
    player.sign("slip")
    (name, loud) = next(iter(BEDS["lake"].layers().items()))
    long = _length(f"layer_{name}")

    def loudness() -> float:
        player.hear(Soundscape("lake"), settings)
        return next((sound.get_volume() for sound in _playing() if sound.get_length() == long), -1.0)

    _until(lambda: abs(loudness() - loud) < 0.02)
    settings = evolve(settings, ambience=40)
    assert loudness() < loud - 0.005  # it glides there
    _until(lambda: abs(loudness() - loud * 0.16) < 0.02)
    settings = evolve(settings, muted=True)
    assert loudness() == 0
    player.sign("slip")
    assert _length("sign_slip") not in {sound.get_length() for sound in _playing()}
    player.close()


def test_without_a_device_the_game_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no device opens nothing is played and nothing fails."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no_such_driver")
    player = Player(Settings())
    assert not player.open()
    player.hear(Soundscape("lake", "wenzhu"), Settings(muted=True))
    player.sign("page")
    player.close()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.init(22_050, -16, 1)


def test_the_key_and_the_settings_change_what_is_heard(tmp_path: Path) -> None:
    """M is silence and back; a volume goes up by a fifth and round to none; all is kept."""
    player = sit_down(tmp_path)
    player.key(pygame.K_m)
    assert player.app.session.store.settings().muted
    player.key(pygame.K_m)
    assert not player.app.session.settings.muted
    player.click("Settings")
    player.click("Sound")
    for percent in (80, 100, 0):
        player.click("Music")
        assert player.app.session.store.settings().music == percent


def test_a_volume_that_is_none_falls_back() -> None:
    """A volume beyond its range in the settings file is told and replaced."""
    kept = to_json(Settings())
    settings, notes = from_json({**kept, "music": 400})
    assert settings.music == Settings().music
    assert notes


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ALSA is Linux's")
def test_where_there_is_no_device_the_terminal_stays_quiet() -> None:
    """ALSA's lines are kept off it, what others say meanwhile is not; that nothing is heard is known."""
    program = (
        "import os\nimport pygame\nfrom game.desktop.platform.sound import Player\n"
        "from game.desktop.platform.sound.alsa import without_alsa\nfrom game.saves import Settings\n"
        "print(Player(Settings()).open())\n"
        "with without_alsa():\n    os.write(2, b'a word of another\\nALSA lib pcm.c: eight lines\\n')\n"
    )
    environment = {**os.environ, "SDL_AUDIODRIVER": "alsa", "ALSA_CONFIG_PATH": "/nowhere/asound.conf"}
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "False"
    assert done.stderr == "a word of another\n"


def test_settings_say_that_there_is_no_device(tmp_path: Path) -> None:
    """Neither on nor off: nothing can be heard here."""
    player = sit_down(tmp_path)

    def value() -> str:
        (sound,) = [item for item in _sound(player.app.session) if item.words == "Sound"]
        return sound.value

    assert value() == "on"
    player.app.session.has_sound = False
    assert value() == "no sound device"


def test_a_class_hears_the_motif_as_it_begins_and_as_it_looks_back(tmp_path: Path) -> None:
    """At the wall as for one reader: the story's tune, places in between, the tune in the ending's tone."""
    player = sit_down(tmp_path)
    for pressed in ("Play with a class", "Wenzhu", "A lesson of 45 minutes", "Begin"):
        player.click(pressed)
    host = player.app.top
    assert isinstance(host, ProjectorScreen)
    assert host.heard.motif == "wenzhu"
    ends = {
        each.id: each.then.tone
        for each in host.room.scenario.scenes.values()
        if isinstance(each.then, Ending)
    }
    for scene, tone in ends.items():
        host.held.change(partial(jump, scene=scene))
        assert not host.heard.motif.endswith(tone)
        host.held.change(debrief)
        assert host.heard == evolve(soundscape_of(host.page.place, host.page.weather), motif=f"wenzhu_{tone}")
    player.app.session.close()
