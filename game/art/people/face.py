"""The head without its features: one lit shape, and one side plane whose border draws the nose.

Units are those of the face; x grows towards the far side, y downwards.
"""

from __future__ import annotations

from attrs import evolve, frozen

from game.art.paper.shapes import Point, ellipse, mix, path
from game.art.people.outline import curve, drawn


@frozen(kw_only=True)
class Skin:
    """The colours of a skin: the lit side, the side plane, lines and the underside, cheeks, lips."""

    lit: str
    shade: str
    line: str
    blush: str
    lip: str = "#a5483c"

    def turned(self) -> Skin:
        """The same skin with the light on the front of the face and its broad side away from it."""
        return evolve(self, lit=mix(self.lit, self.shade, 0.55), shade=self.lit)

    @property
    def neck(self) -> str:
        """The colour of the neck: darker, for it lies under the chin."""
        return mix(self.lit, self.line, 0.2)


@frozen(kw_only=True)
class Skull:
    """The outline of a face: half widths at cheek, jaw and chin, the heights of jaw corner and chin.

    `brow` is the brow's width as a share of the usual. `bare` rounds a crown that no hair covers.
    """

    cheek: float = 66
    jaw: float = 55
    chin: float = 24
    corner: float = 56
    drop: float = 107
    brow: float = 1.0
    bare: bool = False


@frozen(kw_only=True)
class Nose:
    """Where the side plane turns: between the eyes, at the hump, at the tip; how low the tip, how deep the base."""

    bridge: float = 17
    hump: float = 25
    tip: float = 36
    low: float = 28
    base: float = 40
    ball: float = 4


@frozen(kw_only=True)
class Eyes:
    """Half width, height, how far the outer corner is raised, the lid's weight and flick, a fold above.

    `white` is the colour of what is seen beside the iris, where anything is.
    """

    wide: float = 14.5
    high: float = 9.5
    slant: float = 2
    lid: float = 4.5
    flick: float = 1
    fold: bool = False
    height: float = 2
    apart: float = 0
    colour: str = "#2a1c1e"
    white: str = ""


@frozen(kw_only=True)
class Brows:
    """Colour, thickness, length, arch, and height above the eyes."""

    colour: str
    thick: float = 7
    long: float = 20
    arch: float = 5
    above: float = 27
    slope: float = 0


@frozen(kw_only=True)
class Mouth:
    """Breadth and fullness as shares of the usual, height, and whether lips are painted."""

    broad: float = 1
    full: float = 1
    height: float = 67
    painted: bool = False


@frozen(kw_only=True)
class Ages:
    """Lines of age: beside the mouth, under the eyes, at their corners, across the brow; stubble's colour."""

    cheek: float = 0
    under: float = 0
    corner: float = 0
    brow: float = 0
    stubble: str = ""


def face_outline(s: Skull) -> list[Point]:
    """The border of the face, from the near temple down over the chin and up the far side."""
    near, far = s.cheek, s.cheek * 0.965
    mid = (s.drop + s.corner) / 2
    points = [
        (-near * 0.95 * s.brow, -66),
        (-near * 1.0, -20),
        (-near * 0.985, 18),
        (-s.jaw, s.corner),
        (-s.jaw * 0.62 - s.chin * 0.12, mid + 6),
        (8 - s.chin, s.drop - 6),
        (10, s.drop),
        (10 + s.chin * 0.8, s.drop - 6),
        (s.jaw * 0.66 + s.chin * 0.12 + 7, mid + 1),
        (s.jaw * 1.02, s.corner - 4),
        (far * 0.985, 20),
        (far * 0.95, -2),
        (far * 1.0, -28),
        (far * 0.96 * s.brow, -66),
        *(_bare_crown(s) if s.bare else ((48 * s.brow, -98), (0, -114), (-46 * s.brow, -102))),
    ]
    return curve(points, closed=True, per=5)


def _bare_crown(s: Skull) -> tuple[Point, ...]:
    """A round crown, from the far side to the near one."""
    return (0.76 * s.cheek * s.brow, -100), (3, -124), (-0.73 * s.cheek * s.brow, -103)


def side_plane(s: Skull, n: Nose) -> str:
    """Path data of the shaded side: its inner border is brow, nose, lips and chin in profile."""
    far = [p for p in face_outline(s)[30:75] if p[0] >= 10]
    d = s.drop
    return (
        f"M20,-108 C19,-74 {n.bridge - 3:.1f},-46 {n.bridge:.1f},-26 C{n.bridge + 1.5:.1f},-14 {n.hump - 1:.1f},2 "
        f"{n.hump + 2:.1f},10 C{(n.hump + n.tip) / 2 + 1:.1f},{n.low - 9:.1f} {n.tip:.1f},{n.low - 6:.1f} {n.tip:.1f},{n.low + 1:.1f} "
        f"C{n.tip + 1:.1f},{n.low + 7:.1f} {n.tip - n.ball:.1f},{n.base:.1f} 21,{n.base:.1f} "
        f"C15,{n.base + 2:.1f} 15,{n.base + 9:.1f} 17,{n.base + 18:.1f} C19,{n.base + 26:.1f} 13,{d - 32:.1f} 14,{d - 25:.1f} "
        f"C15,{d - 15:.1f} 12,{d - 7:.1f} 10,{d:.1f} L" + " L".join(f"{x:.1f},{y:.1f}" for x, y in far) + " Z"
    )


def face(s: Skull, n: Nose, skin: Skin, ear: str = "") -> str:
    """The shapes of the ear, the lit face and its side plane; `ear` is what hangs from the ear."""
    x = -s.cheek
    return (
        ellipse(x - 1, 8, 14, 23, skin.lit, 1, -8)
        + path(
            f"M{x - 5:.1f},-6 C{x + 5:.1f},-2 {x + 1:.1f},12 {x - 1:.1f},20 C{x - 7:.1f},14 {x - 9:.1f},2 {x - 5:.1f},-6 Z",
            skin.shade,
        )
        + ear
        + path(drawn(face_outline(s)), skin.lit)
        + path(side_plane(s, n), skin.shade)
        + _nostril(n, skin)
    )


def _nostril(n: Nose, skin: Skin) -> str:
    b, t = n.base, n.tip
    return path(
        f"M19,{b} C25,{b + 2:.1f} {t - 4:.1f},{b - 1:.1f} {t:.1f},{n.low + 4:.1f} C{t - 1:.1f},{b + 5:.1f} 24,{b + 7:.1f} 19,{b} Z",
        skin.line,
    )
