"""On a stage, looking out: boards and footlights, curtains, a microphone, and the hall where people sit in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    GROUND,
    LEAVES,
    OBJECT,
    SMALL,
    Picture,
    Shadow,
    Sheet,
    printed,
)
from game.art.places.pieces.audience import RED, ROWS, balcony, doors, hall, row
from game.art.places.pieces.glows import glows, shafts, wash
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

_EDGE: Final = 646.0  # the y of the edge of the stage


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the stage in one light: in the hall by day, before an audience at dusk and by night."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *hall(t),
        *doors(t),
        *balcony(t),
        *_chandelier(t),
        *(sheet for number in range(len(ROWS)) for sheet in row(t, number)),
        *_darkness(t),
        *_boards(t),
        *_footlights(t),
        *_beams(t),
        *_things(t),
        *_microphone(t),
        *_curtains(t),
        *_border(t),
        *wash(t),
    )


def _chandelier(t: Tones) -> tuple[Sheet, ...]:
    """The large lamp of the hall, lit until the performance begins."""
    gold, on = t.thing("#d9a850", 0.1), not t.lamps
    glass = "#fff0c4" if on else t.thing("#8d8a7c")
    body = line("M600,-60 L600,34 M1320,-60 L1320,34", gold, 4)
    for x in (600, 1320):
        body += path(f"M{x - 66},56 Q{x},96 {x + 66},56 L{x + 58},50 Q{x},76 {x - 58},50 Z", gold) + "".join(
            ellipse(x + dx, 40 + dy, 9, 14, glass)
            for dx, dy in ((-60, 4), (-30, 16), (0, 20), (30, 16), (60, 4))
        )
    lit = (glows([(600, 50, 260), (1320, 50, 260)], "#ffe2a0", 0.5),) if on else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _darkness(t: Tones) -> tuple[Sheet, ...]:
    """The dark in which an audience sits, deepest at the sides."""
    if not t.lamps:
        return (glows([(960, 470, 420)], "#fff3cf", 0.3, 0.4),)
    return printed(rect(-70, -70, 2060, 720, t.palette.ink, 0.3)), glows(
        [(60, 480, 700), (1860, 480, 700)], t.palette.shade, 0.5
    )


def _boards(t: Tones) -> tuple[Sheet, ...]:
    """The boards of the stage, run towards the hall, with a cross of tape where one has to stand."""
    wood = mix(t.spotlit().thing("#c08a54", 0.1), t.depth(0.4), 0.24 if t.lamps else 0.34)
    body = path(
        f"M-70,{_EDGE + 22} Q960,{_EDGE - 18} 1990,{_EDGE + 22} L1990,1150 L-70,1150 Z", "url(#boards)"
    )
    joints = "".join(
        poly(
            [(960 + x * 0.56, 640), (962 + x * 0.56, 640), (966 + x * 1.3, 1150), (960 + x * 1.3, 1150)],
            mix(wood, t.palette.ink, 0.4),
            0.5,
        )
        for x in range(-2100, 2101, 140)
    )
    nails = "".join(
        circle(960 + x * (0.56 + (y - 640) * 0.00145) + 14, y, 2.2, mix(wood, t.palette.ink, 0.6))
        for x in range(-1820, 1821, 280)
        for y in (690, 800)
    )
    edge = path(
        f"M-70,{_EDGE + 22} Q960,{_EDGE - 18} 1990,{_EDGE + 22} L1990,{_EDGE + 34} Q960,{_EDGE - 6} -70,{_EDGE + 34} Z",
        mix(wood, t.palette.paper, 0.34),
    )
    tape = poly([(930, 726), (946, 722), (996, 752), (980, 757)], t.paper(), 0.9) + poly(
        [(984, 721), (1000, 725), (944, 757), (928, 752)], t.paper(), 0.9
    )
    colours = gradient(
        "boards",
        [(0, mix(wood, t.palette.paper, 0.1)), (1, mix(wood, t.palette.ink, 0.34))],
        (0, 650),
        (0, 900),
    )
    return Sheet(body=body, defs=colours, shadow=GROUND, nearer=True), printed(joints + nails + edge + tape)


def _footlights(t: Tones) -> tuple[Sheet, ...]:
    """Shells along the edge of the stage, and a rose that somebody threw."""
    brass, xs = t.thing("#c99a4a", 0.1), (330, 490, 650, 810, 1110, 1270, 1430, 1590)
    body, spots = "", []
    for x in xs:
        y = _EDGE - 8 + abs(x - 960) ** 2 / 30000
        spots.append((float(x), y, 120.0))
        body += (
            path(
                f"M{x - 34},{y + 18} C{x - 36},{y - 26} {x + 36},{y - 26} {x + 34},{y + 18} Z",
                mix(brass, t.palette.ink, 0.34),
            )
            + "".join(
                line(
                    f"M{x},{y + 16} L{x + dx},{y - 8 + abs(dx) * 0.3:.0f}", mix(brass, t.palette.ink, 0.5), 2
                )
                for dx in (-22, -11, 0, 11, 22)
            )
            + rect(x - 38, y + 14, 76, 9, brass, rx=3)
        )
    lit = (
        (glows(spots, "#ffd070", 0.6), glows([(x, y + 60, 210) for x, y, _ in spots], "#ffd890", 0.3, 0.4))
        if t.lamps
        else ()
    )
    rose = (
        line("M0,0 Q40,-8 84,4", "#4f7a44", 5)
        + path("M44,-3 q10,-16 24,-14 q-6,14 -24,14 Z", "#5f8f4f")
        + circle(-8, -2, 16, "#c8283a")
        + path("M-20,-6 q8,-14 22,-6 q6,10 -6,14 q-12,2 -10,-6", "#e8586a")
        + circle(-8, -2, 4, "#8f1c2c")
    )
    return (
        Sheet(body=body, shadow=SMALL),
        *lit,
        Sheet(body=t.spotlit().under(group(rose, 1150, 708, 0.9)), shadow=SMALL),
    )


def _beams(t: Tones) -> tuple[Sheet, ...]:
    """Beams out of the dark that meet where one stands; by day only what comes through the doors."""
    if not t.lamps:
        return (glows([(960, 720, 460)], "#fff3cf", 0.3, 0.24),)
    beams = [
        [(892, 84), (904, 84), (1230, 780), (890, 780)],
        [(1016, 84), (1028, 84), (1030, 780), (690, 780)],
        [(330, -70), (380, -70), (1010, 780), (780, 780)],
        [(1540, -70), (1590, -70), (1140, 780), (910, 780)],
    ]
    return (
        shafts(beams, "#fff0c8", 0.2),
        glows([(960, 742, 420)], "#fff4d0", 0.66, 0.22),
        glows([(960, 742, 240)], "#fffbe8", 0.5, 0.22),
    )


def _things(t: Tones) -> tuple[Sheet, ...]:
    """A chair with a jacket on its back, a music stand, and a loudspeaker that looks at the stage."""
    lit = t.spotlit() if t.lamps else t
    chair = (
        line("M0,0 L6,-96 M96,0 L90,-96 M20,-8 L24,-96 M78,-8 L74,-96", "#5a3a28", 8)
        + rect(-4, -104, 104, 15, "#8a5a36", rx=5)
        + line("M4,-104 L0,-226 M92,-104 L96,-226", "#5a3a28", 9)
    )
    jacket = (
        path(
            "M-12,-232 Q48,-252 108,-232 L116,-120 Q100,-112 92,-122 L90,-86 Q48,-76 6,-86 L4,-122 Q-6,-112 -20,-120 Z",
            "#3f6673",
        )
        + line("M48,-240 L48,-84", "#2b4652", 3)
        + path("M30,-242 Q48,-228 66,-242 L48,-208 Z", "#2b4652")
    )
    stand = line("M0,0 L0,-150 M0,-30 L-40,6 M0,-30 L40,6 M0,-30 L2,8", "#2b2a30", 6) + path(
        "M-62,-146 L62,-154 L70,-226 L-70,-218 Z", "#3a3a42"
    )
    sheets = path(
        "M-56,-152 L-2,-156 L-4,-238 L-62,-232 Z M4,-156 L58,-160 L64,-242 L2,-238 Z", "#fbf3df"
    ) + line(
        "M-50,-172 L-10,-175 M-51,-188 L-10,-191 M-53,-204 L-11,-207 M10,-177 L50,-180 M10,-193 L52,-196 M10,-209 L53,-212",
        "#8a7a6a",
        2.4,
    )
    wedge = (
        path("M-78,0 L78,0 L62,-66 L-50,-82 Z", "#26262c")
        + path("M-66,-6 L66,-6 L54,-58 L-44,-72 Z", "#3a3a42")
        + circle(-10, -36, 22, "#26262c")
        + circle(-10, -36, 10, "#4a4a54")
    )
    cable = line("M1330,726 C1290,742 1240,720 1180,744 C1120,766 1060,748 1000,752", t.palette.ink, 5, 0.8)
    return (
        printed(cable),
        Sheet(body=lit.under(group(chair + jacket, 470, 744, 0.9)), shadow=OBJECT),
        Sheet(body=lit.under(group(stand + sheets, 690, 738, 0.94)), shadow=OBJECT),
        Sheet(body=lit.under(group(wedge, 1390, 744)), shadow=OBJECT),
    )


def _microphone(t: Tones) -> tuple[Sheet, ...]:
    steel, dark = t.spotlit().thing("#b9c0c4"), t.spotlit().thing("#2b2a30")
    body = (
        ellipse(960, 742, 56, 12, dark)
        + rect(956, 476, 8, 262, steel)
        + rect(951, 600, 18, 26, dark, rx=4)
        + line("M960,480 L974,452", dark, 12)
    )
    head = group(
        rect(-15, -44, 30, 46, dark, rx=9)
        + ellipse(0, -56, 23, 27, steel)
        + "".join(line(f"M-20,{y} L20,{y}", dark, 2.4) for y in (-68, -60, -52, -44))
        + rect(-22, -42, 44, 7, t.thing("#c8402a", 0), rx=3),
        976,
        452,
        0.9,
        turn=28,
    )
    return Sheet(body=body, shadow=OBJECT), Sheet(body=head, shadow=SMALL)


def _velvet(t: Tones) -> str:
    return mix(
        mix(t.spotlit().thing(RED, 0.06), t.palette.accent, 0.66), t.palette.ink, 0.16 if t.lamps else 0.04
    )


def _curtains(t: Tones) -> tuple[Sheet, ...]:
    """The curtain, gathered at both sides with a gold cord."""
    red, gold, sides = _velvet(t), t.spotlit().thing("#e0b04a"), []
    for s in (1, -1):
        folds = ""
        for i in range(7):
            x0, x1 = -90 + i * 60, -90 + (i + 1) * 60
            tie0, tie1 = -90 + i * 38, -90 + (i + 1) * 38
            folds += path(
                f"M{x0},-70 L{x1 + 2},-70 C{x1 + 6},160 {x1 - 6},330 {tie1},470 C{tie1 + 10},560 {tie1 + 26 + i * 4},660 {tie1 + 34 + i * 7},830 L{tie0 + 34 + (i - 1) * 7},830 C{tie0 + 26},660 {tie0 + 10},560 {tie0},470 C{x0 - 6},330 {x0 + 6},160 {x0},-70 Z",
                mix(red, t.palette.ink, (0.04, 0.3, 0.14)[i % 3]),
            )
        cord = (
            path("M-90,452 C0,486 100,484 180,452 L184,474 C100,510 0,510 -90,478 Z", gold)
            + line("M150,470 L154,560", gold, 6)
            + path("M140,556 L168,556 L174,612 L134,612 Z", mix(gold, "#8a5a1c", 0.2))
            + circle(154, 552, 13, gold)
        )
        sides.append(group(folds + cord, 0 if s == 1 else 1920, 0, s, 1))
    return (Sheet(body="".join(sides), shadow=Shadow(14, 14, 28, 0.5)),)


def _border(t: Tones) -> tuple[Sheet, ...]:
    """The border over the stage with its fringe, and the lamps that hang before it."""
    red, gold = _velvet(t), t.spotlit().thing("#e0b04a")
    swags = "".join(
        path(
            f"M{x},-70 L{x + 232},-70 L{x + 232},34 Q{x + 116},104 {x},34 Z",
            mix(red, t.palette.ink, 0.08 + 0.1 * (i % 2)),
        )
        + line(f"M{x},38 Q{x + 116},108 {x + 232},38", gold, 9)
        for i, x in enumerate(range(-80, 1990, 230))
    )
    return (Sheet(body=swags, shadow=LEAVES),)
