"""The shell of an indoor place: the view from its windows, walls with holes in them, frames, floors, lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, HILLS, SMALL, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.buildings import block
from game.art.places.pieces.glows import fade
from game.art.places.pieces.skies import colours_of_sky
from game.art.places.pieces.trees import round_tree
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.places.pieces.tones import Tones

# A window or door in a wall: x, y, width, height in picture units.
Hole = tuple[float, float, float, float]
WALL = Shadow(8, 10, 22, 0.42)


def view(
    t: Tones, hole: Hole, *, seed: int = 1, city: bool = False, horizon: float = 0.72, sun: bool = True
) -> tuple[Sheet, ...]:
    """What a window (x, y, width, height) shows; of a room's two windows only one wants the `sun`."""
    x, y, w, h = hole
    out = t.outside()
    top, middle, low = colours_of_sky(out)
    foot = y + h * horizon
    sky = backdrop(
        rect(x - 20, y - 20, w + 40, h + 40, "url(#sky)"),
        gradient("sky", [(0, top), (0.5, middle), (1, low)], (0, y), (0, foot)),
    )
    colour = {Light.MORNING: "#fff6dc", Light.DAY: "#fff3d0", Light.DUSK: "#ffe0a0", Light.NIGHT: "#f1ead2"}[
        t.light
    ]
    disc = Sheet(
        body=circle(
            x + w * 0.72,
            y + h * (0.2 if t.light in {Light.NIGHT, Light.DAY} else 0.5),
            min(w, h) * 0.11,
            colour,
        ),
        shadow=SMALL,
    )
    wall = out.depth(0.36)
    spots = (
        (x - 20, 0.34, 0.3, "flat"),
        (x + w * 0.3, 0.5, 0.24, "gable"),
        (x + w * 0.62, 0.26 if city else 0.44, 0.46, "flat"),
    )
    houses = "".join(
        block(
            out,
            bx,
            foot - h * up * 0.9,
            w * wide,
            h * (up * 0.9 + 1.03 - horizon),
            mix(wall, out.palette.sky, 0.16 * i),
            roof=roof,
            step=max(18, w * 0.055),
            seed=seed + i,
        )
        for i, (bx, up, wide, roof) in enumerate(spots)
    )
    trees = (
        ""
        if city
        else "".join(
            round_tree(out, x + w * at, y + h + 16, h * tall, seed=seed + i)
            for i, (at, tall) in enumerate(((0.12, 0.5), (0.9, 0.44)))
        )
    )
    return (
        sky,
        *((disc,) if sun and not t.palette.overcast else ()),
        Sheet(body=houses, shadow=HILLS),
        *((Sheet(body=trees, shadow=SMALL),) if trees else ()),
    )


def wall(t: Tones, holes: Sequence[Hole], colour: str, *, low: str = "", foot: float = 700) -> Sheet:
    """The far wall, down to `foot`, with its windows cut out; `low` is the colour it fades to at the floor."""
    cut = f"M-70,-70 L1990,-70 L1990,{foot + 40} L-70,{foot + 40} Z " + " ".join(
        f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z" for x, y, w, h in holes
    )
    end = low or mix(colour, t.palette.far, 0.5)
    return Sheet(
        body=holed(cut, "url(#wall)"),
        defs=gradient("wall", [(0, colour), (1, end)], (0, 0), (0, foot)),
        shadow=WALL,
        nearer=True,
    )


def frame(
    hole: Hole, colour: str, *, across: int = 2, down: int = 2, bar: float = 12, sill: bool = True
) -> Sheet:
    """The frame of a window with its bars and sill."""
    x, y, w, h = hole
    outer = f"M{x - bar},{y - bar} L{x + w + bar},{y - bar} L{x + w + bar},{y + h + bar} L{x - bar},{y + h + bar} Z "
    panes, pw, ph = "", (w - (across - 1) * bar) / across, (h - (down - 1) * bar) / down
    for i in range(across):
        for j in range(down):
            px, py = x + i * (pw + bar), y + j * (ph + bar)
            panes += f"M{px},{py} L{px},{py + ph} L{px + pw},{py + ph} L{px + pw},{py} Z "
    ledge = (
        rect(x - bar - 18, y + h + bar, w + 2 * bar + 36, 16, mix(colour, "#ffffff", 0.16)) if sill else ""
    )
    return Sheet(body=holed(outer + panes, colour) + ledge, shadow=BUILDING)


def gleam(hole: Hole, strength: float = 0.16) -> Sheet:
    """Two slanting reflections in a pane."""
    x, y, w, h = hole
    body = poly(
        [(x + w * 0.12, y + h), (x + w * 0.5, y), (x + w * 0.66, y), (x + w * 0.28, y + h)],
        "#ffffff",
        strength,
    )
    return printed(
        body
        + poly(
            [(x + w * 0.36, y + h), (x + w * 0.74, y), (x + w * 0.8, y), (x + w * 0.42, y + h)],
            "#ffffff",
            strength * 0.7,
        )
    )


def floor(near: str, far: str, y: float, *, curve: float = 0) -> Sheet:
    """The floor from the foot of the far wall at `y` to us."""
    body = path(f"M-70,{y} Q960,{y - curve} 1990,{y} L1990,1150 L-70,1150 Z", "url(#floor)")
    return Sheet(body=body, defs=gradient("floor", [(0, far), (1, near)], (0, y), (0, 900)), shadow=GROUND)


def boards(colour: str, y: float, *, middle: float = 960, opacity: float = 0.4) -> Sheet:
    """Floor boards running away from us, and a few that cross."""
    body = "".join(
        poly(
            [
                (middle + dx * 0.42, y),
                (middle + 2 + dx * 0.42, y),
                (middle + 10 + dx, 960),
                (middle + dx, 960),
            ],
            colour,
            opacity,
        )
        for dx in range(-2400, 2401, 240)
    )
    return printed(
        body + "".join(line(f"M-60,{y + d} L1980,{y + d}", colour, 2, opacity * 0.8) for d in (18, 46, 90))
    )


def curtain(x: float, y: float, w: float, h: float, cloth: str, *, folds: int = 4, drawn: int = 1) -> str:
    """A curtain gathered to the left (-1) or right (1)."""
    body, fold = "", w / folds
    for i in range(folds):
        left, tone = x + i * fold, mix(cloth, "#20141c", 0.09 * (i % 2) + 0.05 * (i % 3))
        body += path(
            f"M{left},{y} L{left + fold + 2},{y} C{left + fold + 8 * drawn},{y + h * 0.3} {left + fold - 6 * drawn},{y + h * 0.7} {left + fold + 4},{y + h} Q{left + fold / 2},{y + h + 10} {left},{y + h} C{left - 8 * drawn},{y + h * 0.7} {left + 8 * drawn},{y + h * 0.3} {left},{y} Z",
            tone,
        )
    return body + rect(x - 8, y - 8, w + 16, 9, mix(cloth, "#20141c", 0.4), rx=4)


def sunlit(t: Tones, hole: Hole, floor_y: float) -> tuple[Sheet, ...]:
    """The patch of sun a window throws on the floor: long in the morning, none at night."""
    x, y, w, _ = hole
    match t.light:
        case Light.MORNING:
            shift, spread, colour, strength = 420.0, 1.5, "#fff3cf", 0.36
        case Light.DAY:
            shift, spread, colour, strength = 130.0, 1.15, "#ffffff", 0.22
        case Light.DUSK:
            shift, spread, colour, strength = -300.0, 1.4, "#ff9f5a", 0.26
        case Light.NIGHT:
            return ()
    patch = [
        (x + shift * 0.62, floor_y),
        (x + w + shift * 0.62, floor_y),
        (x + w * spread + shift, floor_y + 190),
        (x + shift, floor_y + 190),
    ]
    beam = [(x, y), (x + w, y), (x + w * spread + shift, floor_y + 190), (x + shift, floor_y + 190)]
    return (
        printed(
            poly(patch, colour, strength) + poly(beam, "url(#beam)"),
            defs=fade("beam", colour, (0, y), (0, floor_y + 150), strength * 0.5),
        ),
    )


def tube_lamp(x: float, y: float, w: float, glass: str, metal: str) -> str:
    """A fluorescent tube on two chains."""
    return (
        line(f"M{x + w * 0.2},-60 L{x + w * 0.2},{y} M{x + w * 0.8},-60 L{x + w * 0.8},{y}", metal, 2.5)
        + path(f"M{x - 6},{y + 10} L{x + 14},{y - 8} L{x + w - 14},{y - 8} L{x + w + 6},{y + 10} Z", metal)
        + rect(x, y + 8, w, 9, glass, rx=4)
    )


def pendant(x: float, y: float, size: float, shade: str, glass: str, cord: str = "#4a3a34") -> str:
    """A hanging lamp with a bell shade; its bulb is at (x, y)."""
    bell = path(
        f"M{x - size},{y} C{x - size * 0.9},{y - size * 0.6} {x - size * 0.4},{y - size * 0.7} {x - size * 0.16},{y - size} L{x + size * 0.16},{y - size} C{x + size * 0.4},{y - size * 0.7} {x + size * 0.9},{y - size * 0.6} {x + size},{y} Z",
        shade,
    )
    return line(f"M{x},-70 L{x},{y - size}", cord, 3) + ellipse(x, y, size * 0.42, size * 0.26, glass) + bell


def desk_lamp(x: float, y: float, size: float, colour: str, glass: str, *, heading: int = 1) -> str:
    """A desk lamp standing on (x, y), its head bent towards `heading`."""
    h = heading
    body = line(
        f"M{x},{y - 4} L{x - 14 * h * size},{y - 62 * size} L{x + 24 * h * size},{y - 104 * size}",
        "#3a3436",
        6 * size,
    )
    body += ellipse(x, y - 4, 24 * size, 6 * size, "#3a3436")
    body += path(
        f"M{x + 34 * h * size},{y - 76 * size} L{x + 66 * h * size},{y - 92 * size} L{x + 62 * h * size},{y - 80 * size} L{x + 38 * h * size},{y - 66 * size} Z",
        glass,
    )
    return body + path(
        f"M{x + 10 * h * size},{y - 112 * size} L{x + 36 * h * size},{y - 124 * size} L{x + 72 * h * size},{y - 92 * size} L{x + 28 * h * size},{y - 70 * size} Z",
        colour,
    )


def ceiling_fan(x: float, y: float, reach: float, metal: str, blade: str) -> str:
    """A three-bladed fan seen from a little below."""
    blades = "".join(
        ellipse(x + dx * reach * 0.56, y + dy, reach * 0.44, reach * 0.07, blade, turn=turn)
        for dx, dy, turn in ((-1, 4, -3), (1, -2, -5), (0.2, 16, 8))
    )
    return (
        line(f"M{x},-70 L{x},{y - 12}", metal, 7)
        + blades
        + ellipse(x, y, reach * 0.16, reach * 0.085, metal)
        + ellipse(x, y + 5, reach * 0.08, reach * 0.04, mix(metal, "#ffffff", 0.3))
    )


def panes(t: Tones, holes: Sequence[Hole]) -> tuple[Sheet, ...]:
    """Plain sky behind several windows, where the houses opposite would be too much."""
    top, middle, low = colours_of_sky(t.outside())
    y0, y1 = min(y for _, y, _, _ in holes), max(y + h for _, y, _, h in holes)
    body = "".join(rect(x - 16, y - 30, w + 32, h + 46, "url(#sky)") for x, y, w, h in holes)
    return (backdrop(body, gradient("sky", [(0, top), (0.5, middle), (1, low)], (0, y0), (0, y1))),)
