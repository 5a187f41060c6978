"""What people wear to offices, lectures and dinners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, path, rect
from game.art.people.body import FOOT
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick, thin
from game.art.people.clothes.young import lanyard

if TYPE_CHECKING:
    from game.art.people.body import Frame


def _blouse(frame: Frame, _: str) -> Outfit:
    n = frame.build.neck
    top = tops.body(frame, collars.vee(frame, 30), "#5f8d8a", "#4a7472") + tops.creases(frame, "#3f6664")
    top += tops.placket(frame, 120, "#6c9a96", "#f3e6cc", wide=18, step=66)
    stand = path(
        f"M{-n - 8},-22 C-20,10 30,10 {n + 8},-22 L{n + 16},2 C34,40 -22,40 {-n - 16},2 Z", "#75a4a0"
    )
    tails = path("M2,44 C-22,80 -40,130 -44,190 L-8,176 C-6,130 2,86 12,52 Z", "#75a4a0") + path(
        "M8,46 C28,78 44,120 50,176 L18,170 C14,124 8,86 2,52 Z", "#578582"
    )
    bow = (
        path("M4,44 C-22,14 -62,14 -68,34 C-72,58 -34,70 4,50 Z", "#80afaa")
        + path("M8,44 C32,16 68,18 72,38 C72,60 38,68 8,50 Z", "#608f8b")
        + rect(-8, 32, 30, 27, "#6c9a96", rx=9)
    )
    return Outfit(body=(thick(top), thin(stand + tails), thin(bow)))


def bow_blouse() -> Clothes:
    """A sea-green blouse with a bow at the neck."""
    return Clothes(
        side=SideCut(collar="#80afaa", tail=4, shoe="#4a4048", sock=""),
        sleeve=Sleeve(near="#6b9895", far="#517d7a", fold="#3f6664", loose=4, cuff="#80afaa", cuff_long=0.08),
        cut=_blouse,
        hem=444,
        legs="#4a4048",
        skirt=True,
    )


def _pen_shirt(frame: Frame, _: str) -> Outfit:
    vest = path("M-54,-12 C-30,56 40,56 54,-12 L60,30 L10,112 L-56,30 Z", "#f4efe2")
    shirt = (
        tops.body(frame, collars.vee(frame, 58), "#c3d2da", "#a3b5c0")
        + tops.placket(frame, 54, "#b5c6cf", "#6f8491")
        + tops.creases(frame, "#8ea2ae")
    )
    pocket = path("M-112,150 L-44,156 L-46,232 L-78,246 L-112,230 Z", "#b3c5cf") + path(
        "M-112,150 L-44,156 L-44,168 L-112,162 Z", "#9cb0bc"
    )
    pens = (
        rect(-98, 128, 8, 60, "#2b3a52", rx=3)
        + rect(-98, 146, 3, 22, "#c9a94e")
        + rect(-82, 134, 7, 50, "#a8372c", rx=3)
    )
    return Outfit(
        body=(
            thin(vest),
            thick(shirt + pens + pocket),
            thin(collars.shirt(frame, "#d3dfe5", long=88, spread=50)),
        )
    )


def pen_shirt() -> Clothes:
    """A pale blue shirt, two pens in its pocket."""
    return Clothes(
        side=SideCut(collar="#d3dfe5", tail=6, shoe="#3a2f2a", sock="#4a4540"),
        sleeve=Sleeve(
            near="#c9d7de", far="#a8bac5", fold="#8599a6", loose=4, end=0.8, cuff="#d3dfe5", cuff_long=0.07
        ),
        cut=_pen_shirt,
        hem=430,
        legs="#5d564e",
    )


def _sharp(frame: Frame, _: str) -> Outfit:
    shell = tops.body(frame.to(450), collars.crew(frame, 50), "#f1e7da", "#d3c4b4")
    near = ((-46.0, -14.0), (-52, 30), (-34, 160), (2, 304), (-10, 420), (-34, 560), (-48, FOOT))
    far = ((44.0, -14.0), (48, 30), (40, 160), (14, 304), (26, 420), (44, 560), (52, FOOT))
    jacket = tops.open_front(frame, near, far, "#343a4c", "#252a39") + circle(0, 322, 8.5, "#c9a75a")
    jacket += path("M-118,346 L-58,330 L-58,344 L-118,360 Z", "#4a5168") + path(
        "M60,330 L112,346 L112,358 L60,344 Z", "#363c50"
    )
    lapels = path(
        "M-48,-36 C-62,-18 -76,-4 -86,16 L-104,74 L-132,92 L-80,116 C-56,190 -24,250 4,306 C-14,200 -42,96 -48,-36 Z",
        "#464d63",
    )
    lapels += path(
        "M46,-36 C58,-18 70,-4 80,16 L96,72 L122,90 L74,112 C54,188 30,248 12,306 C26,200 42,96 46,-36 Z",
        "#31374a",
    )
    pin = circle(-84, 128, 7, "#c8402a") + circle(-84, 128, 3, "#f3dfae")
    chain = line("M-38,12 Q4,84 40,8", "#d9b766", 2.6)
    return Outfit(
        behind=(thin(collars.inside(frame, "#252a39")),),
        body=(thick(shell + chain), thick(jacket), thin(lapels + pin)),
    )


def sharp_jacket() -> Clothes:
    """A dark jacket with peaked lapels."""
    return Clothes(
        side=SideCut(trunk="#343a4c", inner="#f1e7da", collar="#464d63", tail=24, shoe="#1f2330", sock=""),
        sleeve=Sleeve(near="#3c4356", far="#2b3041", fold="#1f2330", bands=((0.92, 0.935, "#c9a75a"),)),
        cut=_sharp,
        hem=480,
        pockets=372,
        pocket="#31374a",
        legs="#2b3041",
    )


def _polo(frame: Frame, _: str) -> Outfit:
    top = tops.body(frame, collars.vee(frame, 54), "#3f7a6b", "#316156") + tops.creases(frame, "#2a544a")
    placket = (
        path("M-10,60 L26,60 L28,168 L-8,168 Z", "#4c8a7a")
        + circle(9, 92, 5.4, "#f2ead6")
        + circle(10, 134, 5.4, "#f2ead6")
    )
    crest = circle(-74, 150, 13, "#f2ead6") + path("M-82,154 L-74,140 L-66,154 Z", "#3f7a6b")
    collar = collars.shirt(frame, "#4f8f7e", long=78, spread=48)
    return Outfit(
        body=(thick(top + placket + crest), thin(collar)),
        over=(thin(lanyard(frame, "#d9a441", "#3f7a6b", low=216)),),
    )


def polo() -> Clothes:
    """A green polo shirt, an office card on its ribbon."""
    return Clothes(
        side=SideCut(collar="#4f8f7e", tail=12, shoe="#5b4636"),
        sleeve=Sleeve(near="#458373", far="#34685c", end=0.42, loose=7, cuff="#5a9c8b", cuff_long=0.04),
        cut=_polo,
        hem=452,
        legs="#6b6458",
    )


def _suit(frame: Frame, _: str) -> Outfit:
    shirt = tops.body(frame.to(440), collars.vee(frame, 62), "#f6f0e4", "#d9d0c2")
    tie = (
        path("M-6,54 L26,54 L22,86 L38,300 L12,344 L-12,300 L0,86 Z", "#8d2a34")
        + path("M-6,54 L26,54 L22,86 L0,86 Z", "#a63a42")
        + "".join(
            path(
                f"M{-4 - i * 1.4:.1f},{118 + i * 46} L{26 + i * 2.2:.1f},{100 + i * 46} L{26 + i * 2.2:.1f},{108 + i * 46} L{-4 - i * 1.4:.1f},{127 + i * 46} Z",
                "#d9b766",
            )
            for i in range(4)
        )
    )
    near = ((-52.0, -14.0), (-62, 30), (-52, 170), (-12, 330), (-16, 460), (-40, FOOT))
    far = ((50.0, -14.0), (58, 30), (58, 170), (26, 330), (30, 460), (50, FOOT))
    jacket = (
        tops.open_front(frame, near, far, "#5a4a55", "#443641", grow=5)
        + circle(-6, 350, 9, "#2e242c")
        + circle(-6, 432, 9, "#2e242c")
    )
    jacket += path("M-130,192 L-72,182 L-72,196 L-130,206 Z", "#6b5a66") + path(
        "M-122,190 L-104,166 L-96,184 L-84,164 L-80,186 Z", "#f3dcae"
    )
    lapels = path(
        "M-52,-34 C-70,-16 -84,-2 -98,18 L-116,96 L-88,108 L-98,136 C-72,206 -40,280 -10,334 C-28,220 -48,110 -52,-34 Z",
        "#6a5965",
    )
    lapels += path(
        "M50,-34 C66,-16 80,-2 92,18 L108,92 L82,104 L92,132 C70,204 46,280 24,334 C38,220 48,110 50,-34 Z",
        "#4e3f4a",
    )
    collar = collars.shirt(frame, "#fbf6ea", long=80, spread=40)
    return Outfit(
        behind=(thin(collars.inside(frame, "#443641")),),
        body=(thick(shirt + tie), thick(jacket), thin(lapels), thin(collar)),
    )


def suit() -> Clothes:
    """A broad suit with a striped red tie."""
    return Clothes(
        side=SideCut(
            trunk="#5a4a55", inner="#f6f0e4", collar="#fbf6ea", tail=36, shoe="#2e242c", sock="#352a33"
        ),
        sleeve=Sleeve(
            near="#62525d", far="#493b46", fold="#352a33", loose=3, cuff="#f6f0e4", cuff_long=0.035
        ),
        cut=_suit,
        hem=530,
        pockets=384,
        pocket="#4e3f4a",
        legs="#443641",
    )


def _windbreaker(frame: Frame, _: str) -> Outfit:
    tee = tops.body(frame.to(450), collars.crew(frame, 30), "#8c4636", "#703527") + collars.ribbed(
        frame, 30, "#9d5342"
    )
    near = ((-48.0, -16.0), (-54, 40), (-34, 130), (-6, 230), (2, 400), (0, FOOT))
    far = ((48.0, -16.0), (54, 40), (46, 130), (22, 230), (12, 400), (12, FOOT))
    coat = tops.open_front(frame, near, far, "#46637a", "#344c60", grow=6)
    b = frame.build
    coat += path(
        f"M{frame.width(112, grow=6):.1f},112 C-90,132 -60,136 -38,128 L-34,146 C-66,152 -110,150 {frame.width(140, grow=6):.1f},132 Z",
        "#e0b45a",
    )
    coat += path(
        f"M{frame.width(112, far=True, grow=6):.1f},112 C90,132 66,136 46,128 L42,146 C70,152 100,150 {frame.width(140, far=True, grow=6):.1f},132 Z",
        "#b98f3d",
    )
    coat += (
        tops.along_edge(near, "#5a7b94", 9, frame.hem)
        + tops.along_edge(far, "#2a3e50", 9, frame.hem)
        + rect(0, 236, 9, 24, "#d8d2c2", rx=3)
    )
    coat += path(
        f"M{-b.waist + 12},330 L{-b.waist + 64},316 L{-b.waist + 68},326 L{-b.waist + 14},342 Z", "#2f4557"
    )
    collar = path(
        "M-54,-40 C-74,-26 -88,-8 -92,16 L-72,92 L-38,122 C-52,70 -60,20 -54,-40 Z", "#55758d"
    ) + path("M52,-40 C70,-26 82,-8 86,16 L72,90 L44,122 C54,70 58,20 52,-40 Z", "#3d586d")
    return Outfit(
        behind=(thin(collars.inside(frame, "#2c4153")),), body=(thick(tee), thick(coat), thin(collar))
    )


def windbreaker() -> Clothes:
    """A blue windbreaker with a yellow stripe, half zipped."""
    return Clothes(
        side=SideCut(
            trunk="#46637a", inner="#8c4636", collar="#55758d", tail=16, shoe="#5b4636", sock="#3d3a34"
        ),
        sleeve=Sleeve(
            near="#4c6b83",
            far="#385267",
            fold="#2a3f50",
            loose=5,
            bands=((0.26, 0.31, "#e0b45a"),),
            cuff="#34495b",
            cuff_long=0.06,
        ),
        cut=_windbreaker,
        hem=476,
        pockets=372,
        pocket="#55758d",
        legs="#5a544a",
    )


def rose(x: float, y: float, size: float, petal: str, leaf: str) -> str:
    """A cut-paper flower around `x`, `y`; at `size` 1 it is some 40 units across."""
    petals = "".join(
        group(path("M0,0 C-9,-6 -8,-17 0,-19 C8,-17 9,-6 0,0 Z", petal), turn=i * 72) for i in range(5)
    )
    return group(
        path("M4,2 C16,2 24,10 26,20 C14,20 6,12 4,2 Z", leaf) + petals + circle(0, 0, 4.6, "#f6e2a8"),
        x,
        y,
        size,
    )
