"""Knitted and printed things the young wear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.lower import satchel
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick, thin
from game.art.people.clothes.young import FAR_EDGE, NEAR_EDGE

if TYPE_CHECKING:
    from game.art.people.body import Frame


def _sweater(frame: Frame, stance: str) -> Outfit:
    knit = (
        tops.body(frame, collars.crew(frame, 32), "#7e9cab", "#64808f")
        + collars.ribbed(frame, 32, "#92afbd", 17)
        + tops.creases(frame, "#587482")
    )
    hem = tops.stripes(frame, "#6f8d9c", begin=420, step=900, wide=34)
    return Outfit(
        body=(thick(knit + hem), *((thin(satchel(frame, "#4a3c32")),) if stance in ("strap", "rest") else ()))
    )


def sweater() -> Clothes:
    """A plain crew-neck jumper, a satchel on its strap."""
    return Clothes(
        side=SideCut(trunk="#7e9cab", collar="#92afbd", shoe="#e9dfcc"),
        sleeve=Sleeve(near="#86a4b3", far="#688594", fold="#577382", loose=2, cuff="#92afbd", cuff_long=0.08),
        cut=_sweater,
        hem=456,
        legs="#8a7a60",
    )


def _soft_cardigan(frame: Frame, _: str) -> Outfit:
    dress = tops.body(frame.to(frame.foot), collars.crew(frame, 44), "#f6ecdc", "#dfcfba") + tops.scatter(
        frame.to(min(680, frame.foot)), _sprig, step=46, begin=84, air=30
    )
    knit = (
        tops.open_front(frame, NEAR_EDGE, FAR_EDGE, "#d39a8c", "#b67b70")
        + tops.along_edge(NEAR_EDGE, "#e0b0a2", 15, frame.hem)
        + tops.along_edge(FAR_EDGE, "#a76d63", 15, frame.hem)
    )
    knit += "".join(circle(-38, y, 6.5, "#fbf1e2") for y in (210, 280, 350, 420))
    return Outfit(body=(thick(dress), thick(knit)))


def _sprig(x: float, y: float, number: int) -> str:
    turn = number * 47 % 90 - 45
    return group(
        ellipse(-6, 0, 7, 3.2, "#7f9c7a", 1, -30)
        + ellipse(6, 0, 7, 3.2, "#7f9c7a", 1, 30)
        + circle(0, -5, 4, "#c8574a"),
        x,
        y,
        turn=turn,
    )


def soft_cardigan() -> Clothes:
    """A rose cardigan over a sprigged dress."""
    return Clothes(
        side=SideCut(trunk="#d39a8c", inner="#f6ecdc", collar="#e0b0a2", shoe="#c8574a"),
        sleeve=Sleeve(near="#d9a294", far="#bc8276", fold="#a0685e", loose=3, cuff="#e0b0a2", cuff_long=0.08),
        cut=_soft_cardigan,
        hem=476,
        pockets=372,
        pocket="#c98d80",
        legs="#efe2cf",
        skirt=True,
    )


def _printed_shirt(frame: Frame, _: str) -> Outfit:
    tee = path("M-60,-20 C-40,60 50,60 60,-20 L70,452 L-60,452 Z", "#f7eedd")
    near = ((-48.0, -14.0), (-56, 50), (-36, 180), (-20, 330), (-26, 480), (-34, FOOT))
    far = ((46.0, -14.0), (54, 50), (44, 180), (30, 330), (34, 480), (42, FOOT))
    shirt = tops.open_front(frame, near, far, "#e08b4c", "#c26f38", grow=4) + _leaves(frame)
    collar = path(
        "M-48,-34 C-62,-16 -86,-4 -98,22 L-92,88 L-40,100 C-58,60 -56,10 -48,-34 Z", "#eea567"
    ) + path("M46,-34 C58,-16 80,-4 90,22 L86,84 L42,98 C56,60 54,10 46,-34 Z", "#cd7c42")
    return Outfit(
        behind=(thin(collars.inside(frame, "#b5652f")),), body=(thin(tee), thick(shirt), thin(collar))
    )


def _leaf(x: float, y: float, number: int) -> str:
    colour = ("#f6e4b8", "#2f6a64", "#a83c2c")[number % 3]
    shape = path("M0,-24 C14,-12 14,10 0,24 C-14,10 -14,-12 0,-24 Z", colour) + line(
        "M0,-18 L0,20", mix(colour, "#2a1a12", 0.3), 1.8, 0.8
    )
    return group(shape, x, y, turn=(number * 67) % 140 - 70)


def _leaves(frame: Frame) -> str:
    places = (
        (-98, 130),
        (-66, 196),
        (-110, 250),
        (-58, 310),
        (-104, 372),
        (-62, 440),
        (-108, 500),
        (78, 140),
        (98, 210),
        (64, 270),
        (94, 330),
        (60, 392),
        (96, 460),
    )
    return "".join(
        _leaf(x, y, i)
        for i, (x, y) in enumerate(places)
        if y < frame.hem - 26 and frame.width(y) + 22 < x < frame.width(y, far=True) - 20
    )


def printed_shirt() -> Clothes:
    """An orange shirt printed with leaves, worn open."""
    return Clothes(
        side=SideCut(inner="#f6ecdc", collar="#eea567", tail=28, shoe="#8a5f3c", sock=""),
        sleeve=Sleeve(
            near="#e08b4c", far="#c26f38", end=0.5, loose=8, cuff="#eea567", cuff_long=0.045, motif=_leaf
        ),
        cut=_printed_shirt,
        hem=480,
        legs="#c9b48c",
    )


def _striped_top(frame: Frame, _: str) -> Outfit:
    neckline = [(-frame.build.neck - 17, 0.0), (-36, 26), (6, 38), (40, 24), (frame.build.neck + 17, 0)]
    top = (
        path(frame.torso(neckline), "#f7eedd")
        + tops.stripes(frame, "#2f5878", begin=84, step=42, wide=17)
        + path(tops.far_half(frame, neckline), "#2a2030", 0.13)
    )
    necklace = "".join(
        circle(x, y, 4.6, c)
        for x, y, c in (
            (-34, 30, "#e2763a"),
            (-22, 42, "#fbf3df"),
            (-8, 50, "#6fa5a4"),
            (8, 52, "#e2763a"),
            (23, 46, "#fbf3df"),
            (35, 34, "#6fa5a4"),
        )
    )
    return Outfit(body=(thick(top + necklace),))


def striped_top() -> Clothes:
    """A sailor's striped top, shell beads."""
    bands = tuple((0.25 + i * 0.08, 0.284 + i * 0.08, "#2f5878") for i in range(3))
    return Clothes(
        side=SideCut(collar="#3f6673", shoe="#d9a441", sock=""),
        sleeve=Sleeve(near="#f7eedd", far="#dccfbb", end=0.48, loose=5, bands=bands),
        cut=_striped_top,
        hem=448,
        legs="#4f7396",
    )
