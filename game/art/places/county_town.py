"""A county town's main street: low shops with awnings, cargo tricycles, plane trees, hills at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import lamp_post
from game.art.places.pieces.pets import dog
from game.art.places.pieces.skies import birds, hills, sky
from game.art.places.pieces.small_things import flask
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import near_leaves, round_tree
from game.art.places.pieces.walkers import passers

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# Left edge, width, height, awning, words of each shop.
SHOPS = (
    (20, 250, 300, "#3f7f9e", "五金"),
    (284, 230, 260, "#c8563a", "粮油"),
    (528, 200, 290, "#7d8f5a", "面馆"),
    (1190, 210, 280, "#d9a03c", "农资"),
    (1414, 236, 310, "#b8503c", "供销社"),
    (1664, 250, 270, "#3f7f6a", "邮局"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the street in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(960, 320 if t.lamps else 210), horizon=520, clouds=3),
        *hills(t, 400, sway=54, seed=9),
        *(() if t.night else (birds(t, [(1100, 180, 0.8), (1150, 205, 0.6)]),)),
        _far_street(t),
        _road(t),
        *_shops(t),
        _trees(t),
        *_wires(t),
        *_tricycles(t),
        _people(t),
        more_walkers(t, "county_town"),
        *wash(t),
        near_leaves(t, 1990, -30, turn=150, seed=14),
    )


def _far_street(t: Tones) -> Sheet:
    wall, body = t.depth(0.3), ""
    for x, w, h in (
        (728, 90, 150),
        (820, 70, 120),
        (892, 56, 96),
        (1010, 60, 100),
        (1072, 62, 130),
        (1134, 60, 160),
    ):
        body += rect(x, 640 - h - 40, w, h + 60, mix(wall, t.palette.sky, 0.15)) + poly(
            [(x - 8, 640 - h - 40), (x + w / 2, 640 - h - 66), (x + w + 8, 640 - h - 40)],
            mix(wall, t.palette.deep, 0.3),
        )
        lit = "#ffcf80" if t.lamps else mix(wall, t.palette.deep, 0.35)
        body += "".join(rect(x + 12 + i * 24, 640 - h - 14, 13, 18, lit) for i in range(max(1, int(w / 30))))
    tower = (
        rect(952, 430, 44, 190, mix(wall, t.palette.paper, 0.2))
        + poly([(944, 430), (974, 392), (1004, 430)], t.thing("#8f4a34"))
        + circle(974, 462, 14, t.paper())
        + line("M974,462 L974,453 M974,462 L981,465", t.palette.ink, 2)
    )
    return Sheet(body=tower + body, shadow=Shadow(5, 6, 14, 0.24))


def _road(t: Tones) -> Sheet:
    road = mix(t.thing("#b9ab96"), t.palette.far, 0.4)
    body = path(
        "M-70,690 L720,624 L1200,624 L1990,690 L1990,1150 L-70,1150 Z", mix(road, t.palette.paper, 0.18)
    )
    body += path("M150,1150 L896,626 L1050,626 L1780,1150 Z", road)
    body += "".join(
        poly(
            [(970 - k, y), (978 + k, y), (980 + k * 1.4, y + 14 + k * 2), (968 - k * 1.4, y + 14 + k * 2)],
            t.paper(0.1),
            0.75,
        )
        for y, k in ((640, 1), (668, 2), (704, 4), (752, 6))
    )
    return Sheet(body=body, shadow=GROUND)


def _shops(t: Tones) -> tuple[Sheet, ...]:
    walls, fronts, awnings, signs, lit = "", "", "", "", []
    words: list[Lettering] = []
    for i, (x, w, h, colour, name) in enumerate(SHOPS):
        top = 672 - h
        wall = mix(t.thing("#e8d8bc"), t.depth(0.4), 0.25 + 0.08 * (i % 3))
        walls += rect(x, top, w, h + 20, wall) + rect(
            x - 8, top - 12, w + 16, 18, mix(wall, t.palette.deep, 0.35)
        )
        dark = mix(t.palette.ink, wall, 0.2)
        fronts += rect(x + 18, top + 128, w - 36, h - 112, "#ffd68c" if t.lamps else dark)
        fronts += "".join(rect(x + 26, top + 160 + j * 42, w - 52, 7, t.thing("#8a6a4a")) for j in range(3))
        fronts += "".join(
            rect(
                x + 34 + k * 30,
                top + 138 + (k % 3) * 42,
                20,
                22,
                t.thing(("#d8603c", "#7d8f5a", "#d9b050", "#6f98a4")[(i + k) % 4]),
            )
            for k in range(int((w - 60) / 30))
        )
        n = 6
        for j in range(n):
            x0, x1 = x - 6 + j * (w + 12) / n, x - 6 + (j + 1) * (w + 12) / n
            awnings += path(
                f"M{x0 + 4:.0f},{top + 92} L{x1 - 4:.0f},{top + 92} L{x1:.0f},{top + 136} Q{(x0 + x1) / 2:.0f},{top + 154} {x0:.0f},{top + 136} Z",
                t.thing(colour if j % 2 else "#f4e8cf"),
            )
        signs += rect(x + 14, top + 24, w - 28, 56, t.thing(colour))
        words.append(
            Lettering(
                name,
                x + w / 2,
                top + 52,
                36,
                t.thing("#fff2d6", 0.02),
                name=f"shop_{len(words) + 1}",
                room=w - 44,
            )
        )
        lit.append((x + w / 2, 640.0, 150.0))
    glow = (glows(lit, "#ffbf62", 0.35),) if t.lamps else ()
    return (
        Sheet(body=walls, shadow=BUILDING),
        printed(fronts),
        Sheet(body=awnings, shadow=Shadow(5, 12, 14, 0.4)),
        Sheet(body=signs, shadow=SMALL, letters=tuple(words)),
        *glow,
    )


def _trees(t: Tones) -> Sheet:
    return Sheet(
        body=round_tree(t, 760, 690, 330, shade=0.3, seed=4)
        + round_tree(t, 1170, 690, 350, shade=0.22, seed=7)
        + round_tree(t, 846, 660, 190, shade=0.4, seed=2)
        + round_tree(t, 1098, 660, 200, shade=0.35, seed=5),
        shadow=Shadow(7, 8, 18, 0.3),
    )


def _wires(t: Tones) -> tuple[Sheet, ...]:
    post = t.thing("#4a4640")
    body = (
        rect(692, 250, 12, 450, post)
        + rect(664, 276, 68, 8, post)
        + rect(1226, 250, 12, 450, post)
        + rect(1198, 276, 68, 8, post)
    )
    cords = "".join(
        line(
            f"M-70,{y} Q340,{y + 90} 698,{278 + d} Q960,{330 + d} 1232,{278 + d} Q1600,{y + 90} 1990,{y}",
            mix(post, t.palette.ink, 0.3),
            2.4,
        )
        for y, d in ((180, 0), (204, 6))
    )
    lamp = lamp_post(640, 724, 250, t.thing("#33343c"), t.lamp())
    glow = (glows([(640, 476, 170)], "#ffc060", 0.45),) if t.lamps else ()
    return (Sheet(body=body + cords + lamp, shadow=SMALL), *glow)


def _tricycle(colour: str, load: str) -> str:
    """A cargo tricycle facing right, wheels on y = 0."""

    def wheel(x: float, r: float = 40) -> str:
        return (
            circle(x, -r, r, "#2b2f36")
            + circle(x, -r, r - 8, "#c9c2b4")
            + circle(x, -r, r - 13, "#2b2f36", 0.25)
            + circle(x, -r, 7, "#5a5f66")
        )

    box = path("M-170,-120 L10,-120 L4,-54 L-164,-54 Z", colour) + rect(
        -176, -128, 192, 12, mix(colour, "#000000", 0.25)
    )
    frame = line(
        "M4,-70 L90,-60 L134,-124 M90,-60 L70,-116 M134,-124 L150,-40 M134,-124 L112,-136", "#3f4a52", 9
    ) + rect(48, -126, 44, 12, "#2b2f36", rx=5)
    return load + box + frame + wheel(-110) + wheel(-40) + wheel(150)


def _tricycles(t: Tones) -> tuple[Sheet, ...]:
    cabbages = "".join(
        circle(-150 + i * 30, -132 - 10 * (i % 2), 22, ("#8fb56a", "#a9c77f")[i % 2]) for i in range(6)
    )
    boxes = (
        rect(-160, -190, 70, 66, "#c79a5c")
        + rect(-86, -172, 60, 48, "#d9b078")
        + line("M-126,-190 L-126,-124 M-56,-172 L-56,-124", "#a87a44", 4)
    )
    return (
        Sheet(body=t.under(group(_tricycle("#3f6f9e", boxes), 1250, 724, 0.86)), shadow=OBJECT),
        Sheet(body=t.under(group(_tricycle("#4f8f5a", cabbages), 830, 748, 0.92)), shadow=OBJECT),
    )


def _people(t: Tones) -> Sheet:
    body = passers(
        t,
        47,
        [
            (936, 690, 96, 1, ""),
            (1030, 694, 102, -1, ""),
            (1120, 742, 150, -1, "stick"),
            (690, 744, 148, 1, ""),
        ],
    )
    things = stool(1380, 744, 46, "#d8503c") + flask(1392, 700, 40, "#7d8f5a") + dog(1010, 762, 60, "#c98d55")
    return Sheet(body=strangers(body) + t.under(things), shadow=OBJECT)
