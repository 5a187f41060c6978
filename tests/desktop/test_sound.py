"""Sound: every place has its bed, loops join without a click, volumes hold, and no device is no problem."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pygame
import pytest
from attrs import evolve

from game.art.soundscape import SIGNS
from game.desktop.menus.settings import _sound
from game.desktop.platform.sound import QUIET, Player, Soundscape, soundscape_of
from game.resources import SOUNDS
from game.saves import Settings
from game.saves.settings import from_json, to_json
from game.story.catalogue import PLACES, Weather
from tests.desktop.outside import ROOT
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES = sorted(SOUNDS.glob("*.ogg"))


@pytest.fixture(scope="module", autouse=True)
def _device() -> Iterator[None]:
    """A device nobody hears."""
    before = os.environ.get("SDL_AUDIODRIVER")
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.mixer.init(22_050, -16, 1)
    yield
    pygame.mixer.quit()
    os.environ.pop("SDL_AUDIODRIVER") if before is None else os.environ.update(SDL_AUDIODRIVER=before)


def _samples(path: Path) -> np.ndarray:
    made = pygame.mixer.Sound(path).get_raw()
    return np.frombuffer(made, dtype=np.int16).astype(np.float64) / 32768


def test_every_place_and_story_has_its_sound() -> None:
    """What is asked for is there, and what is there is asked for."""
    beds = {soundscape_of(place, weather).bed for place in PLACES for weather in (None, *Weather)}
    motifs = {
        soundscape_of("lake", None, look).motif for look in ("wenzhu", "lin_feng", "meng_jin", "yang_kaikai")
    }
    wanted = {f"bed_{bed}" for bed in beds} | {f"motif_{m}" for m in motifs} | {f"sign_{s}" for s in SIGNS}
    assert {path.stem for path in FILES} == wanted
    assert soundscape_of("lake", None, "somebody_else").motif == "wenzhu"
    assert soundscape_of("metro", Weather.RAIN).bed == "metro"
    assert sum(path.stat().st_size for path in FILES) < 4_000_000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_sound_is_neither_too_loud_nor_too_soft(path: Path) -> None:
    """Nothing is clipped, nothing is silent, and beds are about as loud as one another."""
    made = _samples(path)
    assert 0.02 < np.abs(made).max() < 0.99
    if path.stem.startswith("bed_"):
        assert 0.02 < np.sqrt(np.mean(made**2)) < 0.09


@pytest.mark.parametrize("path", [p for p in FILES if p.stem.startswith("bed_")], ids=lambda path: path.stem)
def test_a_loop_joins_its_own_beginning(path: Path) -> None:
    """From the last sample to the first is no further than the sound goes anyway."""
    made = _samples(path)
    steps = np.abs(np.diff(made))
    assert abs(made[0] - made[-1]) <= np.quantile(steps, 0.9999) * 1.5


def _until(true: object) -> None:
    for _ in range(400):
        if callable(true) and true():
            return
        time.sleep(0.01)
    pytest.fail("it was not heard in time")


def test_the_bed_fades_over_and_the_motif_is_played_once() -> None:
    """Another place is another bed on another channel; the same again changes nothing."""
    settings = Settings()
    player = Player(settings)
    assert player.open()
    lake, sea = Soundscape("lake", "wenzhu"), Soundscape("sea", "wenzhu")

    def heard(what: Soundscape, channel: int) -> bool:
        player.hear(what, settings)
        return pygame.mixer.Channel(channel).get_busy()

    _until(lambda: heard(lake, 1) and heard(lake, 2))
    playing = pygame.mixer.Channel(1).get_sound()
    player.hear(lake, settings)
    assert pygame.mixer.Channel(1).get_sound() is playing
    _until(lambda: heard(sea, 0))
    assert pygame.mixer.Channel(0).get_sound() is not playing
    player.hear(QUIET, settings)
    player.close()


def test_muted_is_silent_and_every_volume_counts() -> None:
    """Muting takes every sound to nothing; each kind has a volume of its own; zero plays no sign."""
    settings = Settings(ambience=100, interface_sounds=100)
    player = Player(settings)
    player.open()
    player.sign("slip")

    def loudness() -> float:
        player.hear(Soundscape("lake"), settings)
        sound = pygame.mixer.Channel(1).get_sound() if pygame.mixer.Channel(1).get_busy() else None
        return sound.get_volume() if sound else -1.0

    _until(lambda: loudness() > 0.9)
    settings = evolve(settings, ambience=40)
    assert 0.1 < loudness() < 0.2
    settings = evolve(settings, muted=True)
    assert loudness() == 0
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
