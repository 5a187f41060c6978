"""The sports ground: a red track in long curves, goals, a scoreboard, and lamps on high masts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import block
from game.art.places.pieces.glows import fade, glows, wash
from game.art.places.pieces.skies import birds, hills, sky
from game.art.places.pieces.small_things import bottle
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import hedge, poplar, round_tree
from game.art.places.pieces.walkers import Walker, passers, person

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# x and y of the foot, height of each.
MASTS = ((236, 640, 520), (1236, 560, 330), (716, 560, 330), (1716, 640, 520))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the sports ground in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(990, 220), horizon=560, clouds=5),
        *hills(t, 400, sway=44, seed=8),
        *(() if t.night else (birds(t, [(1110, 130, 0.9), (1160, 156, 0.6)]),)),
        _town(t),
        _stand(t),
        _far_trees(t),
        *_field(t),
        _goal(t),
        _players(t),
        *_track(t),
        *_scoreboard(t),
        _masts(t),
        *_floodlight(t),
        _runners(t),
        more_walkers(t, "sports_ground"),
        *wash(t),
        _net(t),
    )


def _town(t: Tones) -> Sheet:
    wall = t.depth(0.3)
    spots = (
        (-40, 420, 190, 1),
        (170, 380, 130, 2),
        (1520, 392, 150, 3),
        (1700, 430, 260, 4),
        (1390, 440, 110, 5),
    )
    body = "".join(
        block(t, x, y, w, 150, mix(wall, t.palette.sky, 0.12 * (n % 3)), seed=n, step=30)
        for x, y, w, n in spots
    )
    return Sheet(body=body, shadow=Shadow(6, 6, 14, 0.22))


def _stand(t: Tones) -> Sheet:
    steel, body = t.depth(0.5), ""
    for i in range(5):
        body += poly(
            [
                (540 + i * 14, 540 - i * 22),
                (1392 - i * 14, 540 - i * 22),
                (1392 - i * 14, 562 - i * 22),
                (540 + i * 14, 562 - i * 22),
            ],
            mix(t.depth(0.28), t.palette.second if i % 2 else t.palette.paper, 0.3),
        )
    body += path(
        "M520,396 C700,352 1230,352 1412,396 L1412,412 C1230,372 700,372 520,412 Z",
        mix(t.palette.accent, t.palette.deep, 0.3 if not t.night else 0.7),
    )
    body += "".join(line(f"M{x},386 L{x},540", steel, 6) for x in (566, 760, 966, 1172, 1366))
    crowd = "".join(
        circle(
            590 + (i * 53) % 770,
            534 - 22 * (i % 4),
            7,
            ("#c8402a", "#f3e6cb", "#3f6673", "#e0a94a", "#86476a")[i % 5],
        )
        for i in range(34)
    )
    return Sheet(body=body + t.under(crowd), shadow=Shadow(6, 8, 16, 0.32))


def _far_trees(t: Tones) -> Sheet:
    body = "".join(
        poplar(t, x, 566, h, shade=0.3 + 0.1 * (i % 3))
        for i, (x, h) in enumerate(((420, 170), (456, 140), (1452, 150), (1490, 180), (1524, 140)))
    )
    body += "".join(
        round_tree(t, x, 572, h, shade=0.25, seed=x)
        for x, h in ((60, 220), (330, 190), (1620, 200), (1860, 230))
    )
    return Sheet(body=body + hedge(t, -70, 1990, 572, 26, shade=0.55), shadow=Shadow(6, 8, 16, 0.3))


def _field(t: Tones) -> tuple[Sheet, ...]:
    green = mix(t.thing("#7fa65a", 0.3), t.leaf(0.3), 0.3)
    body = path("M-70,570 Q960,548 1990,570 L1990,1150 L-70,1150 Z", "url(#grass)")
    stripes = "".join(
        poly(
            [(960 + dx * 0.5, 560), (960 + (dx + 120) * 0.5, 560), (960 + dx + 120, 700), (960 + dx, 700)],
            mix(green, "#ffffff", 0.35),
            0.28,
        )
        for dx in range(-1800, 1801, 240)
    )
    lines = (
        line("M-60,640 Q960,606 1980,640", t.paper(), 4, 0.7)
        + line("M966,560 L966,690", t.paper(), 3, 0.6)
        + group(line("M-110,0 a110,26 0 1 0 220,0 a110,26 0 1 0 -220,0", t.paper(), 4, 0.6), 966, 622)
    )
    return Sheet(
        body=body,
        defs=gradient("grass", [(0, mix(green, t.palette.far, 0.35)), (1, green)], (0, 560), (0, 720)),
        shadow=GROUND,
    ), printed(stripes + lines)


def _goal(t: Tones) -> Sheet:
    white = t.paper()
    body = "".join(line(f"M{x},528 L{x + 8},596", white, 1.6, 0.6) for x in range(1104, 1220, 12)) + "".join(
        line(f"M1100,{y} L1226,{y}", white, 1.6, 0.6) for y in range(536, 596, 12)
    )
    return Sheet(
        body=body + line("M1098,598 L1098,526 L1228,526 L1228,598", white, 7, cap="butt"), shadow=SMALL
    )


def _players(t: Tones) -> Sheet:
    lit = t.spotlit() if t.night else t
    spots = (
        (880, 628, 98, "run", 1, 4),
        (1010, 620, 92, "run", -1, 9),
        (1074, 640, 104, "stand", -1, 14),
        (760, 640, 100, "walk", 1, 17),
        (1170, 604, 84, "stand", -1, 22),
    )
    players = "".join(
        person(
            lit,
            n,
            Walker(x, y, h, wear="shorts", gait=gait, heading=heading, top=("#c8402a", "#4a5f8c")[n % 2]),
        )
        for x, y, h, gait, heading, n in spots
    )
    ball = circle(936, 630, 8, "#fbf6ea") + circle(934, 628, 3, "#33292b")
    return Sheet(body=strangers(players) + t.under(ball), shadow=SMALL)


def _track(t: Tones) -> tuple[Sheet, ...]:
    red = mix(t.thing("#c25a3c", 0.12), t.palette.accent if not t.night else t.palette.deep, 0.25)
    body = path(
        "M-70,706 C300,668 700,652 966,652 C1240,652 1640,668 1990,706 L1990,1150 L-70,1150 Z", "url(#track)"
    )
    white = t.paper()
    lanes = "".join(
        line(
            f"M-70,{706 + i * (20 + i * 4)} C300,{668 + i * (20 + i * 4)} 700,{652 + i * (18 + i * 4)} 966,{652 + i * (18 + i * 4)} C1240,{652 + i * (18 + i * 4)} 1640,{668 + i * (20 + i * 4)} 1990,{706 + i * (20 + i * 4)}",
            white,
            3 + i * 0.5,
            0.85,
        )
        for i in range(6)
    )
    words = tuple(
        Lettering(str(n), 1010 + n * 10, 656 + n * (20 + n * 3.6), 22 + n * 3, mix(white, red, 0.2), "bold")
        for n in range(1, 4)
    )
    return Sheet(
        body=body,
        defs=gradient("track", [(0, mix(red, t.palette.far, 0.2)), (1, red)], (0, 650), (0, 800)),
        shadow=GROUND,
    ), printed(lanes + line("M1180,654 L1330,900", white, 7, 0.8), letters=words)


def _scoreboard(t: Tones) -> tuple[Sheet, ...]:
    frame = t.depth(0.72)
    body = (
        rect(846, 330, 12, 216, frame)
        + rect(1074, 330, 12, 216, frame)
        + rect(806, 236, 320, 168, frame, rx=6)
    )
    face = rect(820, 250, 292, 140, mix(t.palette.ink, "#10141c", 0.5)) + rect(962, 262, 4, 116, frame)
    shine = "#ffcf6a" if t.lamps else t.thing("#f2b65a", 0)
    words = (
        Lettering("甲", 890, 280, 34, t.thing("#f3e6cb", 0), name="home", room=120),
        Lettering("乙", 1042, 280, 34, t.thing("#f3e6cb", 0), name="guests", room=120),
        Lettering("72", 890, 342, 68, shine, "bold", name="home_score", room=120),
        Lettering("68", 1042, 342, 68, shine, "bold", name="guests_score", room=120),
    )
    lit = (glows([(966, 342, 240)], "#ffb04a", 0.3),) if t.lamps else ()
    return Sheet(body=body + face, shadow=Shadow(7, 9, 16, 0.36), letters=words), *lit


def _masts(t: Tones) -> Sheet:
    steel, body = t.depth(0.68), ""
    for x, y, h in MASTS:
        k = h / 520
        body += path(
            f"M{x - 8 * k},{y} L{x - 4 * k},{y - h} L{x + 4 * k},{y - h} L{x + 8 * k},{y} Z", steel
        ) + rect(x - 70 * k, y - h - 50 * k, 140 * k, 62 * k, steel, rx=4)
        body += "".join(
            circle(x + (i - 1.5) * 33 * k, y - h - 34 * k + row * 30 * k, 12 * k, t.lamp("#dfe6e2"))
            for i in range(4)
            for row in range(2)
        )
    return Sheet(body=body, shadow=OBJECT)


def _floodlight(t: Tones) -> tuple[Sheet, ...]:
    if not t.lamps:
        return ()
    cone = "".join(
        poly(
            [
                (x - 50 * h / 520, y - h),
                (x + 50 * h / 520, y - h),
                (x + (430 if x < 966 else -60), 900),
                (x + (60 if x < 966 else -430), 900),
            ],
            "url(#cone)",
        )
        for x, y, h in MASTS
    )
    defs = fade("cone", "#fff0c0", (0, 120), (0, 860), 0.3 if t.night else 0.16)
    return (
        printed(cone, defs=defs),
        glows([(x, y - h - 20, h * 0.42) for x, y, h in MASTS], "#fff0c8", 0.75),
        glows([(966, 720, 900)], "#ffe2a0", 0.3 if t.night else 0.12, 0.22),
    )


def _runners(t: Tones) -> Sheet:
    lit = t.spotlit() if t.night else t
    body = person(lit, 12, Walker(706, 750, 182, wear="shorts", top="#f3e6cb", gait="run")) + person(
        lit, 23, Walker(852, 754, 176, wear="shorts", hair="tail", top="#e0a94a", gait="run")
    )
    body += person(
        lit, 31, Walker(1084, 752, 164, hair="bald", locks="#b9b0aa", girth=1.1, heading=-1, top="#3f6673")
    ) + passers(lit, 44, [(1190, 748, 172, -1, "phone")])
    hurdles = "".join(
        line(f"M{x - 44},748 L{x - 44},680 L{x + 44},680 L{x + 44},748", "#e8e0d0", 6)
        + rect(x - 50, 672, 100, 18, "#f8f0de")
        + rect(x - 16, 672, 32, 18, "#c8402a")
        for x in (340, 1620)
    )
    return Sheet(
        body=strangers(body)
        + t.under(hurdles + bottle(1270, 744, 44, "#b9d2c8") + rect(1290, 726, 60, 18, "#3f6673", rx=8)),
        shadow=OBJECT,
    )


def _net(t: Tones) -> Sheet:
    mesh = "".join(
        line(f"M{1700 + i * 44},-70 L{1760 + i * 44},820", t.depth(0.75), 4, 0.85) for i in range(7)
    ) + "".join(line(f"M1720,{y} L2000,{y - 30}", t.depth(0.75), 4, 0.85) for y in range(0, 820, 52))
    post = rect(1708, -70, 16, 900, t.depth(0.85)) + ellipse(1716, 824, 60, 14, t.depth(0.85))
    return Sheet(body=group(mesh + post, 90, 0), shadow=LEAVES, contact=0, edge=False, blur=4)
