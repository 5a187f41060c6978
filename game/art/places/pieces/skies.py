"""The far end of an outdoor place: sky, sun or moon, clouds, stars, hills, birds."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from game.art.paper.shapes import blob, circle, gradient, group, mix, path, rect, ridge
from game.art.paper.sheet import HILLS, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.glows import glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

DISC = Shadow(4, 6, 20, 0.18)
CLOUD = Shadow(4, 7, 13, 0.18)
# Where clouds hang: across, down to the horizon, how large. An overcast sky has them all.
_CLOUDS = (
    (1180, 0.29, 1.0),
    (690, 0.34, 0.66),
    (1660, 0.42, 0.8),
    (180, 0.44, 0.74),
    (980, 0.12, 0.7),
    (420, 0.16, 1.5),
    (1440, 0.1, 1.7),
    (60, 0.08, 1.2),
    (1840, 0.2, 1.3),
)


def sky(
    t: Tones, *, sun: tuple[float, float] = (1010, 285), horizon: float = 640, clouds: int = 3
) -> tuple[Sheet, ...]:
    """Sky with its light: `sun` is where it stands by day; it is lower in the morning and at dusk."""
    top, middle, low = colours_of_sky(t)
    colours = gradient("sky", [(0, top), (0.55, middle), (1, low)], (0, -60), (0, horizon))
    sheets = [backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), colours)]
    if t.palette.overcast:
        return (*sheets, _clouds(t, len(_CLOUDS), horizon))
    sheets += _heavenly(t, sun, horizon)
    return (*sheets, _clouds(t, clouds, horizon))


def colours_of_sky(t: Tones) -> tuple[str, str, str]:
    """The colours of the sky: high, half way down, and at the horizon."""
    p = t.palette
    match t.light:
        case Light.MORNING:
            return mix(p.sky, p.far, 0.35), p.sky, mix(p.sky, "#ffe9c4", 0.75)
        case Light.DAY:
            return mix(p.sky, p.far, 0.3), p.sky, mix(p.sky, p.paper, 0.45)
        case Light.DUSK:
            return (
                mix(mix(p.sky, p.deep, 0.45), "#5c5a94", 0.35),
                mix(p.sky, "#e07868", 0.45),
                mix(p.sky, "#ffbd78", 0.75),
            )
        case Light.NIGHT:
            return mix(p.ink, "#10162c", 0.45), mix(p.sky, p.ink, 0.5), mix(p.sky, p.far, 0.3)


def _heavenly(t: Tones, sun: tuple[float, float], horizon: float) -> list[Sheet]:
    x, y = sun
    match t.light:
        case Light.MORNING:
            x, y = x - 330, y + (horizon - y) * 0.14
            return [glows([(x, y, 420)], "#fff0c0", 0.5), _disc(x, y, 92, "#fff6dc")]
        case Light.DAY:
            return [
                glows([(x, y, 430)], mix(t.palette.sky, "#ffffff", 0.6), 0.6),
                _disc(x, y, 104, mix("#fff0c4", t.palette.sky, 0.2)),
            ]
        case Light.DUSK:
            x, y = x + 110, y + (horizon - y) * 0.5
            return [glows([(x, y, 560)], "#ff9850", 0.5), _disc(x, y, 116, "#ffe0a0")]
        case Light.NIGHT:
            x, y = x + 60, y - 90
            return [
                _stars(t, horizon),
                glows([(x, y, 330)], "#dfe4ff", 0.2),
                _disc(x, y, 66, "#f1ead2"),
                _craters(x, y),
            ]


def _disc(x: float, y: float, radius: float, colour: str) -> Sheet:
    return Sheet(body=circle(x, y, radius, colour), shadow=DISC, contact=0.1)


def _craters(x: float, y: float) -> Sheet:
    spots = ((-20, -12, 13), (16, 20, 17), (24, -26, 8))
    return printed("".join(circle(x + dx, y + dy, r, "#d9d1b8", 0.7) for dx, dy, r in spots))


def _stars(t: Tones, horizon: float) -> Sheet:
    dice = random.Random(23)  # noqa: S311 - stars, not a secret
    star = "M0,-1 L0.22,-0.22 L1,0 L0.22,0.22 L0,1 L-0.22,0.22 L-1,0 L-0.22,-0.22 Z"
    body = ""
    for _ in range(46):
        size = dice.choice((2.4, 3, 3.6, 6.5))
        body += group(
            path(star, mix("#fdf3d0", t.palette.sky, 0.2)),
            dice.uniform(0, 1920),
            dice.uniform(0, horizon - 140),
            size,
        )
    return printed(body)


def _clouds(t: Tones, count: int, horizon: float) -> Sheet:
    spots = _CLOUDS[:count]
    return Sheet(
        body="".join(_cloud(t, x, horizon * y, size) for x, y, size in spots), shadow=CLOUD, contact=0.12
    )


def _cloud(t: Tones, x: float, y: float, size: float) -> str:
    top, middle, low = colours_of_sky(t)
    colour = {
        Light.MORNING: mix(low, "#fffaf0", 0.5),
        Light.DAY: mix(middle, "#ffffff", 0.55),
        Light.DUSK: mix(top, "#e98a80", 0.55),
        Light.NIGHT: mix(middle, top, 0.35),
    }[t.light]
    puff = [(-150, 24), (-70, -16), (20, 0), (110, -10), (190, 28), (90, 44), (-60, 44)]
    return group(blob(puff, colour), x, y, size)


def hills(t: Tones, y: float = 452, *, sway: float = 36, seed: int = 5) -> tuple[Sheet, ...]:
    """Two ranges of hills, the nearer one lower and a little darker."""
    pale = t.depth(0.16), t.depth(0.26)
    return tuple(
        Sheet(
            body=path(ridge(y + i * 48, sway - i * 6, seed + i * 6, n=8 + i * 2, base=y + 320), colour),
            shadow=HILLS,
            contact=0.12,
        )
        for i, colour in enumerate(pale)
    )


def birds(t: Tones, spots: list[tuple[float, float, float]]) -> Sheet:
    """A sheet of swallows; `spots` are their x, y and size as a share of the usual."""
    wing = "M-20,-7 C-11,-13 -4,-8 0,0 C4,-8 11,-13 20,-7 C12,-7 5,-2 3,5 L0,9 L-3,5 C-5,-2 -12,-7 -20,-7 Z"
    return Sheet(
        body="".join(group(path(wing, t.depth(0.8)), x, y, size) for x, y, size in spots), shadow=CLOUD
    )
