"""Light printed on paper: discs that fade outwards, shafts, and the wash of an hour over a whole place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, path, poly, rect
from game.art.paper.sheet import Sheet, printed
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones


def radial(name: str, colour: str, strength: float, middle: Point, radius: float) -> str:
    """A gradient for a sheet's `defs` that fades from a point to a rim."""
    stops = ((0, strength), (0.35, strength * 0.62), (0.7, strength * 0.2), (1, 0))
    inner = "".join(f'<stop offset="{at}" stop-color="{colour}" stop-opacity="{o:.3f}"/>' for at, o in stops)
    return f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{middle[0]:.1f}" cy="{middle[1]:.1f}" r="{radius:.1f}">{inner}</radialGradient>'


def fade(name: str, colour: str, start: Point, end: Point, strength: float, last: float = 0) -> str:
    """A gradient for a sheet's `defs`, from `strength` at one point to `last` at another."""
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{start[0]}" y1="{start[1]}" '
        f'x2="{end[0]}" y2="{end[1]}"><stop offset="0" stop-color="{colour}" stop-opacity="{strength:.3f}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="{last:.3f}"/></linearGradient>'
    )


def glows(
    spots: Iterable[tuple[float, float, float]],
    colour: str = "#ffb050",
    strength: float = 0.45,
    flat: float = 1,
) -> Sheet:
    """Discs of light (x, y, radius) in one print, pressed to ovals by `flat`."""
    discs = [(f"glow{i}", x, y, r) for i, (x, y, r) in enumerate(spots)]
    body = "".join(group(circle(0, 0, r, f"url(#{name})"), x, y, 1, flat) for name, x, y, r in discs)
    return printed(body, defs="".join(radial(name, colour, strength, (0, 0), r) for name, _, _, r in discs))


def shafts(quads: Sequence[Sequence[Point]], colour: str, strength: float) -> Sheet:
    """Shafts of light, each four points, the first two at the window; they fade downwards."""
    top = min(point[1] for quad in quads for point in quad)
    low = max(point[1] for quad in quads for point in quad)
    return printed(
        "".join(poly(quad, "url(#shaft)") for quad in quads),
        defs=fade("shaft", colour, (0, top), (0, low), strength, strength * 0.15),
    )


def wash(t: Tones) -> tuple[Sheet, ...]:
    """What the hour lays over everything: slant light in the morning, warmth at dusk, dark corners at night."""
    match t.light:
        case Light.MORNING:
            slants = [[(x, -70), (x + 130, -70), (x + 830, 1150), (x + 480, 1150)] for x in (-360, 60, 620)]
            return (shafts(slants, "#fff3cf", 0.15),)
        case Light.DAY:
            return ()
        case Light.DUSK:
            body = rect(-60, -60, 2040, 1200, "url(#warm)")
            return (printed(body, defs=fade("warm", "#ff8a4a", (1500, 0), (300, 900), 0.16, 0.0)),)
        case Light.NIGHT:
            corners = path("M-60,-60 L1980,-60 L1980,330 L-60,330 Z", "url(#dark)")
            return (printed(corners, defs=fade("dark", t.palette.shade, (0, -60), (0, 330), 0.34)),)


def roomlight(t: Tones, x: float, y: float, radius: float, strength: float = 0.4) -> tuple[Sheet, ...]:
    """The warmth lamps give a whole room once they are lit; nothing by day."""
    return (glows([(x, y, radius)], "#ffc678", strength * (1 if t.night else 0.6), 0.7),) if t.lamps else ()
