"""The motifs: each story's tune on its own instrument, and how its beginning returns at an ending, by tone.

At an ending the same notes come back in the same rhythm, so that one knows them again; tempo, register,
the chords underneath and what plays along are the tone's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from instruments import bell, flute, short_string, string, struck_string, under
from shapes import RATE, faded, in_room, silence

if TYPE_CHECKING:
    from instruments import Instrument
    from shapes import Dice, Sound

# Degrees of a pentatonic scale (gong, shang, jue, zhi, yu) in semitones.
SCALE = (0, 2, 4, 7, 9)


@dataclass(frozen=True)
class Tune:
    """A story's tune: the pitch of its first degree in Hz, seconds to a beat, its notes (degree, beats).

    `phrase` of its notes return at an ending.
    """

    root: float
    beat: float
    instrument: Instrument
    bright: float
    phrase: int
    notes: tuple[tuple[int, float], ...]


@dataclass(frozen=True)
class Tone:
    """How an ending plays it: slower by `pace`, `shift` semitones up, over chords in semitones from the root.

    `along` plays some of the notes as well, `lift` semitones from them.
    """

    pace: float
    shift: int
    chords: tuple[tuple[int, ...], ...]
    bright: float
    along: Instrument | None = None
    lift: int = 0
    echo: float = 0.25


TUNES = {
    # A seat in row M, and the bell between two halves: quick, a little too early each time.
    "yang_kaikai": Tune(
        293.7,
        0.36,
        short_string,
        0.5,
        9,
        ((0, 1), (2, 1), (3, 1.5), (2, 0.5), (4, 2), (3, 1), (5, 1), (4, 1), (2, 3), (3, 1), (2, 1), (0, 4)),
    ),
    # Twenty-three hours of rails, a message begun and begun again.
    "wenzhu": Tune(
        220.0,
        0.52,
        string,
        0.62,
        6,
        ((0, 1), (3, 2), (2, 1), (0, 1), (3, 2), (4, 3), (3, 1), (2, 1), (1, 2), (0, 5)),
    ),
    # A round table seen from the door; it turns, and comes back to the same dish.
    "meng_jin": Tune(
        196.0,
        0.62,
        struck_string,
        0.55,
        5,
        ((4, 2), (3, 1), (1, 1), (3, 2), (0, 2), (4, 2), (3, 1), (1, 1), (0, 4)),
    ),
    # The sea: two notes that go out, three that come in.
    "lin_feng": Tune(
        246.9,
        0.46,
        flute,
        0.6,
        6,
        ((3, 1), (5, 3), (4, 1), (3, 1), (1, 3), (2, 1), (4, 2), (3, 1), (5, 5)),
    ),
}

TONES = {
    # Home: the three plain chords, low and near.
    "warm": Tone(1.1, -3, ((0, 4, 7), (-7, -3, 0), (-5, -1, 2), (0, 4, 7)), 0.85, string, -12),
    # Alone: one tone held underneath, the rest is room.
    "quiet": Tone(1.5, -5, ((-12,),), 0.6, None, 0, 0.45),
    # Out of doors: quick, high, bells.
    "bright": Tone(0.8, 5, ((0, 4, 7), (7, 11, 14), (5, 9, 12), (0, 7, 12)), 1.1, bell, 12),
    # The same notes, but what is under them has moved to the minor.
    "bittersweet": Tone(1.25, -1, ((-3, 0, 4), (2, 5, 9), (-8, -5, 0), (-3, 0, 4)), 0.75, flute, 0),
    # It does not come home: fourths and fifths, and the last chord waits.
    "open": Tone(1.2, 2, ((0, 5, 7), (2, 7, 12), (-5, 2, 7)), 0.9, flute, 12, 0.5),
}

REST = 2.6  # seconds after the last note


def notes_of(story: str, tone: str = "") -> list[tuple[float, float, float]]:
    """The notes of a motif: when in seconds, how long until the next, the pitch in Hz."""
    tune = TUNES[story]
    pace, shift = (TONES[tone].pace, TONES[tone].shift) if tone else (1.0, 0)
    notes, at, made = tune.notes[: tune.phrase] if tone else tune.notes, 0.05, []
    for number, (degree, beats) in enumerate(notes):
        long = beats * tune.beat * pace * (1.6 if tone and number == len(notes) - 1 else 1)
        pitch = tune.root * 2 ** ((SCALE[degree % 5] + 12 * (degree // 5) + shift) / 12)
        made.append((at, long, pitch))
        at += long
    return made


def motif(dice: Dice, story: str, tone: str = "") -> Sound:
    """A story's tune; with a tone, its return at such an ending."""
    tune, notes = TUNES[story], notes_of(story, tone)
    how = TONES[tone] if tone else Tone(1.0, 0, (), 1.0)
    length = notes[-1][0] + notes[-1][1] + REST
    made = silence(length)
    for number, (at, long, pitch) in enumerate(notes):
        lasts = min(3.0, long + (0.2 if tune.instrument is flute else 1.4))
        _add(made, tune.instrument(dice, pitch, lasts, tune.bright * how.bright), at, dice.uniform(0.8, 1))
        if how.along is not None and number % 2 == 0:
            beside = how.along(dice, pitch * 2 ** (how.lift / 12), long + 0.8, 0.5)
            _add(made, beside, at + 0.02, 0.3)
    _chords(dice, made, how, tune.root, notes[-1][0] + notes[-1][1])
    return faded(in_room(dice, made, dies=1.6, wet=how.echo), 0.01, 1.2)


def _chords(dice: Dice, made: Sound, how: Tone, root: float, until: float) -> None:
    """The chords, each as long as the others, the last one until the end."""
    for number, chord in enumerate(how.chords):
        each = until / len(how.chords)
        long = each + (REST if number == len(how.chords) - 1 else 0.5)
        for step in chord:
            pitch = root * 2 ** ((step + how.shift) / 12)
            pitch *= 0.5 if pitch > 300 else 1.0  # noqa: PLR2004 - Hz: below the tune
            _add(made, under(dice, pitch, long, 0.6), number * each + 0.05, 0.34 / len(chord) ** 0.5)


def _add(made: Sound, note: Sound, at: float, loud: float) -> None:
    start = int(at * RATE)
    part = note[: max(0, len(made) - start)]
    made[start : start + len(part)] += part / max(1e-9, float(np.abs(note).max())) * loud
