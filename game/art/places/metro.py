"""A metro carriage at rush hour: straps, poles, people's backs, a tunnel in the windows."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.rooms import floor
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOWS = (150, 560, 1080, 1490)  # left edges

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the carriage in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *_shell(t),
        *_windows(t),
        *_doors(t),
        _bench(t),
        _riders(t),
        *_ceiling(t),
        _map(t),
        _poles(t),
        *_straps(t),
        _near(t),
        *wash(t),
    )


def _shell(t: Tones) -> tuple[Sheet, ...]:
    panel = mix(t.thing("#dfe2e0"), t.palette.far, 0.3)
    body = rect(-70, -70, 2060, 820, panel) + rect(-70, 520, 2060, 160, mix(panel, t.palette.mid, 0.2))
    return Sheet(body=body, contact=0, edge=False), floor(
        mix(t.thing("#6f7480"), t.palette.deep, 0.35), mix(t.thing("#8a8f98"), t.palette.mid, 0.3), 680
    )


def _windows(t: Tones) -> tuple[Sheet, ...]:
    dice = random.Random(6)  # noqa: S311 - tunnel lights, not secrets
    dark = mix("#20263a", t.palette.ink, 0.4)
    steel = t.thing("#aab4ba")
    frames, tunnel = "", ""
    for x in WINDOWS:
        frames += rect(x - 14, 216, 308, 268, steel, rx=26)
        tunnel += rect(x, 230, 280, 240, dark, rx=18)
        tunnel += "".join(
            rect(
                x + 14 + dice.uniform(0, 220),
                260 + dice.uniform(0, 170),
                dice.uniform(24, 70),
                4,
                "#ffd98c",
                dice.uniform(0.25, 0.8),
            )
            for _ in range(6)
        )
        tunnel += path(f"M{x + 20},236 L{x + 90},236 L{x + 30},464 L{x + 8},464 Z", "#ffffff", 0.1)
    advert = (
        rect(878, 250, 170, 210, t.thing("#e8b53c"))
        + circle(963, 330, 46, t.thing("#c8402a"))
        + rect(898, 400, 130, 10, t.paper())
        + rect(898, 420, 90, 10, t.paper())
    )
    return Sheet(body=frames, shadow=SMALL), printed(tunnel), Sheet(body=advert, shadow=SMALL, nearer=True)


def _doors(t: Tones) -> tuple[Sheet, ...]:
    steel = mix(t.thing("#c3ccd0"), t.palette.far, 0.15)
    body, glass = "", ""
    for x in (470, 1380):
        body += rect(x - 20, 190, 104, 500, steel) + line(
            f"M{x + 32},190 L{x + 32},690", mix(steel, t.palette.ink, 0.4), 4
        )
        glass += rect(x - 8, 250, 32, 220, "#262c40", rx=10) + rect(x + 40, 250, 32, 220, "#262c40", rx=10)
    return Sheet(body=body, shadow=OBJECT), printed(glass)


def _bench(t: Tones) -> Sheet:
    seat = mix(t.thing("#3f8f9a"), t.palette.second, 0.25)
    body = "".join(
        rect(x, 560, 300, 26, seat, rx=10)
        + rect(x, 486, 300, 66, mix(seat, t.palette.paper, 0.12), rx=14)
        + rect(x + 14, 586, 272, 90, mix(seat, t.palette.ink, 0.45))
        + "".join(
            line(f"M{x + 75 * i},492 L{x + 75 * i},582", mix(seat, t.palette.ink, 0.3), 3) for i in (1, 2, 3)
        )
        for x in (140, 550, 1070, 1480)
    )
    return Sheet(body=body, shadow=OBJECT)


def _riders(t: Tones) -> Sheet:
    """People sitting: looking down at phones, asleep, somewhere else."""
    dice, body = random.Random(9), ""  # noqa: S311 - as above
    for x in (180, 330, 600, 690, 790, 1110, 1216, 1310, 1540, 1640, 1740):
        top, hair = dice.choice(TOPS), dice.choice(HAIRS)
        skin = dice.choice(("#e8b98e", "#d9a578", "#f0c8a0"))
        tilt = dice.uniform(-10, 10)
        figure = path("M-40,100 C-46,34 -30,8 0,6 C30,8 46,34 40,100 Z", top) + group(
            ellipse(0, -26, 23, 29, skin)
            + path("M2,-54 C26,-52 26,2 2,3 C6,-10 6,-40 2,-54 Z", mix(skin, "#7a4030", 0.16))
            + _looks(dice.randrange(3))
            + path("M-25,-24 C-30,-66 30,-66 25,-24 C16,-42 -14,-44 -25,-24 Z", hair),
            0,
            0,
            turn=tilt,
        )
        figure += (
            rect(-34, 92, 68, 34, "#3a4250")
            + rect(-28, 120, 22, 62, "#3a4250")
            + rect(6, 120, 22, 62, "#3a4250")
        )
        if dice.random() < 0.6:
            figure += (
                rect(-9, 52, 18, 30, "#20242c", rx=3)
                + rect(-7, 55, 14, 22, "#bfe0ff")
                + ellipse(-14, 72, 9, 8, skin)
                + ellipse(14, 72, 9, 8, skin)
            )
        body += strangers(group(figure, x, 472, 0.98), Crowd.FEW if x in {330, 790, 1540} else Crowd.MANY)
    return Sheet(body=t.under(body), shadow=OBJECT)


def _looks(how: int) -> str:
    """Eyes and mouth of a rider: asleep, down at something, or straight ahead."""
    ink = "#3a2a28"
    eyes = (
        line("M-14,-26 q5,5 10,0 M5,-26 q5,5 10,0", ink, 2.4),
        line("M-14,-25 h9 M5,-25 h9", ink, 3),
        circle(-9, -27, 2.6, ink) + circle(9, -27, 2.6, ink),
    )[how]
    return eyes + line(("M-5,-10 h10", "M-6,-10 q6,3 12,0", "M-5,-9 q5,-3 10,0")[how], "#8a4a3c", 2.4)


def _ceiling(t: Tones) -> tuple[Sheet, ...]:
    top = path(
        "M-70,-70 L1990,-70 L1990,96 C1300,128 620,128 -70,96 Z", mix(t.thing("#eceade"), t.palette.far, 0.2)
    )
    tubes = "".join(rect(x, 50, 330, 16, "#fff6dc", rx=8) for x in (260, 800, 1340))
    return (
        Sheet(body=top, shadow=BUILDING),
        Sheet(body=tubes, shadow=SMALL),
        glows([(425, 70, 300), (965, 80, 320), (1505, 70, 300)], "#fff0c8", 0.25),
    )


def _map(t: Tones) -> Sheet:
    body = (
        rect(700, 132, 520, 60, t.paper(0.04))
        + line("M730,166 L1190,166", t.thing("#c8402a"), 8)
        + "".join(
            circle(740 + i * 56, 166, 9, t.paper())
            + circle(740 + i * 56, 166, 6, t.thing("#c8402a" if i < 5 else "#b8b0a4"))
            for i in range(9)
        )
    )
    return Sheet(
        body=body,
        shadow=SMALL,
        letters=(Lettering("下一站  换乘站", 960, 148, 20, t.palette.ink, name="line"),),
    )


def _poles(t: Tones) -> Sheet:
    steel = t.thing("#d3dade")
    body = "".join(rect(x, 90, 14, 680, steel) for x in (880, 1040)) + rect(-70, 196, 2060, 10, steel)
    return Sheet(body=body, shadow=Shadow(7, 6, 12, 0.36))


def _straps(t: Tones) -> tuple[Sheet, ...]:
    body = ""
    for i, x in enumerate(range(60, 1900, 108)):
        lean = (i % 3 - 1) * 4
        body += group(
            rect(-7, 0, 14, 62, t.thing("#8a949a"))
            + path(
                "M-24,62 L24,62 L28,106 C20,120 -20,120 -28,106 Z M-15,72 L-18,100 C-12,108 12,108 18,100 L15,72 Z",
                t.thing("#e0b04a"),
                1,
                'fill-rule="evenodd"',
            ),
            x,
            202,
            turn=lean,
        )
    return (Sheet(body=body, shadow=SMALL),)


def _near(t: Tones) -> Sheet:
    body = (
        seated_back(820, 790, 92, TOPS[2], HAIRS[1], 1)
        + seated_back(1120, 800, 98, TOPS[4], HAIRS[0], 2)
        + seated_back(960, 812, 86, TOPS[0], HAIRS[2], 0)
    )
    return Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.MANY)
