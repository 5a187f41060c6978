"""Draws every bed and motif as a spectrogram: `python -m tests.tools.sound_sheet FILE.png`, and their levels.

A minute of each bed as it is heard, a motif whole; from left to right time, from below 60 Hz to 9 kHz above.
"""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.art.sound_beds import BEDS
from game.resources import SOUNDS
from tests.tools.bed_mix import RATE, mixed
from tests.tools.loudness import decibels, integrated, momentary
from tests.tools.repetition import comes_back

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tools.loudness import Sound

_WIDE, _HIGH, _GAP, _WORDS, _COLUMNS = 176, 60, 8, 14, 7
_DEEPEST: Final = 70.0  # decibels below the loudest that are still drawn
_PAPER, _INK = (244, 236, 220), np.array([52, 40, 60])


def main(path: str) -> None:
    """Draw the sheet, and print a row of levels for each."""
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.mixer.init(RATE, -16, 1)
    pygame.font.init()
    files = {each.stem: _samples(each) for each in SOUNDS.glob("*.ogg")}
    beds = {f"bed {name}": mixed(bed, files, 160) for name, bed in sorted(BEDS.items())}
    for name, sound in beds.items():
        back, after = comes_back(sound, RATE)
        print(f"| {name} | {integrated(sound, RATE):.1f} | {momentary(sound, RATE):.1f} ", end="")  # noqa: T201
        print(f"| {decibels(float(np.abs(sound).max())):.1f} | {back:.1f} ({after:.0f} s) |")  # noqa: T201
    motifs = {name.replace("_", " "): files[name] for name in sorted(files) if name.startswith("motif_")}
    pygame.image.save(_sheet({**{n: s[: 60 * RATE] for n, s in beds.items()}, **motifs}), path)


def _samples(path: Path) -> Sound:
    return np.frombuffer(pygame.mixer.Sound(path).get_raw(), dtype=np.int16) / 32768


def _sheet(sounds: dict[str, Sound]) -> pygame.Surface:
    rows = -(-len(sounds) // _COLUMNS)
    across, down = _WIDE + _GAP, _HIGH + _WORDS + _GAP
    sheet = pygame.Surface((_COLUMNS * across + _GAP, rows * down + _GAP))
    sheet.fill(_PAPER)
    font = pygame.font.Font(None, 15)
    for number, (name, sound) in enumerate(sounds.items()):
        x, y = _GAP + number % _COLUMNS * across, _GAP + number // _COLUMNS * down
        sheet.blit(font.render(name, True, tuple(_INK)), (x, y))  # noqa: FBT003 - pygame's
        sheet.blit(pygame.surfarray.make_surface(_drawn(sound)), (x, y + _WORDS))
    return sheet


def _drawn(sound: Sound) -> np.ndarray:
    """The colours of a spectrogram, few so that the picture is small."""
    starts = np.linspace(0, len(sound) - 2048, _WIDE).astype(int)
    power = np.abs(np.fft.rfft(np.stack([sound[at : at + 2048] for at in starts]) * np.hanning(2048))) ** 2
    edges = (np.geomspace(60, 9000, _HIGH + 1) * 2048 / RATE).astype(int)
    pairs = pairwise(edges)
    bands = np.stack([power[:, low : max(high, low + 1)].mean(axis=1) for low, high in pairs], 1)
    level = 10 * np.log10(bands + 1e-9)
    share = np.clip(1 + (level - level.max()) / _DEEPEST, 0, 1)[:, ::-1, None]
    return np.asarray(_PAPER + (_INK - _PAPER) * np.round(share * 8) / 8).astype(np.uint8)


if __name__ == "__main__":
    main(sys.argv[1])
