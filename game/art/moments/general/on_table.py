"""Things on a table that is seen from the side and a little from above: some stand, some lie flat."""

from __future__ import annotations

import math
from typing import Final

from game.art.moments.general.things import near_thing
from game.art.paper.shapes import Point, group
from game.art.paper.sheet import SMALL, Sheet

# Where each thing of the catalogue reaches about where it is held, as `near_thing` draws it: left, top, right, foot.
BOXES: Final[dict[str, tuple[float, float, float, float]]] = {
    "badge": (-54, -140, 54, 74),
    "basket": (-110, -8, 112, 212),
    "book": (-134, -80, 134, 100),
    "bottle": (-40, -148, 40, 90),
    "bowl": (-78, -74, 78, 42),
    "box": (-146, -112, 146, 100),
    "broom": (-60, -170, 60, 698),
    "bun": (-50, -46, 54, 42),
    "camera": (-98, -72, 98, 68),
    "carrying_pole": (-520, -14, 520, 14),
    "chalk": (-14, -88, 34, 24),
    "chopsticks": (-176, -78, 78, 136),
    "crab": (-98, -98, 98, 44),
    "cup": (-46, -56, 46, 40),
    "drainpipe": (-484, -52, 484, 46),
    "egg": (-34, -40, 34, 40),
    "envelope": (-98, -62, 98, 62),
    "fan": (-118, -120, 118, 36),
    "flask": (-32, -118, 32, 80),
    "flower": (-88, -240, 94, 40),
    "flyers": (-92, -108, 90, 104),
    "folder": (-114, -138, 106, 144),
    "form": (-82, -114, 84, 106),
    "glass": (-42, -76, 42, 52),
    "helmet": (-92, -98, 100, 82),
    "jar": (-48, -72, 48, 68),
    "kettle": (-78, -8, 136, 176),
    "key": (-20, -72, 22, 46),
    "ladle": (-36, -158, 54, 62),
    "lamp": (-54, -208, 54, 200),
    "lantern": (-64, -252, 64, 148),
    "laptop": (-144, -92, 144, 90),
    "letter": (-88, -120, 92, 116),
    "map": (-126, -98, 126, 86),
    "microphone": (-34, -144, 34, 82),
    "money": (-84, -48, 94, 62),
    "mug": (-42, -66, 74, 52),
    "net": (-88, -226, 88, 568),
    "notebook": (-74, -96, 72, 124),
    "orange": (-44, -64, 52, 44),
    "paint_pot": (-66, -28, 76, 190),
    "pen": (-40, -96, 82, 40),
    "pencil": (-30, -92, 34, 66),
    "phone": (-60, -110, 60, 112),
    "plant": (-72, -156, 68, 54),
    "plate": (-120, -60, 120, 30),
    "pole": (-520, -14, 520, 14),
    "scale": (-204, -8, 92, 170),
    "seal": (-26, -88, 26, 48),
    "shell": (-50, -34, 52, 34),
    "spade": (-46, -248, 46, 510),
    "spanner": (-50, -192, 50, 130),
    "spoon": (-14, -150, 26, 50),
    "striped_bag": (-168, -14, 164, 384),
    "suitcase": (-106, -8, 106, 280),
    "surfboard": (-46, -216, 46, 496),
    "ticket": (-76, -44, 76, 46),
    "towel": (-72, -14, 78, 230),
    "tray": (-174, -40, 174, 42),
    "umbrella": (-28, -74, 44, 288),
    "weight": (-42, -34, 42, 78),
}
_STANDING: Final = frozenset(
    {
        *(
            "basket",
            "bottle",
            "bowl",
            "box",
            "bun",
            "camera",
            "cup",
            "egg",
            "flask",
            "glass",
            "helmet",
            "jar",
        ),
        *("kettle", "mug", "orange", "paint_pot", "plant", "plate", "seal", "striped_bag"),
        *("suitcase", "tray", "weight"),
    }
)
_FLAT: Final = 0.52  # how high what lies is seen, as a share
_ACROSS: Final = -64.0  # what is longer than broad lies across, turned by degrees
_AWRY: Final = -9.0
_LONG: Final = 1.6
_LEAST: Final = 190.0  # how long a key or a piece of chalk is at least, since it is what is talked about
_SCALE: Final = 1.15


def on_table(name: str, at: Point, *, high: float, wide: float) -> Sheet:
    """A thing of the catalogue with its foot, or its middle where it lies, at a point of a table.

    It is about as large as in near hands, but at most `high` and `wide`, in picture units. KeyError if there is
    none of this name.
    """
    left, top, right, foot = BOXES[name]
    body, (x, y) = near_thing(name).body, at
    if name in _STANDING:
        scale = min(_SCALE, high / (foot - top), wide / (right - left))
        put = group(body, x - (left + right) / 2 * scale, y - foot * scale, scale)
        return Sheet(body=put, shadow=SMALL, contact=0.3)
    across, down = right - left, foot - top
    compact = max(across, down) < min(across, down) * _LONG
    turn = math.radians(_AWRY if compact else (_ACROSS if down > across else 0.0))
    scale = min(
        max(_SCALE, _LEAST / max(across, down)),
        wide / (across * abs(math.cos(turn)) + down * abs(math.sin(turn))),
    )
    middle = group(body, -(left + right) / 2, -(top + foot) / 2)
    lying = group(group(middle, turn=math.degrees(turn)), scale=scale, scale_y=scale * _FLAT)
    return Sheet(body=group(lying, x, y), shadow=SMALL, contact=0.3)
