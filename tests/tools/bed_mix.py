"""What is really heard in a place: the loops and calls of a bed, mixed as the player mixes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.art.sound_beds import Bed
    from tests.tools.loudness import Sound

RATE: Final = 22_050


def mixed(bed: Bed, files: Mapping[str, Sound], seconds: float, seed: int = 1) -> Sound:
    """So many seconds of a bed; `files` are samples by the names of their files."""
    made = np.zeros(int(seconds * RATE))
    for name, volume in bed.layers().items():
        made += volume * np.resize(files[f"layer_{name}"], len(made))
    for call in bed.calls:
        for at, take, volume in call.times(seed):
            if at >= seconds:
                break
            start = int(at * RATE)
            heard = files[f"call_{call.sound}_{take}"][: len(made) - start]
            made[start : start + len(heard)] += volume * heard
    return made
