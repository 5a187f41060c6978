"""Makes every sound of the game: `uv run --with soundfile python assets/sounds/make.py`.

Nothing is recorded. Beds are noise shaped in the frequency domain, which joins its own end without a click,
with small events laid round the circle; motifs are plucked strings (Karplus and Strong, 1983). Each sound
has a seed, so that it comes out the same again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Sound = NDArray[np.float64]

RATE = 22_050
LOOP = 16  # seconds of a bed
HERE = Path(__file__).parent


def noise(
    dice: np.random.Generator, low: float, high: float, slope: float = 0.0, seconds: float = LOOP
) -> Sound:
    """Noise between two frequencies in Hz, falling by `slope` powers of the frequency; circular."""
    count = int(seconds * RATE)
    at = np.fft.rfftfreq(count, 1 / RATE)
    shape = ((at >= low) & (at <= high)) / np.maximum(at, 20) ** slope
    phases = np.exp(2j * np.pi * dice.random(len(at)))
    made = np.fft.irfft(shape * phases, count)
    return made / np.abs(made).max()


def swell(dice: np.random.Generator, waves: int, depth: float, seconds: float = LOOP) -> Sound:
    """A slow rise and fall, whole waves to the loop, between 1 - depth and 1."""
    turn = np.linspace(0, 2 * np.pi, int(seconds * RATE), endpoint=False)
    mixed = sum(np.sin(n * turn + dice.random() * 7) / (n + 1) for n in range(1, waves + 1))
    mixed = (mixed - np.min(mixed)) / (np.max(mixed) - np.min(mixed))
    return 1 - depth * (1 - mixed)


def lay(bed: Sound, event: Sound, at: float, loud: float) -> None:
    """Add an event at so many seconds; what runs over the end comes in at the beginning."""
    places = (int(at * RATE) + np.arange(len(event))) % len(bed)
    np.add.at(bed, places, event * loud)


def ring(pitch: float, seconds: float, *, bright: float = 0.0, attack: float = 0.002) -> Sound:
    """A struck thing that dies away: a glass, a bowl, a tick."""
    t = np.arange(int(seconds * RATE)) / RATE
    tone = np.sin(2 * np.pi * pitch * t) + bright * np.sin(2 * np.pi * pitch * 2.76 * t)
    return tone * np.exp(-6 * t / seconds) * np.minimum(1, t / attack)


def puff(dice: np.random.Generator, seconds: float, low: float, high: float) -> Sound:
    """A short breath of noise: paper, a step, a splash."""
    made = noise(dice, low, high, 0.3, seconds)
    t = np.linspace(0, 1, len(made))
    return made * np.sin(np.pi * t**0.5) ** 2


def chirp(start: float, end: float, seconds: float) -> Sound:
    """A bird's note: a sliding whistle."""
    t = np.arange(int(seconds * RATE)) / RATE
    phase = 2 * np.pi * (start * t + (end - start) * t**2 / (2 * seconds))
    return np.sin(phase) * np.sin(np.pi * t / seconds) ** 2


def scatter(
    dice: np.random.Generator, bed: Sound, many: int, event: Callable[[], Sound], loud: tuple[float, float]
) -> None:
    """Lay so many events anywhere in the loop, each as loud as it happens to be."""
    for _ in range(many):
        lay(bed, event(), dice.random() * LOOP, dice.uniform(*loud))


def murmur(dice: np.random.Generator, voices: int) -> Sound:
    """People talking too far off to be understood: bands of noise with the rhythm of syllables."""
    made = np.zeros(LOOP * RATE)
    for _ in range(voices):
        low = dice.uniform(180, 420)
        syllables = np.maximum(0, swell(dice, int(dice.integers(40, 62)), 1.0) - 0.35)
        made += noise(dice, low, low * 3.2, 1.1) * syllables * swell(dice, 5, 0.8)
    return made / np.abs(made).max()


def birds(dice: np.random.Generator, bed: Sound, many: int, loud: float) -> None:
    """Sparrows: a few notes close together, now and then."""
    for _ in range(many):
        at, pitch = dice.random() * LOOP, dice.uniform(2600, 4300)
        for note in range(int(dice.integers(2, 5))):
            lay(
                bed,
                chirp(pitch, pitch * dice.uniform(0.8, 1.2), 0.07),
                at + note * 0.13,
                loud * dice.uniform(0.4, 1),
            )


def crickets(dice: np.random.Generator, bed: Sound, loud: float) -> None:
    """Crickets: pulses of a high tone, three at a time."""
    for singer in range(3):
        pitch, pace = 3900 + 260 * singer, 0.5 + 0.5 * singer / 7
        pulse = ring(pitch, 0.03, attack=0.008)
        for beat in range(int(LOOP / pace)):
            for part in range(3):
                lay(bed, pulse, beat * pace + part * 0.042 + singer * 0.2, loud * dice.uniform(0.5, 1))


def air(dice: np.random.Generator) -> Sound:
    """A quiet room."""
    return 0.5 * noise(dice, 40, 900, 1.1) * swell(dice, 3, 0.3)


def breeze(dice: np.random.Generator) -> Sound:
    """Wind in leaves."""
    return noise(dice, 150, 4200, 0.9) * swell(dice, 5, 0.75)


def campus(dice: np.random.Generator) -> Sound:
    """Trees, sparrows, people a good way off, a bicycle bell."""
    bed = 0.55 * breeze(dice) + 0.18 * murmur(dice, 6)
    birds(dice, bed, 9, 0.16)
    lay(bed, ring(2150, 0.7, bright=0.3), 5.2, 0.06)
    lay(bed, ring(2150, 0.7, bright=0.3), 5.42, 0.05)
    return bed


def canteen(dice: np.random.Generator) -> Sound:
    """Four hundred people at lunch, trays, chopsticks, a ladle."""
    bed = 0.7 * murmur(dice, 16) + 0.1 * noise(dice, 1200, 5200, 0.8)
    scatter(dice, bed, 46, lambda: ring(dice.uniform(1900, 4200), 0.12, bright=0.5), (0.03, 0.14))
    scatter(dice, bed, 9, lambda: puff(dice, 0.16, 300, 2600), (0.05, 0.16))
    return bed


def banquet(dice: np.random.Generator) -> Sound:
    """Toasts: voices, glass on glass, a turntable of dishes."""
    bed = 0.62 * murmur(dice, 9) + 0.2 * air(dice)
    scatter(dice, bed, 11, lambda: ring(dice.uniform(2300, 3300), 0.8, bright=0.35), (0.03, 0.1))
    scatter(dice, bed, 14, lambda: ring(dice.uniform(1200, 1900), 0.16, bright=0.4), (0.02, 0.07))
    return bed


def hall(dice: np.random.Generator) -> Sound:
    """A full hall that is nearly quiet: coughs, seats, a projector."""
    bed = 0.3 * murmur(dice, 14) + 0.4 * air(dice) + 0.1 * noise(dice, 118, 124)
    scatter(dice, bed, 6, lambda: puff(dice, 0.22, 240, 1500), (0.06, 0.16))
    return bed


def library(dice: np.random.Generator) -> Sound:
    """Pages, a pencil, the heating."""
    bed = 0.45 * air(dice)
    scatter(dice, bed, 8, lambda: puff(dice, 0.4, 1500, 7000), (0.03, 0.1))
    scatter(dice, bed, 30, lambda: puff(dice, 0.09, 2600, 6800), (0.01, 0.035))
    return bed


def classroom(dice: np.random.Generator) -> Sound:
    """Chalk, a ceiling fan, chairs."""
    bed = 0.35 * air(dice) + 0.16 * murmur(dice, 5) + 0.1 * noise(dice, 60, 260, 0.5) * swell(dice, 24, 0.6)
    for word in range(3):
        for stroke in range(5):
            lay(bed, puff(dice, 0.08, 2200, 5200), 2 + word * 4.4 + stroke * 0.19, 0.08)
    return bed


def corridor(dice: np.random.Generator) -> Sound:
    """Steps that pass, a door, a tube that hums."""
    bed = 0.35 * air(dice) + 0.03 * noise(dice, 98, 102)
    for step in range(9):
        lay(bed, puff(dice, 0.12, 120, 1300), 3 + step * 0.56, 0.12 * np.sin(np.pi * (step + 1) / 10))
    lay(bed, puff(dice, 0.5, 70, 500), 12.4, 0.2)
    return bed


def dormitory(dice: np.random.Generator) -> Sound:
    """A fan that turns, the corridor behind the door, a tap."""
    bed = 0.4 * air(dice) + 0.22 * noise(dice, 90, 1400, 0.8) * swell(dice, 20, 0.5) + 0.07 * murmur(dice, 4)
    scatter(dice, bed, 7, lambda: ring(dice.uniform(900, 1300), 0.07), (0.02, 0.05))
    return bed


def home(dice: np.random.Generator) -> Sound:
    """A stove, a kettle not yet boiling, hens outside."""
    bed = 0.4 * air(dice)
    scatter(dice, bed, 70, lambda: puff(dice, 0.02, 900, 6000), (0.02, 0.12))
    for cluck in range(5):
        lay(bed, chirp(520, 380, 0.11), 9 + cluck * 0.24 + 0.1 * (cluck // 3), 0.06)
    return bed


def village(dice: np.random.Generator) -> Sound:
    """Hills: wind, a few birds, a stove inside, a cock far away."""
    bed = 0.5 * breeze(dice)
    birds(dice, bed, 6, 0.1)
    scatter(dice, bed, 26, lambda: puff(dice, 0.02, 900, 5000), (0.02, 0.08))
    for start, end, at, long in ((560, 820, 4.0, 0.24), (820, 900, 4.26, 0.3), (900, 620, 4.6, 0.6)):
        lay(bed, chirp(start, end, long), at, 0.05)
    return bed


def lake(dice: np.random.Generator) -> Sound:
    """Water against a bank, willows, a duck with an opinion."""
    bed = 0.35 * breeze(dice) + 0.4 * noise(dice, 260, 1900, 0.9) * swell(dice, 16, 0.8)
    birds(dice, bed, 5, 0.12)
    for quack in range(3):
        lay(bed, chirp(430, 330, 0.15) * (1 + ring(90, 0.15)[: int(0.15 * RATE)]), 10 + quack * 0.3, 0.07)
    return bed


def sea(dice: np.random.Generator) -> Sound:
    """Waves that come in, break, and run back over shells."""
    bed = 0.16 * noise(dice, 50, 500, 1.0)
    for at, loud in ((0, 1.0), (5.2, 0.75), (10.4, 0.9)):
        wave = noise(dice, 90, 5200, 0.75, 6)
        t = np.linspace(0, 1, len(wave))
        lay(
            bed,
            wave * np.minimum(t / 0.38, 1) ** 2 * np.exp(-3.4 * np.maximum(0, t - 0.38)) * (1 - t) ** 0.6,
            at,
            loud,
        )
    return bed


def yard(dice: np.random.Generator) -> Sound:
    """The sea behind, an engine that idles, a spanner."""
    t = np.arange(LOOP * RATE) / RATE
    engine = np.sign(np.sin(2 * np.pi * 28 * t)) * 0.5 + np.sin(2 * np.pi * 56 * t)
    bed = 0.6 * sea(dice) + 0.05 * engine * swell(dice, 6, 0.4)
    scatter(dice, bed, 6, lambda: ring(dice.uniform(1500, 2400), 0.2, bright=0.6), (0.03, 0.08))
    return bed


def street(dice: np.random.Generator) -> Sound:
    """A street at night: cars that pass at the corner, crickets in the strip of green."""
    bed = 0.2 * noise(dice, 50, 700, 1.0)
    for at in (1.5, 8.8):
        car = noise(dice, 80, 1600, 0.9, 4.4)
        lay(bed, car * np.sin(np.pi * np.linspace(0, 1, len(car))) ** 2, at, 0.5)
    crickets(dice, bed, 0.035)
    return bed


def town(dice: np.random.Generator) -> Sound:
    """A county street by day: a market, tricycles, somebody's radio."""
    bed = 0.4 * murmur(dice, 9) + 0.3 * breeze(dice)
    birds(dice, bed, 4, 0.1)
    scatter(dice, bed, 5, lambda: ring(1750, 0.4, bright=0.3), (0.02, 0.06))
    for note, pitch in enumerate((392, 440, 523, 440, 392, 330)):
        lay(bed, ring(pitch, 0.5), 6 + note * 0.42, 0.02)
    return bed


def shop(dice: np.random.Generator) -> Sound:
    """Behind a counter: a shaker, lids, the next order."""
    bed = 0.28 * murmur(dice, 6) + 0.3 * air(dice)
    for shake in range(16):
        lay(bed, puff(dice, 0.1, 1500, 6500), 4 + shake * 0.155, 0.12 * np.sin(np.pi * (shake + 1) / 17))
    scatter(dice, bed, 12, lambda: ring(dice.uniform(1500, 3200), 0.09, bright=0.4), (0.02, 0.08))
    return bed


def noodles(dice: np.random.Generator) -> Sound:
    """A pot that boils, a ladle, a stool on stone."""
    bed = 0.24 * noise(dice, 200, 2600, 0.6) * swell(dice, 30, 0.5) + 0.2 * murmur(dice, 4)
    scatter(dice, bed, 60, lambda: chirp(dice.uniform(240, 420), 700, 0.05), (0.01, 0.05))
    scatter(dice, bed, 8, lambda: ring(dice.uniform(1400, 2300), 0.22, bright=0.5), (0.03, 0.08))
    return bed


def office(dice: np.random.Generator) -> Sound:
    """Keys, a printer two rooms on, air that is pumped."""
    bed = 0.5 * air(dice) + 0.05 * noise(dice, 118, 122)
    for burst in range(7):
        for key in range(int(dice.integers(4, 13))):
            lay(bed, puff(dice, 0.03, 1800, 6000), burst * 2.2 + key * dice.uniform(0.09, 0.17), 0.06)
    return bed


def workshop(dice: np.random.Generator) -> Sound:
    """A printer that builds, a fan, a file on metal."""
    t = np.arange(LOOP * RATE) / RATE
    steps = np.sin(2 * np.pi * (440 + 110 * np.sign(np.sin(2 * np.pi * t * 1.5))) * t) * 0.5
    bed = 0.4 * air(dice) + 0.02 * steps * swell(dice, 12, 0.9)
    scatter(dice, bed, 9, lambda: puff(dice, 0.24, 1700, 5600), (0.03, 0.09))
    scatter(dice, bed, 5, lambda: ring(dice.uniform(700, 1400), 0.14, bright=0.6), (0.03, 0.08))
    return bed


def train(dice: np.random.Generator) -> Sound:
    """Rails: two joints, a pause, two joints; the carriage round them."""
    bed = 0.5 * noise(dice, 40, 900, 1.0) * swell(dice, 6, 0.3)
    for beat in range(16):
        for joint, loud in ((0.0, 0.34), (0.17, 0.26)):
            lay(bed, puff(dice, 0.14, 50, 420), beat + joint, loud)
            lay(bed, puff(dice, 0.05, 900, 3000), beat + joint, loud * 0.24)
    return bed


def metro(dice: np.random.Generator) -> Sound:
    """A tunnel: a hum that rises and falls, a strap, a coat."""
    t = np.arange(LOOP * RATE) / RATE
    pitch = 150 + 34 * np.sin(2 * np.pi * t / LOOP)
    hum = np.sin(2 * np.pi * np.cumsum(pitch) / RATE)
    ends = np.minimum(1, np.minimum(t, LOOP - t) / 0.4)
    return 0.5 * noise(dice, 60, 1500, 1.0) * swell(dice, 4, 0.4) + 0.05 * hum * ends


def ground(dice: np.random.Generator) -> Sound:
    """A sports ground: a ball, a whistle, runners."""
    bed = 0.4 * breeze(dice) + 0.2 * murmur(dice, 7)
    for bounce in range(7):
        lay(bed, puff(dice, 0.09, 70, 500), 3 + bounce * 0.62, 0.2)
    lay(bed, chirp(2700, 2760, 0.4), 11, 0.05)
    birds(dice, bed, 4, 0.1)
    return bed


def rain(dice: np.random.Generator) -> Sound:
    """Rain on leaves and a sill."""
    bed = 0.5 * noise(dice, 500, 8500, 0.5) * swell(dice, 6, 0.3)
    scatter(dice, bed, 240, lambda: puff(dice, 0.02, 1400, 7000), (0.03, 0.16))
    return bed


BEDS = {
    "air": air,
    "banquet": banquet,
    "campus": campus,
    "canteen": canteen,
    "classroom": classroom,
    "corridor": corridor,
    "dormitory": dormitory,
    "ground": ground,
    "hall": hall,
    "home": home,
    "lake": lake,
    "library": library,
    "metro": metro,
    "noodles": noodles,
    "office": office,
    "rain": rain,
    "sea": sea,
    "shop": shop,
    "street": street,
    "town": town,
    "train": train,
    "village": village,
    "workshop": workshop,
    "yard": yard,
}

# Degrees of a pentatonic scale (gong, shang, jue, zhi, yu) in semitones.
SCALE = (0, 2, 4, 7, 9)
# Each motif: the pitch of its first degree in Hz, seconds to a beat, how bright, and notes (degree, beats).
MOTIFS = {
    # A seat in row M, and the bell between two halves: quick, a little too early each time.
    "yang_kaikai": (
        293.7,
        0.36,
        0.62,
        ((0, 1), (2, 1), (3, 1.5), (2, 0.5), (4, 2), (3, 1), (5, 1), (4, 1), (2, 3), (3, 1), (2, 1), (0, 4)),
    ),
    # Twenty-three hours of rails, a message begun and begun again.
    "wenzhu": (
        220.0,
        0.52,
        0.45,
        ((0, 1), (3, 2), (2, 1), (0, 1), (3, 2), (4, 3), (3, 1), (2, 1), (1, 2), (0, 5)),
    ),
    # A round table seen from the door; it turns, and comes back to the same dish.
    "meng_jin": (196.0, 0.62, 0.38, ((4, 2), (3, 1), (1, 1), (3, 2), (0, 2), (4, 2), (3, 1), (1, 1), (0, 4))),
    # The sea: two notes that go out, three that come in.
    "lin_feng": (246.9, 0.46, 0.55, ((3, 1), (5, 3), (4, 1), (3, 1), (1, 3), (2, 1), (4, 2), (3, 1), (5, 5))),
}


def pluck(dice: np.random.Generator, pitch: float, seconds: float, bright: float) -> Sound:
    """A string (Karplus and Strong, 1983): a burst of noise that goes round and is smoothed each time."""
    period = round(RATE / pitch)
    string = np.convolve(dice.uniform(-1, 1, period), np.ones(3) / 3, "same")
    made = np.empty(int(seconds * RATE))
    for start in range(0, len(made), period):
        part = min(period, len(made) - start)
        made[start : start + part] = string[:part]
        string = 0.996 * (bright * string + (1 - bright) * 0.5 * (string + np.roll(string, 1)))
    t = np.arange(len(made)) / RATE
    return made * np.minimum(1, (seconds - t) / 0.2)


def motif(dice: np.random.Generator, name: str) -> Sound:
    """A short tune on one string at a time, with the room it is played in."""
    root, beat, bright, notes = MOTIFS[name]
    length = sum(beats for _, beats in notes) * beat + 3
    made = np.zeros(int(length * RATE))
    at = 0.0
    for degree, beats in notes:
        pitch = root * 2 ** ((SCALE[degree % 5] + 12 * (degree // 5)) / 12)
        string = pluck(dice, pitch, min(3.0, beats * beat + 1.4), bright)
        made[int(at * RATE) :][: len(string)] += string[: len(made) - int(at * RATE)] * dice.uniform(0.8, 1)
        at += beats * beat
    room = dice.standard_normal(int(1.6 * RATE)) * np.exp(-5 * np.linspace(0, 1.6, int(1.6 * RATE)))
    wet = np.fft.irfft(np.fft.rfft(made, 2 * len(made)) * np.fft.rfft(room, 2 * len(made)))[: len(made)]
    mixed = made + 0.3 * wet / np.abs(wet).max() * np.abs(made).max()
    t = np.arange(len(mixed)) / RATE
    return mixed * np.minimum(1, (length - t) / 1.2)


def slip(dice: np.random.Generator) -> Sound:
    """A strip of paper that slides a little."""
    return puff(dice, 0.07, 2200, 7000)


def page(dice: np.random.Generator) -> Sound:
    """A page that turns."""
    return np.concatenate([puff(dice, 0.22, 1200, 5200), 0.7 * puff(dice, 0.16, 2200, 7500)])


def tag(dice: np.random.Generator) -> Sound:
    """A tag on its string that swings against wood, once."""
    tick = ring(880, 0.16, bright=0.25)
    return tick + 0.3 * puff(dice, len(tick) / RATE, 1500, 4000)[: len(tick)]


SIGNS = {"slip": slip, "page": page, "tag": tag}


def loud(sound: Sound, level: float) -> Sound:
    """To one loudness (root mean square), never beyond full scale."""
    made = sound * level / np.sqrt(np.mean(sound**2))
    return made * min(1.0, 0.9 / np.abs(made).max())


def main() -> None:
    """Write them all."""
    import soundfile  # noqa: PLC0415 - only this needs it

    kinds = (("bed", BEDS, 0.07), ("sign", SIGNS, 0.11))
    for kind, made, level in kinds:
        for number, (name, make) in enumerate(sorted(made.items())):
            soundfile.write(
                HERE / f"{kind}_{name}.ogg", loud(make(np.random.default_rng(number + 1)), level), RATE
            )
    for number, name in enumerate(sorted(MOTIFS)):
        sound = loud(motif(np.random.default_rng(100 + number), name), 0.09)
        soundfile.write(HERE / f"motif_{name}.ogg", sound, RATE)


if __name__ == "__main__":
    main()
