"""Stances that are ready: what bodies do in most pictures. All face right; others are made by `stance.bent`."""

from __future__ import annotations

from typing import Final

from game.art.people.hands import Grip
from game.art.people.whole.stance import bent

_FISTS: Final = (Grip.FIST, Grip.FIST)

STANDING: Final = bent(near_leg=(-4, -3), far_leg=(6, 4), feet=(0, 0))
WALKING: Final = bent(
    lean=4, near_leg=(-16, -34), far_leg=(24, 14), near_arm=(26, 40), far_arm=(-24, -10), feet=(26, -10),
    narrow=0.84, wind=0.15,
)  # fmt: skip
# One foot on the ground, the hind one pushing off; arms opposed; the hem flies.
RUNNING: Final = bent(
    lean=22, near_leg=(82, -6), far_leg=(-22, -62), near_arm=(-52, 38), far_arm=(44, 128), head=-12,
    feet=(-4, 64), grips=_FISTS, narrow=0.78, wind=0.6,
)  # fmt: skip
# In a saddle, or on the pegs of a machine: put hands on the bar with `Stance.hand`, feet with `Stance.foot`.
RIDING: Final = bent(
    lean=8, near_leg=(74, -14), far_leg=(82, -4), near_arm=(18, 74), far_arm=(30, 84), feet=(0, 0),
    grips=_FISTS, narrow=0.84, wind=0.5,
)  # fmt: skip
# On a ladder: one knee up, both hands above.
CLIMBING: Final = bent(
    lean=8, near_leg=(64, -8), far_leg=(12, -14), near_arm=(104, 150), far_arm=(136, 164), head=-14,
    feet=(0, 8), grips=_FISTS, narrow=0.8,
)  # fmt: skip
SITTING: Final = bent(
    lean=-4, near_leg=(84, 2), far_leg=(88, 8), near_arm=(10, 62), far_arm=(16, 70), feet=(0, 0),
    grips=(Grip.FLAT, Grip.FLAT), narrow=0.84,
)  # fmt: skip
WAVING: Final = bent(
    near_leg=(-4, -3), far_leg=(8, 5), far_arm=(128, 172), feet=(0, 0), grips=(Grip.RELAXED, Grip.OPEN),
)  # fmt: skip
# Down on the heels, over something on the ground.
CROUCHING: Final = bent(
    lean=26, near_leg=(104, -42), far_leg=(82, -36), near_arm=(30, 52), far_arm=(40, 60), head=8,
    feet=(0, 20), narrow=0.84,
)  # fmt: skip
REACHING: Final = bent(
    lean=16, near_leg=(-14, -18), far_leg=(26, -2), near_arm=(-8, 20), far_arm=(78, 92), head=-4,
    feet=(14, 0), grips=(Grip.RELAXED, Grip.OPEN), narrow=0.86, wind=0.1,
)  # fmt: skip
