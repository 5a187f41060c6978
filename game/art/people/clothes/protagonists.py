"""What the four protagonists and Chen Wu wear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path
from game.art.people.body import FOOT, cut
from game.art.people.clothes import collars, tops
from game.art.people.clothes.lower import satchel
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick, thin
from game.art.people.outline import drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.body import Frame

_GREEN, _GREEN_DEEP = "#7fae93", "#3d7263"


def _hoodie(frame: Frame, _: str) -> Outfit:
    n, u = frame.build.neck, frame.lift * 0.3
    top = tops.body(frame, collars.crew(frame, 40), _GREEN, "#649980") + tops.creases(frame, "#568b73")
    hood_back = path(
        f"M{-n - 74},{34 + u:.1f} C{-n - 70},{-40 + u:.1f} {-n - 20},-66 0,-66 C{n + 20},-66 {n + 66},{-40 + u:.1f} {n + 68},{34 + u:.1f} L40,96 L-40,96 Z",
        "#4f8a76",
    )
    rolls = (
        path(
            f"M{-n - 12},-30 C{-n - 40},-34 {-n - 72},{-4 + u:.1f} {-n - 70},{30 + u:.1f} C{-n - 58},74 -34,104 4,112 L10,64 C-18,56 {-n - 4},26 {-n - 12},-30 Z",
            "#92bfa3",
        )
        + path(
            f"M{n + 10},-32 C{n + 36},-36 {n + 66},{-6 + u:.1f} {n + 64},{28 + u:.1f} C{n + 54},74 40,104 4,112 L10,64 C30,54 {n + 2},26 {n + 10},-32 Z",
            "#7aae92",
        )
        + path(
            f"M{-n - 12},-30 C{-n - 4},26 -18,56 10,64 C30,54 {n + 2},26 {n + 10},-32 C{n - 6},20 24,40 8,42 C-10,40 {-n + 4},18 {-n - 12},-30 Z",
            _GREEN_DEEP,
        )
    )
    strings = line("M-16,98 C-20,130 -16,160 -20,190", "#f6f0dd", 6) + line(
        "M30,98 C34,124 28,150 33,176", "#efe6cd", 6
    )
    strings += circle(-20, 194, 6.5, "#e2763a") + circle(33, 180, 6.5, "#c96328")
    return Outfit(behind=(thick(hood_back),), body=(thick(top), thick(rolls), thin(strings)))


def hoodie() -> Clothes:
    """Kaikai's green hoodie with its cords."""
    sleeve = Sleeve(near="#8ab89c", far="#6da187", cuff="#5f9880", cuff_long=0.08, loose=2, fold="#5b9079")
    return Clothes(
        side=SideCut(collar="#4f8a76", hood=True, shoe="#d86a22"),
        sleeve=sleeve,
        cut=_hoodie,
        hem=446,
        legs="#3d5566",
    )


_CREAM = "#f3e6cb"


def _shirt(frame: Frame, _: str) -> Outfit:
    top = tops.body(frame, collars.vee(frame, 74), _CREAM, "#dcc69c")
    top += tops.placket(frame, 66, "#e6d3ad", "#b89a68") + tops.creases(frame, "#d3bb8d")
    pocket = path("M-92,166 L-34,172 L-36,238 L-64,250 L-92,234 Z", "#ead9b4") + path(
        "M-92,166 L-34,172 L-34,184 L-92,178 Z", "#d9c297"
    )
    tee = path("M-52,-10 C-30,56 40,56 52,-10 L60,30 L10,112 L-56,30 Z", "#fdf8ea")
    collar = thin(collars.shirt(frame, "#fbf3e0"))
    return Outfit(body=(thin(tee), thick(top + pocket), collar))


def ironed_shirt() -> Clothes:
    """Wenzhu's ironed shirt over a white tee, its pocket empty."""
    sleeve = Sleeve(near="#f1e3c6", far="#dec9a0", cuff="#f8edd4", cuff_long=0.08, fold="#cdb384")
    return Clothes(
        side=SideCut(trunk="#efe0c2", inner="#fdf8ea", collar="#fbf3e0", shoe="#6b5140"),
        sleeve=sleeve,
        cut=_shirt,
        hem=476,
        legs="#4a4a52",
    )


_PLUM, _PLUM_DARK = "#8a4660", "#6d3450"


def _plum(frame: Frame, stance: str) -> Outfit:
    blouse = tops.body(frame.to(446), collars.vee(frame, 64), "#f0dcd0", "#d9bcb4")
    near = [(-46.0, -26.0), (-50, 20), (-26, 150), (0, 300), (-18, 420), (-40, 560), (-48, FOOT)]
    far = [(44.0, -26.0), (46, 20), (32, 150), (10, 300), (16, 420), (30, 560), (36, FOOT)]
    jacket = path(frame.panel(far, far=True), _PLUM_DARK) + path(frame.panel(near), _PLUM)
    jacket += (
        path("M-114,232 L-58,240 L-58,256 L-114,248 Z", _PLUM_DARK)
        + circle(2, 318, 8, "#e0a94a")
        + circle(4, 366, 8, "#e0a94a")
    )
    lapels = path(
        "M-48,-34 C-60,-18 -74,-6 -84,14 L-102,92 L-74,104 L-86,132 C-58,200 -26,254 2,302 C-18,196 -44,90 -48,-34 Z",
        "#a45a74",
    )
    lapels += path(
        "M46,-34 C56,-18 68,-6 78,14 L92,88 L66,100 L78,128 C54,196 26,252 8,302 C24,196 42,90 46,-34 Z",
        "#7d3f5b",
    )
    chain = line("M-40,0 Q2,74 40,-4", "#e0a94a", 3.2) + circle(3, 38, 6.2, "#e0a94a")
    strap = (thin(satchel(frame, "#b98a4e", wide=20)),) if stance in ("strap", "rest") else ()
    return Outfit(
        behind=(thin(collars.inside(frame, _PLUM_DARK)),),
        body=(thick(blouse + chain), thick(jacket), thin(lapels), *strap),
    )


def plum_jacket() -> Clothes:
    """Meng Jin's plum jacket over a pale blouse."""
    sleeve = Sleeve(near="#92496a", far="#74395a", fold="#5c2844", bands=((0.94, 0.965, "#a85f7c"),))
    return Clothes(
        side=SideCut(trunk=_PLUM, inner="#f0dcd0", collar="#a45a74", tail=30, shoe="#4d2238", sock=""),
        sleeve=sleeve,
        cut=_plum,
        hem=496,
        pockets=372,
        pocket="#7d3f5b",
        legs="#3a2438",
        skirt=True,
    )


def _overshirt(frame: Frame, _: str) -> Outfit:
    tee = tops.body(frame.to(458), collars.crew(frame, 36), "#f5ead8", "#dcccb6") + collars.ribbed(
        frame, 36, "#e3d4be"
    )
    near = [(-56.0, -26.0), (-66, 30), (-62, 160), (-52, 320), (-62, 480), (-78, FOOT)]
    far = [(52.0, -26.0), (62, 30), (66, 160), (58, 320), (64, 480), (76, FOOT)]
    jacket = path(frame.panel(far, far=True, grow=3), "#3d5a80") + path(frame.panel(near, grow=3), "#56779c")
    jacket += _seam(near, "#42628a", frame.hem) + _seam(far, "#2c4568", frame.hem)
    flap = "M-134,168 L-78,174 L-78,204 L-106,214 L-134,200 Z"
    jacket += (
        path("M-134,176 L-78,182 L-80,252 L-132,246 Z", "#4e6f95")
        + path(flap, "#6484a8")
        + circle(-106, 203, 4.5, "#f5ead8")
    )
    collar = path("M-56,-36 C-76,-18 -98,-4 -108,16 L-96,96 L-58,60 C-66,30 -62,-4 -56,-36 Z", "#6c8cb0")
    collar += path("M52,-36 C70,-18 90,-4 100,16 L90,92 L56,58 C62,30 58,-4 52,-36 Z", "#48678f")
    return Outfit(
        behind=(thin(collars.inside(frame, "#2c4568")),), body=(thick(tee), thick(jacket), thin(collar))
    )


def _seam(edge: Sequence[Point], colour: str, hem: float) -> str:
    """A sewn line beside the open edge of a jacket."""
    out = -1 if edge[1][0] < 0 else 1
    return line(drawn([(x + out * 11, y) for x, y in cut(edge, hem)], closed=False), colour, 2.6, 0.9)


def overshirt() -> Clothes:
    """Lin Feng's shirt-jacket over a T-shirt."""
    sleeve = Sleeve(near="#5f80a6", far="#456488", fold="#35527a", loose=3, cuff="#6c8cb0", cuff_long=0.07)
    return Clothes(
        side=SideCut(
            trunk="#56779c", inner="#f5ead8", collar="#6c8cb0", tail=34, shoe="#e9dfcc", sock="#35527a"
        ),
        sleeve=sleeve,
        cut=_overshirt,
        hem=516,
        pockets=376,
        pocket="#6484a8",
        legs="#4e4a4c",
    )


_OLIVE = "#6d7159"


def _cardigan(frame: Frame, _: str) -> Outfit:
    shirt = tops.body(frame.to(446), collars.vee(frame, 62), "#f2e8d4", "#d8cab0") + tops.placket(
        frame.to(446), 60, "#e8dcc2", "#bfae8a"
    )
    near = [(-50.0, -14.0), (-62, 36), (-46, 180), (0, 330), (-4, 480), (-10, FOOT)]
    far = [(48.0, -14.0), (58, 36), (48, 180), (14, 330), (12, 480), (10, FOOT)]
    knit = path(frame.panel(far, far=True, grow=4), "#565b46") + path(frame.panel(near, grow=4), _OLIVE)
    knit += tops.along_edge(near, "#7e8369", 17, frame.hem) + tops.along_edge(far, "#4b503d", 17, frame.hem)
    knit += "".join(circle(-4 if y > 330 else 2, y, 7.5, "#b58a4a") for y in (356, 416, 474))
    knit += path("M-150,392 L-82,400 L-84,416 L-150,408 Z", "#7e8369")
    return Outfit(
        behind=(thin(collars.inside(frame, "#d2c4a8")),),
        body=(thick(shirt), thick(knit), thin(collars.shirt(frame, "#f8f0de", long=88))),
    )


def cardigan() -> Clothes:
    """Chen Wu's olive cardigan over a shirt."""
    sleeve = Sleeve(near="#74785f", far="#5c614b", fold="#4a4e3b", loose=2, cuff="#7e8369", cuff_long=0.09)
    return Clothes(
        side=SideCut(
            trunk=_OLIVE, inner="#f2e8d4", collar="#f8f0de", tail=26, shoe="#5b3d2c", sock="#4d463f"
        ),
        sleeve=sleeve,
        cut=_cardigan,
        hem=500,
        pockets=376,
        pocket=mix(_OLIVE, "#ffffff", 0.06),
        legs="#4d463f",
    )
