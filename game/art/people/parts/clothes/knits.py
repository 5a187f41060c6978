"""Tops that are pulled over the head: tees, jumpers, hoodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import SideCut, Sleeve, thick, thin
from game.art.people.outline import curve, drawn
from game.art.people.parts.clothes import backs, prints
from game.art.people.parts.clothes.cloth import Cloth, brightness, cut, fit, fold
from game.art.people.parts.clothes.garment import Garment, Layers

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.parts.clothes.garment import Dye


def short_sleeve(
    c: Cloth, *, end: float = 0.44, bands: tuple[tuple[float, float, str], ...] = (), cuff: str = ""
) -> Sleeve:
    """A sleeve to above the elbow."""
    return Sleeve(
        near=c.sleeve, far=c.far, end=end, loose=7, cuff=cuff or c.light, cuff_long=0.03, bands=bands
    )


def _long(
    c: Cloth, *, bands: tuple[tuple[float, float, str], ...] = (), cuff: str = "", loose: float = 3
) -> Sleeve:
    return Sleeve(
        near=c.sleeve, far=c.far, fold=c.fold, loose=loose, cuff=cuff or c.light, cuff_long=0.08, bands=bands
    )


def stitched_hem(frame: Frame, colour: str, up: float = 12) -> str:
    """A sewn line above the hem."""
    y = frame.hem - up
    spine = curve([(frame.width(y) + 2, y), (frame.middle(y), y + 12), (frame.width(y, far=True) - 2, y)])
    return line(drawn(spine, closed=False), colour, 1.8, 0.75)


def knitted(frame: Frame, c: Cloth, low: float) -> str:
    """A round-necked top with its rib and creases."""
    body = tops.body(frame, collars.crew(frame, low), c.lit, c.shade)
    return body + collars.ribbed(frame, low, c.light) + tops.creases(frame, c.fold)


def tee(dye: Dye) -> Garment:
    """A T-shirt: plain, with a pocket, or printed."""
    c = dye.main
    chest = (_plain, _roundel, _pocket, _hills)[dye.one_of(4)]

    def layers(frame: Frame) -> Layers:
        return Layers(body=(thick(knitted(frame, c, 36) + chest(frame, dye) + stitched_hem(frame, c.fold)),))

    return Garment(
        cut=layers,
        sleeve=short_sleeve(c),
        hem=462,
        side=SideCut(trunk=c.lit, collar=c.light, tail=14),
        back=backs.plain(c, extra=lambda frame: stitched_hem(frame, c.fold)),
    )


def _plain(_: Frame, dye: Dye) -> str:  # noqa: ARG001 - as the others are asked
    return ""


def _roundel(frame: Frame, dye: Dye) -> str:
    x, s = frame.middle(180), dye.second
    shapes = circle(x, 178, 46, s.lit)
    shapes += path(
        f"M{x - 44},190 C{x - 20},168 {x + 6},206 {x + 44},182 C{x + 36},236 {x - 34},236 {x - 44},190 Z",
        s.deep,
    )
    return shapes + circle(x + 12, 160, 13, mix(s.lit, "#fff4d8", 0.6))


def _hills(frame: Frame, dye: Dye) -> str:
    x, s = frame.middle(170), dye.second
    return "".join(
        path(f"M{x - 62 + i * 8},{150 + i * 24} C{x - 30},{128 + i * 22} {x + 10},{172 + i * 22} {x + 58 - i * 8},{146 + i * 24} L{x + 58 - i * 8},{158 + i * 24} C{x + 10},{184 + i * 22} {x - 30},{140 + i * 22} {x - 62 + i * 8},{162 + i * 24} Z", tone)
        for i, tone in enumerate((s.pale, s.lit, s.deep))
    )  # fmt: skip


def _pocket(frame: Frame, dye: Dye) -> str:
    c = dye.main
    return cut(frame, "M-96,150 L-44,155 L-46,206 L-70,218 L-95,204 Z", c.light) + cut(
        frame, "M-96,150 L-44,155 L-44,165 L-96,160 Z", c.fold
    )


def striped_tee(dye: Dye) -> Garment:
    """A sailor's striped top with a wide neck."""
    c, ink = dye.main, dye.second
    if abs(_bright(c) - _bright(ink)) < 0.25:
        ink = Cloth(c.on())
    bands = tuple((0.2 + i * 0.085, 0.235 + i * 0.085, ink.lit) for i in range(3))

    def layers(frame: Frame) -> Layers:
        n = frame.build.neck
        neckline = [(-n - 17, 0.0), (-36, 26), (6, 38), (40, 24), (n + 17, 0)]
        top = path(frame.torso(neckline), c.lit) + tops.stripes(frame, ink.lit, begin=84, step=42, wide=17)
        return Layers(body=(thick(top + prints.in_shade(frame, neckline)),))

    def stripes(frame: Frame) -> str:
        return tops.stripes(frame, ink.lit, begin=84, step=42, wide=17)

    return Garment(
        cut=layers,
        sleeve=short_sleeve(c, end=0.48, bands=bands, cuff=ink.lit),
        hem=454,
        side=SideCut(
            trunk=c.lit,
            collar=ink.lit,
            tail=12,
            bands=tuple((0.06 + i * 0.13, 0.11 + i * 0.13, ink.lit) for i in range(7)),
        ),
        back=backs.plain(c, extra=stripes, seam=False),
    )


def _bright(c: Cloth) -> float:
    return brightness(c.lit)


def tank_top(dye: Dye) -> Garment:
    """A top without sleeves."""
    c, skin = dye.main, dye.skin

    def vest(frame: Frame) -> str:
        edge = tops.tank(frame, c.light, low=112, strap=0.54, wide=50)
        return edge + tops.tank(frame, c.lit, low=122, strap=0.54, wide=36) + tops.creases(frame, c.fold)

    def layers(frame: Frame) -> Layers:
        chest = tops.body(frame, collars.crew(frame, 24), skin.lit, skin.shade)
        bones = fold(frame, [(-60, 46), (-30, 58), (-6, 56)], skin.line, 5) + fold(
            frame, [(66, 44), (40, 56), (20, 56)], skin.line, 5
        )
        return Layers(body=(thin(chest + bones), thick(vest(frame))))

    def back(frame: Frame) -> str:
        return tops.tank(frame, c.light, low=70, strap=0.54, wide=50) + tops.tank(
            frame, c.lit, low=76, strap=0.54, wide=38
        )

    return Garment(
        cut=layers,
        sleeve=Sleeve(near=skin.lit, far=skin.shade, end=0),
        hem=470,
        side=SideCut(trunk=c.lit, collar=skin.lit, tail=14),
        back=backs.plain(Cloth(skin.lit), skin.lit, extra=back, seam=False),
    )


def jumper(dye: Dye) -> Garment:
    """A knitted jumper: plain, with a patterned yoke, or cabled."""
    c, kind = dye.main, dye.one_of(3)
    bands = ((0.2, 0.235, dye.second.lit), (0.26, 0.275, c.pale)) if kind == 1 else ()

    def layers(frame: Frame) -> Layers:
        rib = tops.stripes(frame, c.light, begin=frame.hem - 36, step=900, wide=35)
        pattern = ("", _yoke(frame, dye), _cables(frame, c))[kind]
        return Layers(body=(thick(knitted(frame, c, 30) + pattern + rib),))

    return Garment(
        cut=layers,
        sleeve=_long(c, bands=bands),
        hem=460,
        side=SideCut(
            trunk=c.lit,
            collar=c.light,
            bands=((0.62, 0.7, dye.second.lit), (0.72, 0.74, c.pale)) if kind == 1 else (),
        ),
        back=backs.plain(
            c,
            extra=lambda frame: tops.stripes(frame, c.light, begin=frame.hem - 36, step=900, wide=35),
            seam=False,
        ),
    )


def _yoke(frame: Frame, dye: Dye) -> str:
    """A knitted band of kites across the chest."""
    band = tops.stripes(frame, dye.second.lit, begin=122, step=900, wide=34)
    band += tops.stripes(frame, dye.main.pale, begin=164, step=900, wide=7)
    near, far = frame.width(140) + 16, frame.width(140, far=True) - 14
    kites, x = "", near
    while x < far:
        y = 142 + 7 * (1 - abs(x) / 150)
        kites += path(
            f"M{x:.1f},{y - 10:.1f} L{x + 8:.1f},{y:.1f} L{x:.1f},{y + 10:.1f} L{x - 8:.1f},{y:.1f} Z",
            dye.main.pale,
        )
        x += 24
    return band + kites


def _cables(frame: Frame, c: Cloth) -> str:
    """Two plaits down the front."""
    shapes = ""
    for x in (-52, 66):
        for i in range(9):
            y = 92 + i * 36
            if y < frame.hem - 60:
                shapes += fold(frame, [(x - 13, y), (x, y + 16), (x + 13, y + 34)], c.fold, 5)
                shapes += fold(frame, [(x + 13, y + 4), (x + 4, y + 14)], c.light, 5)
    return shapes


def turtleneck(dye: Dye) -> Garment:
    """A fine knit with a rolled neck."""
    c = dye.main

    def layers(frame: Frame) -> Layers:
        knit = tops.body(frame, collars.crew(frame, 8), c.lit, c.shade) + tops.creases(frame, c.fold)
        knit += tops.stripes(frame, c.light, begin=frame.hem - 30, step=900, wide=29)
        return Layers(body=(thick(knit), thin(rolled(frame, c))))

    return Garment(
        cut=layers,
        sleeve=_long(c),
        hem=456,
        side=SideCut(trunk=c.lit, collar=c.light),
        back=backs.plain(c, seam=False),
    )


def rolled(frame: Frame, c: Cloth) -> str:
    """A rolled neck with its turned edge."""
    n = frame.build.neck
    roll = f"M{-n - 3},-42 C-16,-22 24,-22 {n + 3},-38 C{n + 9},-10 {n + 9},10 {n + 7},24 C24,42 -16,42 {-n - 7},22 C{-n - 9},4 {-n - 7},-20 {-n - 3},-42 Z"
    edge = f"M{-n - 6},4 C-16,24 24,24 {n + 6},6"
    return path(roll, c.light) + line(edge, c.fold, 3, 0.8)


def hoodie(dye: Dye) -> Garment:
    """A hooded top with cords and a pouch."""
    c, cord = dye.main, dye.second

    def layers(frame: Frame) -> Layers:
        top = tops.body(frame, collars.crew(frame, 40), c.lit, c.shade) + tops.creases(frame, c.fold)
        top += tops.stripes(frame, c.light, begin=frame.hem - 30, step=900, wide=29) + _pouch(frame, c)
        return Layers(
            behind=(thick(hood_behind(frame, c)),),
            body=(thick(top),),
            collar=(thick(hood(frame, c)), thin(cords(frame, cord))),
        )

    return Garment(
        cut=layers,
        sleeve=_long(c),
        hem=452,
        pockets=384,
        pocket=c.light,
        side=SideCut(trunk=c.lit, collar=c.light, hood=True),
        back=backs.hooded(c),
    )


def _pouch(frame: Frame, c: Cloth) -> str:
    low = min(416, frame.hem - 34)
    if low < 380:
        return ""
    pouch = f"M-50,312 L64,312 L84,{low - 8} L74,{low} L-62,{low} L-72,{low - 8} Z"
    return cut(frame, pouch, c.fold, 0.35) + line(
        fit(frame, f"M-50,312 L64,312 M-50,312 L-72,{low - 8} M64,312 L84,{low - 8}"), c.fold, 3
    )


def hood_behind(frame: Frame, c: Cloth) -> str:
    """A hood's fall behind the neck."""
    return cut(frame, "M-112,34 C-108,-40 -58,-66 0,-66 C58,-66 104,-40 106,34 L40,96 L-40,96 Z", c.deep)


def hood(frame: Frame, c: Cloth) -> str:
    """A hood's rolls about the neck."""
    near = "M-50,-30 C-78,-34 -110,-4 -108,30 C-96,74 -34,104 4,112 L10,64 C-18,56 -42,26 -50,-30 Z"
    far = "M48,-32 C74,-36 104,-6 102,28 C92,74 40,104 4,112 L10,64 C30,54 40,26 48,-32 Z"
    inner = "M-50,-30 C-42,26 -18,56 10,64 C30,54 40,26 48,-32 C32,20 24,40 8,42 C-10,40 -34,18 -50,-30 Z"
    return (
        cut(frame, near, c.light) + cut(frame, far, mix(c.light, c.shade, 0.55)) + cut(frame, inner, c.deep)
    )


def cords(frame: Frame, c: Cloth) -> str:
    """Two cords that hang from a hood."""
    pale = mix(c.lit, "#fff6e4", 0.72)
    strings = line(fit(frame, "M-16,98 C-20,130 -16,160 -20,190"), pale, 6)
    strings += line(fit(frame, "M30,98 C34,124 28,150 33,176"), mix(pale, "#20101a", 0.06), 6)
    return strings + circle(-20, 194, 6.5, c.lit) + circle(33, 180, 6.5, c.shade)
