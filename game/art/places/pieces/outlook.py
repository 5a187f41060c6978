"""What a window of any place in the world shows: sky, hills, roofs, trees, and what the season lays on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import blob, circle, ellipse, gradient, group, mix, path, poly, rect, ridge, smooth
from game.art.paper.sheet import HILLS, SMALL, Sheet, backdrop
from game.art.places.pieces.buildings import windows
from game.art.places.pieces.skies import colours_of_sky
from game.art.places.pieces.trees import bush, round_tree
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.places.pieces.rooms import Hole
    from game.art.places.pieces.tones import Tones

_SNOW = "#f4f2ee"
_PUFF = [(-150, 24), (-70, -16), (20, 0), (110, -10), (190, 28), (90, 44), (-60, 44)]


def outlook(
    t: Tones, hole: Hole, *, seed: int = 1, sun: bool = True, houses: bool = True
) -> tuple[Sheet, ...]:
    """The view from a window (x, y, width, height); of a room's windows only one wants the `sun`."""
    out = t.outside()
    return (
        _sky(out, hole),
        *((_disc(out, hole),) if sun and not out.palette.overcast else ()),
        _clouds(out, hole, seed),
        _far_hills(out, hole, seed),
        *((_roofs(out, hole, seed),) if houses else ()),
        *_garden(out, hole, seed),
    )


def _sky(t: Tones, hole: Hole) -> Sheet:
    x, y, w, h = hole
    top, middle, low = colours_of_sky(t)
    return backdrop(
        rect(x - 24, y - 24, w + 48, h + 48, "url(#sky)"),
        gradient("sky", [(0, top), (0.5, middle), (1, low)], (0, y), (0, y + h * 0.8)),
    )


def _disc(t: Tones, hole: Hole) -> Sheet:
    x, y, w, h = hole
    low = t.light in {Light.MORNING, Light.DUSK}
    colour = {Light.MORNING: "#fff6dc", Light.DAY: "#fff3d0", Light.DUSK: "#ffe0a0", Light.NIGHT: "#f1ead2"}
    return Sheet(
        body=circle(x + w * 0.7, y + h * (0.42 if low else 0.2), min(w, h) * 0.1, colour[t.light]),
        shadow=SMALL,
    )


def _clouds(t: Tones, hole: Hole, seed: int) -> Sheet:
    x, y, w, h = hole
    top, middle, _ = colours_of_sky(t)
    colour = mix(middle, "#ffffff", 0.5) if not t.lamps else mix(middle, top, 0.4)
    spots = ((0.26, 0.2, 0.9), (0.84, 0.34, 0.6), (0.55, 0.12, 0.8), (0.1, 0.36, 0.7))
    many = 4 if t.palette.overcast else 2
    body = "".join(
        group(
            blob(_PUFF, mix(colour, t.palette.sky, 0.1 * i)),
            x + w * ((at + seed * 0.13) % 0.9),
            y + h * up,
            size * w / 620,
        )
        for i, (at, up, size) in enumerate(spots[:many])
    )
    return Sheet(body=body, shadow=SMALL, contact=0.1)


def _far_hills(t: Tones, hole: Hole, seed: int) -> Sheet:
    x, y, w, h = hole
    body = "".join(
        path(
            ridge(y + h * up, h * 0.05, seed + n, n=6, x0=x - 24, x1=x + w + 24, base=y + h + 24),
            t.depth(0.14 + 0.1 * n),
        )
        for n, up in enumerate((0.5, 0.6))
    )
    return Sheet(body=body, shadow=HILLS, contact=0.12)


def _roofs(t: Tones, hole: Hole, seed: int) -> Sheet:
    """Houses across the way: plain walls, a flat roof among sloping ones, some windows lit after dark."""
    x, y, w, h = hole
    base, body = y + h + 10, ""
    spots = (
        (-0.04, 0.3, 0.34, True),
        (0.27, 0.2, 0.24, False),
        (0.5, 0.28, 0.3, True),
        (0.8, 0.23, 0.28, False),
    )
    for i, (at, up, wide, gable) in enumerate(spots):
        wall = mix(
            t.depth(0.3), t.thing(("#d8b48c", "#c98a6a", "#e4d2b0", "#a9b4a8")[(i + seed) % 4], 0.3), 0.4
        )
        left, top, across = x + w * at, y + h * (0.98 - up) - h * 0.16, w * wide
        body += rect(left, top, across, base - top, wall)
        body += windows(
            t,
            left + across * 0.1,
            top + h * 0.05,
            across * 0.8,
            h * 0.3,
            wall,
            step=max(16, w * 0.06),
            seed=seed + i,
        )
        tile = (t.palette.snowy and t.thing(_SNOW, 0.04)) or mix(wall, t.palette.deep, 0.42)
        body += (
            poly([(left - 8, top), (left + across / 2, top - h * 0.1), (left + across + 8, top)], tile)
            if gable
            else rect(left - 6, top - 8, across + 12, 12, tile)
        )
    return Sheet(body=body, shadow=HILLS)


def _garden(t: Tones, hole: Hole, seed: int) -> tuple[Sheet, ...]:
    x, y, w, h = hole
    foot = y + h + 18
    trees = "".join(
        round_tree(t, x + w * at, foot, h * tall, shade=0.2 + 0.1 * i, seed=seed + i)
        for i, (at, tall) in enumerate(((0.1, 0.56), (0.93, 0.5)))
    )
    low = "".join(bush(t, x + w * at, foot, w * wide) for at, wide in ((0.3, 0.22), (0.7, 0.26)))
    ground = path(
        smooth(
            [
                (x - 24, foot - h * 0.1),
                (x + w * 0.3, foot - h * 0.13),
                (x + w * 0.7, foot - h * 0.1),
                (x + w + 24, foot - h * 0.14),
            ],
            closed=False,
        )
        + f" L{x + w + 24},{foot + 10} L{x - 24},{foot + 10} Z",
        t.thing(_SNOW, 0.06) if t.palette.snowy else t.leaf(0.5),
    )
    caps = (
        "".join(
            ellipse(x + w * at, foot - h * tall * 0.86, h * 0.12, h * 0.035, t.thing(_SNOW, 0.04))
            for at, tall in ((0.1, 0.56), (0.93, 0.5))
        )
        if t.palette.snowy
        else ""
    )
    return Sheet(body=trees + caps, shadow=SMALL), Sheet(body=low + ground, shadow=SMALL)
