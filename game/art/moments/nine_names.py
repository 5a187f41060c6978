"""A corridor at dusk, all of it: at the far third a board with a list of nine names, and one who reads it from the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.moments.actors import actor, ground_shadow
from game.art.moments.moment import Moment
from game.art.paper.actor import Move
from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, group, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.whole import Side, View, bent, whole
from game.art.people.whole.stances import WALKING
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole

KEYS: Final = 3
# The corridor runs away from us a little to the right of the middle; the windows are at the left.
_LENS: Final = Lens(eye=(-0.1, 1.45, -0.4), pitch=-2.5, focal=1020, middle=(1010, 350))
_LEFT, _RIGHT, _HIGH, _LONG = -1.7, 1.7, 3.1, 20.0
_WINDOWS: Final = ((1.1, 2.9), (4.0, 5.8), (6.9, 8.7), (9.8, 11.6), (12.7, 14.5), (15.6, 17.4))
_BOARD: Final = (4.6, 7.0)


@frozen(kw_only=True)
class _Hour:
    """Colours of the glass, of the sun on the walls, of wall and floor, and how dark it is beside (0 to 1)."""

    glass: tuple[str, str]
    sun: str
    wall: str
    floor: str
    dark: float
    strength: float


_HOURS: Final = {
    Light.MORNING: _Hour(
        glass=("#fff6e0", "#d8e8ec"), sun="#fff0c4", wall="#e6dcc4", floor="#b8a48c", dark=0.06, strength=0.6
    ),
    Light.DAY: _Hour(
        glass=("#f4fafa", "#cfe2ea"), sun="#fffbe8", wall="#ece4d0", floor="#bcac96", dark=0.0, strength=0.5
    ),
    Light.DUSK: _Hour(
        glass=("#ffcf82", "#e8875c"), sun="#ff9c4c", wall="#a5787c", floor="#6a4a5a", dark=0.3, strength=0.86
    ),
    Light.NIGHT: _Hour(
        glass=("#2c3c6c", "#1a2648"), sun="#7f98cc", wall="#4c4a68", floor="#2e2c48", dark=0.5, strength=0.34
    ),
}


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the dusk, when the sun comes in level."""
    h = _HOURS[light]
    he, nie = _wenzhu(), _nie()
    tint, far = mix(palette.tint, "#e8c8b8", 0.3), mix(palette.tint, "#b08a8c", 0.3 + h.dark)
    ex, ey = _LENS.at(0, 1.5, _LONG)
    bx, by = _LENS.at(_RIGHT, 1.6, 5.8)
    return Moment(
        layers=(
            *_end(h),
            *_shell(h),
            glows([(ex, ey, 260)], h.glass[0], 0.5 * h.strength),
            *_glass(h),
            *_sun(h),
            *_doors(h),
            *_board(h),
            glows([(bx, by, 300)], "#ffe6b0", 0.3),
            ground_shadow([(nie.sheets, nie.foot)], 0.9, 0.06, "#2a1424", 0.3),
            actor(
                nie, tint=far, cast=Shadow(4, 3, 5, 0.3), moves=(Move(x=-26, y=14), Move(x=-12, y=6), Move())
            ),
            ground_shadow([(he.sheets, he.foot)], 0.7, 0.07, "#2a1424", 0.4),
            actor(
                he,
                tint=tint,
                cast=Shadow(9, 7, 10, 0.36),
                moves=(Move(x=-120, y=42), Move(x=-36, y=12), Move()),
            ),
            *_near(h),
        ),
        shade=palette.shade,
        ground=h.floor,
        keys=KEYS,
        beat=0.3,
        focus=1150,
        airs=(Air(Kind.MOTE, (560, 140, 800, 480), 22, h.sun, 1, 0.9),),
    )


def _end(h: _Hour) -> tuple[Sheet, ...]:
    """The window at the end."""
    wall = _LENS.front(_LONG, (_LEFT, _RIGHT), (0, _HIGH), mix(h.wall, "#1c1024", h.dark * 0.5))
    pane = _LENS.front(_LONG - 0.01, (-0.9, 0.9), (0.8, 2.6), h.glass[0]) + _LENS.front(
        _LONG - 0.02, (-0.03, 0.03), (0.8, 2.6), mix(h.wall, "#1c1024", 0.4)
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, h.floor)),
        Sheet(body=wall, contact=0.1),
        Sheet(body=pane, contact=0.1),
    )


def _shell(h: _Hour) -> tuple[Sheet, ...]:
    """Floor, ceiling, both walls with their painted foot."""
    z = (-0.2, _LONG)
    green = mix("#6f9484", h.wall, 0.36)
    floor = _LENS.floor(0, (_LEFT, _RIGHT), z, h.floor)
    tiles = "".join(
        _LENS.floor(0.002, (_LEFT, _RIGHT), (k * 0.85, k * 0.85 + 0.02), mix(h.floor, "#20101c", 0.3))
        for k in range(24)
    ) + "".join(
        _LENS.floor(0.002, (x, x + 0.02), z, mix(h.floor, "#20101c", 0.3)) for x in (-0.85, 0.0, 0.85)
    )
    ceiling = _LENS.floor(_HIGH, (_LEFT, _RIGHT), z, mix(h.wall, "#20122a", 0.14 + h.dark * 0.6))
    lamps = "".join(
        _LENS.floor(
            _HIGH - 0.02, (-0.12, 0.12), (k, k + 1.2), mix("#fff4d8", h.wall, 0.2 if h.dark > 0.4 else 0.6)
        )
        for k in (2.4, 6.4, 10.4, 14.4, 18.0)
    )
    right = (
        _LENS.wall(_RIGHT, z, (0, _HIGH), h.wall)
        + _LENS.wall(_RIGHT, z, (0, 1.05), green)
        + _LENS.wall(_RIGHT, z, (1.05, 1.1), mix(green, "#20101c", 0.3))
    )
    left = _LENS.wall(_LEFT, z, (0, _HIGH), mix(h.wall, "#20122a", 0.2 + h.dark * 0.5)) + _LENS.wall(
        _LEFT, z, (0, 0.86), mix(green, "#20122a", 0.3 + h.dark * 0.4)
    )
    return (
        Sheet(body=ceiling, shadow=Shadow(0, 4, 10, 0.3)),
        Sheet(body=floor, shadow=Shadow(0, -3, 8, 0.3)),
        printed(tiles + lamps),
        Sheet(body=right, shadow=Shadow(-4, 3, 10, 0.34)),
        Sheet(body=left, shadow=Shadow(5, 4, 12, 0.4)),
    )


def _glass(h: _Hour) -> tuple[Sheet, ...]:
    """Six windows, each less of one than the one before."""
    panes = bars = ""
    frame = mix("#efe6d2", "#20122a", 0.3 + h.dark * 0.4)
    for a, b in _WINDOWS:
        panes += _LENS.wall(_LEFT + 0.01, (a, b), (0.9, 2.6), h.glass[1]) + _LENS.wall(
            _LEFT + 0.012, (a, b), (0.9, 1.7), mix(h.glass[0], h.glass[1], 0.3)
        )
        for z in (a, (a + b) / 2, b - 0.06):
            bars += _LENS.wall(_LEFT + 0.03, (z, z + 0.06), (0.88, 2.62), frame)
        bars += (
            _LENS.wall(_LEFT + 0.03, (a, b), (2.0, 2.06), frame)
            + _LENS.floor(0.9, (_LEFT, _LEFT + 0.16), (a - 0.06, b + 0.06), frame)
            + _LENS.wall(_LEFT + 0.03, (a, b), (2.56, 2.62), frame)
        )
    return Sheet(body=panes, contact=0.1, grain=False), Sheet(body=bars, shadow=SMALL)


def _sun(h: _Hour) -> tuple[Sheet, ...]:
    """The sun lies over the floor and up the other wall, a patch for each window."""
    body = ""
    for a, b in _WINDOWS:
        s = 1.5
        body += _LENS.face(
            [
                (-0.5, 0.003, a + s * 0.7),
                (_RIGHT, 0.003, a + s),
                (_RIGHT, 0.003, b + s),
                (-0.5, 0.003, b + s * 0.7),
            ],
            h.sun,
            0.62 * h.strength,
        )
        body += _LENS.face(
            [
                (_RIGHT - 0.003, 0, a + s),
                (_RIGHT - 0.003, 1.35, a + s + 0.4),
                (_RIGHT - 0.003, 1.35, b + s + 0.4),
                (_RIGHT - 0.003, 0, b + s),
            ],
            h.sun,
            0.5 * h.strength,
        )
    return (printed(body),)


def _doors(h: _Hour) -> tuple[Sheet, ...]:
    """Doors along the right wall, shut; the number of each over it."""
    wood = mix("#8a5a3c", h.wall, 0.24)
    body = plates = ""
    for z in (2.0, 8.4, 11.4, 14.4):
        body += (
            _LENS.wall(_RIGHT - 0.01, (z, z + 1.0), (0, 2.15), wood)
            + _LENS.wall(_RIGHT - 0.02, (z + 0.14, z + 0.86), (1.2, 1.96), mix(wood, "#20101c", 0.24))
            + _LENS.wall(_RIGHT - 0.02, (z + 0.14, z + 0.86), (0.2, 1.0), mix(wood, "#20101c", 0.16))
        )
        x, y = _LENS.at(_RIGHT - 0.04, 1.04, z + 0.12)
        plates += circle(x, y, 0.035 * _LENS.unit(_RIGHT, 1, z), "#d9b868") + _LENS.wall(
            _RIGHT - 0.02, (z + 0.3, z + 0.7), (2.26, 2.46), mix("#f4ead2", h.wall, 0.2)
        )
    return Sheet(body=body, shadow=SMALL), Sheet(body=plates, shadow=SMALL)


def _board(h: _Hour) -> tuple[Sheet, ...]:
    """The notice board under its little lamp; on it one sheet that is new, of nine lines."""
    a, b = _BOARD
    wood = _LENS.wall(_RIGHT - 0.02, (a - 0.08, b + 0.08), (0.98, 2.32), mix("#6a3f28", h.wall, 0.16))
    felt = _LENS.wall(_RIGHT - 0.04, (a, b), (1.06, 2.24), mix("#3f6a5c", h.wall, 0.12))
    old = "".join(
        _LENS.wall(_RIGHT - 0.05, (z, z + w), (y, y + t), mix(c, h.wall, 0.24))
        for z, w, y, t, c in (
            (4.7, 0.3, 1.7, 0.4, "#f0e2bc"),
            (4.74, 0.26, 1.2, 0.36, "#e8c8b0"),
            (6.2, 0.34, 1.76, 0.36, "#d8e2d0"),
            (6.3, 0.4, 1.16, 0.44, "#f0e2bc"),
            (6.66, 0.26, 1.7, 0.4, "#e0a94a"),
        )
    )
    sheet = _LENS.wall(_RIGHT - 0.06, (5.14, 6.02), (1.12, 2.16), "#fff8e6") + _LENS.wall(
        _RIGHT - 0.07, (5.14, 6.02), (2.0, 2.16), "#c8402a"
    )
    lines = "".join(
        _LENS.wall(
            _RIGHT - 0.07,
            (5.3, 5.3 + (0.42, 0.5, 0.36, 0.46, 0.4, 0.52, 0.38, 0.46, 0.42)[i]),
            (1.87 - i * 0.085, 1.905 - i * 0.085),
            "#3a2c34",
        )
        for i in range(9)
    )
    pins = "".join(
        circle(*_LENS.at(_RIGHT - 0.08, y, z), 4, "#e0a94a") for y, z in ((2.12, 5.2), (2.12, 5.96))
    )
    return (
        Sheet(body=wood, shadow=OBJECT),
        Sheet(body=felt, contact=0.2),
        Sheet(body=old, shadow=SMALL),
        Sheet(body=sheet, shadow=OBJECT),
        printed(lines + pins),
    )


def _wenzhu() -> Whole:
    """Wenzhu before the board, one hand at the lowest line."""
    x, z = 0.62, 4.9
    u = _LENS.unit(x, 0.9, z)
    stance = bent(
        lean=3,
        near_leg=(-5, -6),
        far_leg=(7, 3),
        near_arm=(-4, 8),
        far_arm=(58, 92),
        head=4,
        grips=(Grip.RELAXED, Grip.POINT),
        narrow=0.86,
    )
    return whole(
        "wenzhu",
        Expression(inner=-12, outer=-4, lips=Lips.FIRM),
        stance,
        at=_LENS.at(x, 0, z),
        height=u * 1.74,
        view=View.GLANCE,
    )


def _nie() -> Whole:
    """Counsellor Nie a good way off, on her way to the stairs, the telephone at her ear."""
    x, z = -0.35, 10.6
    u = _LENS.unit(x, 0.9, z)
    stance = WALKING.hand(Side.FAR, (70, WALKING.neck[1] - 84), grip=Grip.FIST, aim=-80)
    return whole(
        "counsellor_woman",
        Expression(),
        stance,
        at=_LENS.at(x, 0, z),
        height=u * 1.8,
        view=View.BEHIND,
        holds=("", rect(-18, -60, 36, 70, "#22242c", rx=8)),
    )


def _near(h: _Hour) -> tuple[Sheet, ...]:
    """A plant and the edge of a door, so near that they blur; the dark overhead."""
    door = path(
        "M1690,-80 L2000,-80 L2000,1160 L1752,1160 Z", mix("#2a1620", h.wall, 0.12 + 0.2 * (0.5 - h.dark))
    )
    leaf = "M0,0 C-30,-90 -20,-190 30,-260 C60,-180 50,-80 0,0 Z"
    plant = "".join(
        group(path(leaf, mix("#22382c", h.wall, 0.1 + 0.05 * i)), 90 + i * 16, 760, 1.2, turn=turn)
        for i, turn in enumerate((-62, -36, -12, 14, 40, 66))
    )
    return (
        Sheet(body=plant + door, blur=3, shadow=Shadow(14, 14, 18, 0.4), contact=0, edge=False, nearer=True),
        printed(
            rect(-60, -60, 2040, 300, "url(#t)"),
            defs=fade("t", "#1c1024", (0, -60), (0, 220), 0.3 + h.dark * 0.6),
        ),
        printed(rect(-60, 560, 2040, 600, "url(#b)"), defs=fade("b", "#1c1024", (0, 860), (0, 560), 0.5)),
    )
