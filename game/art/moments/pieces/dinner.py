"""What is left of a dinner, seen from above: a fish eaten to its bones, dishes and glasses."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path
from game.art.paper.sheet import SMALL, Shadow, Sheet, printed
from game.art.people.outline import sliver, soft
from game.art.people.tube import Tube, moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones

LYING: Final = Shadow(7, 9, 12, 0.36)


def fish(t: Tones) -> list[Sheet]:
    """The fish, eaten: a head, a comb of bones, a tail. Its head points at him."""
    at, turn = (432, 268), -21

    def put(points: Sequence[Point]) -> list[Point]:
        return moved(points, at, 1, turn)

    plate = [(214 * math.cos(a), 90 * math.sin(a)) for a in (i * math.tau / 60 for i in range(60))]
    inner = [(180 * math.cos(a), 68 * math.sin(a)) for a in (i * math.tau / 60 for i in range(60))]
    china = "#f8f0e6"
    band = path(soft(put([(x * 0.955, y * 0.94) for x, y in plate])), "#4f6f8c", 0.9) + path(
        soft(put([(x * 0.925, y * 0.9) for x, y in plate])), china
    )
    ribs = ""
    for i in range(13):
        x, long = 84 - i * 15.5, 38 - abs(i - 4) * 2.5
        ribs += path(sliver(put([(x, -4), (x - 9, -long * 0.6), (x - 20, -long)]), 6, heavy=0.2), "#fbf3e2")
        ribs += path(sliver(put([(x, 0), (x - 9, long * 0.6), (x - 20, long)]), 6, heavy=0.2), "#f0e2cc")
    spine = Tube(tuple(put([(100, 0), (30, -5), (-50, -4), (-132, -1)])), (5.5, 5, 4, 3))
    head = put([(92, -44), (128, -40), (164, -18), (178, 4), (162, 20), (128, 36), (94, 42), (104, 0)])
    eye = put([(144, -14)])[0]
    tail = put([(-128, -2), (-156, -22), (-188, -38), (-176, -4), (-190, 32), (-156, 18)])
    herbs = (
        ([(-70, -30), (-56, -40), (-40, -38)], "#c8402a"),
        ([(20, 34), (36, 40), (54, 34)], "#c8402a"),
        ([(-104, 22), (-90, 32), (-72, 30)], "#5f8a4c"),
        ([(-20, 38), (-4, 44), (8, 40)], "#5f8a4c"),
        ([(-24, -40), (-8, -46), (6, -40)], "#5f8a4c"),
    )
    green = "".join(path(sliver(put(points), 7), colour) for points, colour in herbs)
    face = (
        path(sliver(put([(112, -34), (100, -4), (112, 32)]), 5), "#8a4a2c")
        + circle(*eye, 9, "#fff6e2")
        + circle(eye[0] + 1.5, eye[1] - 1, 5, "#2a1730")
    )
    return [
        Sheet(
            body=t.under(
                path(soft(put([(x, y + 7) for x, y in plate])), "#b7a9ae") + path(soft(put(plate)), china)
            ),
            shadow=LYING,
        ),
        printed(t.under(band + path(soft(put(inner)), "#e9dccf"))),
        printed(
            t.under(
                path(
                    soft(put([(-130, 6), (-60, -36), (40, -34), (116, -8), (92, 32), (10, 40), (-80, 34)])),
                    "#8a4a2c",
                    0.92,
                )
            )
        ),
        Sheet(body=t.under(ribs + path(spine.cut(), "#fff8ea")), shadow=Shadow(4, 6, 5, 0.5)),
        Sheet(
            body=t.under(
                path(soft(head), "#d98a52")
                + path(soft(tail), "#c97a4a")
                + path(soft(put([(96, 6), (162, 12), (128, 36), (94, 42)])), "#b9683a")
            ),
            shadow=SMALL,
        ),
        printed(t.under(face + green)),
    ]


def dishes(t: Tones) -> list[Sheet]:
    """The fruit has come: slices of melon on the plate; the glasses of those who went on to the next table."""
    dish = (
        ellipse(0, 8, 110, 60, "#b7a9ae")
        + ellipse(0, 0, 110, 60, "#f8f0e6")
        + ellipse(0, 0, 90, 47, "#e9dccf")
    )
    melon = ""
    for x, y, turn, flesh in (
        (-48, -16, -14, "#e8655a"),
        (36, -20, 12, "#f0a45a"),
        (-22, 14, 4, "#f0a45a"),
        (50, 16, -6, "#e8655a"),
    ):
        slice_ = (
            path("M-40,-8 C-30,30 30,30 40,-8 Z", "#5f8a4c")
            + path("M-35,-9 C-25,21 25,21 35,-9 Z", "#f4ecc8")
            + path("M-31,-10 C-21,15 21,15 31,-10 Z", flesh)
        )
        seeds = (
            "".join(ellipse(sx, 0, 2, 3.2, "#4a2a2c") for sx in (-12, 0, 12)) if flesh == "#e8655a" else ""
        )
        melon += group(slice_ + seeds, x, y, 1, turn=turn)
    forks = "".join(
        line(f"M{x},{y} l{dx},{dy}", "#e8c070", 4) + circle(x + dx, y + dy, 5, "#c8402a")
        for x, y, dx, dy in ((-22, 8, -12, -58), (50, 10, 18, -56))
    )
    glasses = "".join(_glass(x, y, k, t.palette.second) for x, y, k in ((96, 330, 1.0), (140, 478, 1.06)))
    return [
        Sheet(body=t.under(group(dish, 320, 412)), shadow=LYING),
        Sheet(body=t.under(group(melon, 320, 412)), shadow=SMALL),
        Sheet(body=t.under(group(forks, 320, 412)), shadow=SMALL),
        Sheet(body=glasses, shadow=Shadow(12, 8, 10, 0.3), grain=False),
    ]


def _glass(x: float, y: float, k: float, wine: str) -> str:
    body = ellipse(0, 4, 20, 8, "#fff4ec", 0.5) + path(
        "M-28,-64 L28,-64 L20,6 C14,13 -14,13 -20,6 Z", "#fff4ec", 0.62
    )
    body += path("M-24,-24 L24,-24 L20,6 C14,13 -14,13 -20,6 Z", wine, 0.85) + ellipse(
        0, -24, 24, 9, mix(wine, "#ffffff", 0.3)
    )
    return group(
        body
        + ellipse(0, -64, 28, 12, "#ffffff", 0.55)
        + path("M-22,-54 L-15,-54 L-13,0 L-16,2 Z", "#ffffff", 0.7),
        x,
        y,
        k,
    )
