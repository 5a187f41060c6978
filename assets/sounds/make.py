"""Makes every sound of the game: `uv run --with soundfile python assets/sounds/make.py`.

Nothing is recorded. Each sound has a seed, so that it comes out the same again, and is brought to the
loudness of its kind (tests/tools/loudness.py); how loud it then is in a place, `game/art/sound_beds.py` says.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from calls import CALLS
from layers import LAYERS, layer
from motifs import TONES, TUNES, motif
from ogg_pages import with_serial
from shapes import RATE
from things import MOMENTS, SIGNS

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent.parent))  # the project, whose tests measure as this does

from tests.tools.loudness import integrated, momentary  # noqa: E402 - found only now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapes import Sound

# LUFS: a whole layer or motif; the loudest moment of what is heard once.
LAYER, MOTIF, CALL, SIGN, MOMENT = -24.0, -19.5, -24.0, -22.0, -19.0
MOST = 0.8  # a share of full scale no sound goes beyond, before it is packed
SMALLER = {"layer": 0.92, "motif": 0.82, "call": 0.92, "sign": 0.6, "moment": 0.85}  # 1 is the smallest file


def made() -> Iterator[tuple[str, Sound]]:
    """Every sound by the name of its file, as loud as it shall be."""
    for number, (make, long) in enumerate(LAYERS.items()):
        yield f"layer_{make.__name__}", _whole(layer(number, make, long), LAYER)
    for number, (make, takes) in enumerate(CALLS.items()):
        for take in range(takes):
            dice = np.random.default_rng((200 + number, take))
            yield f"call_{make.__name__}_{take + 1}", _loudest(make(dice), CALL)
    for number, story in enumerate(TUNES):
        for place, tone in enumerate(("", *TONES)):
            dice = np.random.default_rng((100 + number, place))
            name = f"motif_{story}_{tone}" if tone else f"motif_{story}"
            yield name, _whole(motif(dice, story, tone), MOTIF)
    for kind, things, level in (("sign", SIGNS, SIGN), ("moment", MOMENTS, MOMENT)):
        for number, (name, make) in enumerate(sorted(things.items())):
            yield f"{kind}_{name}", _loudest(make(np.random.default_rng(number + 1)), level)


def _whole(sound: Sound, level: float) -> Sound:
    flat = sound - sound.mean()
    return _below(flat * 10 ** ((level - integrated(flat, RATE)) / 20))


def _loudest(sound: Sound, level: float) -> Sound:
    return _below(sound * 10 ** ((level - momentary(sound, RATE)) / 20))


def _below(sound: Sound) -> Sound:
    """What goes beyond is bent in rather than all of it made softer: a peak is no loudness."""
    soft = 0.5
    over = np.maximum(0, np.abs(sound) - soft)
    bent = soft + (MOST - soft) * np.tanh(over / (MOST - soft))
    return np.where(over > 0, np.sign(sound) * bent, sound)


def main() -> None:
    """Write them all; what is not made any more goes."""
    import soundfile  # noqa: PLC0415 - only this needs it

    for old in HERE.glob("*.ogg"):
        old.unlink()
    for number, (name, sound) in enumerate(made()):
        small, packed = SMALLER[name.partition("_")[0]], io.BytesIO()
        soundfile.write(packed, sound, RATE, format="OGG", subtype="VORBIS", compression_level=small)
        (HERE / f"{name}.ogg").write_bytes(with_serial(packed.getvalue(), number + 1))


if __name__ == "__main__":
    main()
