"""Things that a hand seen near holds, upright about the point they are held by; picture units at scale 1.

Each is a function of its colours that returns a `Thing`; `THINGS` has them all by name, in colours of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect

if TYPE_CHECKING:
    from collections.abc import Callable

_DARK: Final = "#20141c"


@frozen
class Thing:
    """The shapes of something; `clear` where it is glass, which has no grain."""

    body: str
    clear: bool = False


def glass(drink: str = "#e0a94a") -> Thing:
    """A straight glass, half full."""
    return Thing(
        path("M-40,-58 L40,-58 L30,42 C24,53 -24,53 -30,42 Z", "#fff4ec", 0.5)
        + path("M-35,-6 L35,-6 L30,42 C24,53 -24,53 -30,42 Z", drink, 0.72)
        + ellipse(0, -6, 35, 13, mix(drink, "#ffffff", 0.35), 0.9)
        + ellipse(0, -58, 40, 16, "#ffffff", 0.34)
        + line("M-40,-58 a40,16 0 1 0 80,0 a40,16 0 1 0 -80,0", "#fffaf2", 2.6, 0.9)
        + path("M-32,-46 L-24,-45 L-21,35 L-25,40 Z", "#ffffff", 0.6),
        clear=True,
    )


def cup(colour: str = "#f8f0e6", tea: str = "#a9743c") -> Thing:
    """A tea cup without a handle, seen from a little above."""
    dark = mix(colour, "#8a6a70", 0.3)
    return Thing(
        path("M-46,-34 C-44,4 -26,34 -16,40 L16,40 C26,34 44,4 46,-34 Z", colour)
        + path("M12,-34 L46,-34 C44,4 26,34 16,40 L0,40 C16,20 18,-10 12,-34 Z", dark)
        + ellipse(0, -34, 46, 21, mix(colour, "#ffffff", 0.5))
        + ellipse(0, -32, 38, 16, tea)
        + ellipse(-6, -35, 24, 8, mix(tea, "#ffffff", 0.2), 0.8)
    )


def mug(colour: str = "#f4efe2", rim: str = "#3f6673") -> Thing:
    """An enamel mug with its rim and handle."""
    return Thing(
        line("M40,-22 C78,-26 78,34 36,26", colour, 11)
        + path("M-42,-50 L42,-50 L38,46 C26,54 -26,54 -38,46 Z", colour)
        + path("M14,-50 L42,-50 L38,46 C32,50 22,52 12,52 Z", mix(colour, _DARK, 0.14))
        + ellipse(0, -50, 42, 15, rim)
        + ellipse(0, -49, 36, 11, "#8a5a34")
    )


def flask(colour: str = "#5d7f78") -> Thing:
    """A tall flask of tea with its lid."""
    return Thing(
        rect(-32, -92, 64, 172, colour, rx=14)
        + path(
            "M8,-92 L18,-92 C26,-92 32,-86 32,-78 L32,66 C32,74 26,80 18,80 L8,80 Z", mix(colour, _DARK, 0.22)
        )
        + rect(-30, -118, 60, 32, "#3b3a3a", rx=8)
        + rect(-23, -80, 8, 140, "#ffffff", 0.25, rx=4)
    )


def chopsticks(colour: str = "#8f4030", tip: str = "#e0a94a") -> Thing:
    """A pair of chopsticks, their points down to the left."""
    pair = path("M-150,92 L-146,96 L92,-96 L86,-104 Z", mix(colour, "#000000", 0.15)) + path(
        "M-162,66 L-159,71 L84,-110 L78,-118 Z", colour
    )
    ends = path("M58,-68 L92,-96 L86,-104 L51,-76 Z M48,-82 L84,-110 L78,-118 L42,-91 Z", tip)
    return Thing(group(pair + ends, -14, 40))


def pen(colour: str = "#2b3a52", cap: str = "#c9a94e") -> Thing:
    """A pen, its point down to the left."""
    return Thing(
        path("M-40,40 L-30,18 L64,-92 C72,-100 86,-90 80,-80 L-16,32 Z", colour)
        + path("M-40,40 L-30,18 L-16,32 Z", "#d8d2c4")
        + path("M-40,40 L-37,33 L-33,37 Z", _DARK)
        + path("M22,-43 L34,-33 L44,-45 L32,-55 Z", cap)
    )


def brush(colour: str = "#8a5f3c") -> Thing:
    """A writing brush, upright, its hair wet with ink."""
    return Thing(
        rect(-7, -150, 14, 190, colour, rx=6)
        + rect(2, -150, 5, 190, mix(colour, _DARK, 0.25), rx=2)
        + path("M-10,38 L10,38 C12,60 4,78 0,92 C-4,78 -12,60 -10,38 Z", "#2a2226")
    )


def stamp(colour: str = "#7a3428") -> Thing:
    """A rubber stamp held by its knob, its face down."""
    return Thing(
        circle(0, -26, 24, colour)
        + path("M-10,-6 L10,-6 L14,30 L-14,30 Z", mix(colour, _DARK, 0.15))
        + path("M-44,30 L44,30 L48,52 L-48,52 Z", colour)
        + path("M12,30 L44,30 L48,52 L14,52 Z", mix(colour, _DARK, 0.25))
        + rect(-46, 52, 92, 12, "#c8402a")
        + ellipse(-8, -34, 8, 5, "#ffffff", 0.3)
    )


def seal(colour: str = "#b9c4a4", paste: str = "#c8402a") -> Thing:
    """A seal of stone, its foot red."""
    return Thing(
        path("M-26,-70 C-26,-92 26,-92 26,-70 L26,44 L-26,44 Z", colour)
        + path("M6,-86 C18,-84 26,-78 26,-70 L26,44 L6,44 Z", mix(colour, _DARK, 0.2))
        + path(
            "M-18,-40 C-6,-52 6,-30 18,-44 M-18,-14 C-4,-24 4,-6 18,-18",
            "none",
            1,
            f'stroke="{mix(colour, "#ffffff", 0.4)}" stroke-width="3"',
        )
        + rect(-26, 38, 52, 10, paste)
    )


def phone(colour: str = "#4a5560") -> Thing:
    """A phone seen from its back."""
    return Thing(
        rect(-60, -110, 120, 222, _DARK, rx=22)
        + rect(-56, -108, 114, 216, colour, rx=20)
        + rect(-45, -97, 46, 56, mix(colour, _DARK, 0.35), rx=14)
        + "".join(circle(x, y, 9, _DARK) for x, y in ((-33, -83), (-13, -83), (-33, -59)))
    )


def screen(colour: str = "#cfe3e6", ink: str = "#5d7480") -> Thing:
    """A phone seen from the front, a chat on its lit screen."""
    rows = ((-46, -74, 60, 0), (-14, -44, 58, 1), (-46, -14, 72, 0), (-4, 16, 48, 1), (-46, 46, 52, 0))
    lines = "".join(
        rect(x, y, w, 20, "#a8cf8a" if mine else "#ffffff", rx=7) + rect(x + 8, y + 8, w - 22, 4, ink)
        for x, y, w, mine in rows
    )
    return Thing(rect(-60, -110, 120, 222, _DARK, rx=22) + rect(-52, -100, 104, 202, colour, rx=13) + lines)


def egg(colour: str = "#e8c9a4") -> Thing:
    """A boiled egg in its shell, upright."""
    return Thing(
        path(
            "M0,-40 C22,-40 33,-8 33,10 C33,30 18,40 0,40 C-18,40 -33,30 -33,10 C-33,-8 -22,-40 0,-40 Z",
            colour,
        )
        + path(
            "M8,-38 C24,-34 33,-6 33,10 C33,30 18,40 0,40 C-6,40 -10,39 -14,37 C20,32 26,-6 8,-38 Z",
            mix(colour, "#8a5a3c", 0.28),
        )
        + ellipse(-11, -14, 7, 12, "#ffffff", 0.5, 14)
    )


def coin(colour: str = "#d9b766") -> Thing:
    """A coin, flat on the palm."""
    return Thing(
        ellipse(1, 5, 25, 20, mix(colour, _DARK, 0.4))
        + ellipse(0, 0, 25, 20, colour)
        + line("M-18,0 a18,14 0 1 0 36,0 a18,14 0 1 0 -36,0", mix(colour, _DARK, 0.25), 2)
        + path("M-4,-7 L4,-7 L4,7 L-4,7 Z", mix(colour, _DARK, 0.3))
    )


def jar(lid: str = "#c95b16", water: str = "#b9c4b8", bottom: str = "#fffaf0") -> Thing:
    """A jam jar of water with a spoonful of something at its `bottom`, and a label."""
    return Thing(
        rect(-44, -56, 88, 124, mix(water, "#ffffff", 0.45), 0.92, rx=16)
        + rect(-39, -26, 78, 90, water, 1, rx=12)
        + path("M-38,60 L-38,42 Q0,26 38,44 L38,60 C30,66 -30,66 -38,60 Z", bottom)
        + rect(-47, -72, 94, 22, lid, rx=6)
        + rect(10, -72, 37, 22, mix(lid, _DARK, 0.2), rx=6)
        + rect(-26, -20, 52, 38, "#fffaf0", rx=4)
        + rect(-36, -46, 8, 100, "#ffffff", 0.55, rx=4)
    )


def weight(colour: str = "#b08a45") -> Thing:
    """A brass weight of a scale, held by its knob."""
    dark = mix(colour, _DARK, 0.32)
    return Thing(
        circle(0, -16, 18, colour)
        + path("M-9,-2 L9,-2 L13,14 L-13,14 Z", dark)
        + path("M-36,14 C-22,8 22,8 36,14 L40,70 C24,80 -24,80 -40,70 Z", colour)
        + path("M10,10 C24,10 32,12 36,14 L40,70 C32,75 22,77 12,78 Z", dark)
        + rect(-24, 30, 30, 5, dark)
        + rect(-24, 40, 22, 5, dark)
        + ellipse(-6, -22, 6, 4, "#fff2cc", 0.7)
    )


def bowl(colour: str = "#e9efec", band: str = "#4f6f8c", inside: str = "#f2e2bc") -> Thing:
    """A bowl held at its foot, seen from a little above; `inside` is what is in it."""
    return Thing(
        path("M-78,-44 C-74,4 -42,38 -22,42 L22,42 C42,38 74,4 78,-44 Z", colour)
        + path("M18,-44 L78,-44 C74,4 42,38 22,42 L4,42 C30,20 30,-10 18,-44 Z", mix(colour, _DARK, 0.18))
        + path("M-76,-30 C-60,-8 60,-8 76,-30 L74,-20 C58,4 -58,4 -74,-20 Z", band, 0.8)
        + ellipse(0, -44, 78, 30, mix(colour, "#ffffff", 0.5))
        + ellipse(0, -41, 68, 24, inside)
    )


def envelope(colour: str = "#e8d6b0", ink: str = "#8f4a3a") -> Thing:
    """An envelope, its flap up, a red square for the stamp."""
    return Thing(
        rect(-96, -62, 192, 124, colour, rx=4)
        + path("M-96,-60 L0,14 L96,-60 Z", mix(colour, "#8a6a4a", 0.16))
        + line("M-96,-60 L0,14 L96,-60", mix(colour, "#5a4030", 0.35), 2.4)
        + rect(58, 20, 26, 30, ink)
    )


def paper(colour: str = "#fbf4e2", ink: str = "#8a8f88") -> Thing:
    """A page of eight written lines."""
    lines = "".join(
        rect(-66, -92 + i * 24, (128, 116, 130, 96, 122, 132, 74, 110)[i], 5, ink) for i in range(8)
    )
    return Thing(path("M-84,-116 L84,-116 L84,116 L-84,116 Z", colour) + lines)


def key(colour: str = "#c9a94e") -> Thing:
    """A key on a ring."""
    return Thing(
        line("M-14,-46 a15,15 0 1 0 28,0 a15,15 0 1 0 -28,0", colour, 8)
        + rect(-5, -32, 10, 78, colour)
        + rect(4, 22, 18, 8, colour)
        + rect(4, 36, 14, 8, colour)
    )


def shell() -> Thing:
    """An oyster shell, its inside towards us."""
    return Thing(
        path("M-48,10 C-54,-22 -14,-40 20,-32 C50,-24 60,6 42,22 C14,40 -36,36 -48,10 Z", "#8f9690")
        + path("M-38,10 C-41,-14 -11,-28 17,-23 C40,-16 46,4 34,15 C11,28 -28,28 -38,10 Z", "#e9e4da")
        + ellipse(14, 0, 10, 7, "#b7a9b4", 0.7)
    )


def pole(colour: str = "#b08a52") -> Thing:
    """A carrying pole or a bar, level; it runs out of both sides of the fist."""
    return Thing(
        rect(-520, -13, 1040, 26, colour, rx=12) + rect(-520, 2, 1040, 11, mix(colour, _DARK, 0.25), rx=6)
    )


def handle(colour: str = "#c8402a") -> Thing:
    """The two handles of a bag that hangs below the fist."""
    return Thing(
        line("M-14,0 C-16,60 -60,110 -84,190", mix(colour, _DARK, 0.25), 13)
        + line("M8,0 C12,60 54,110 80,190", colour, 13)
    )


def striped_bag(red: str = "#c8402a", blue: str = "#3f6673") -> Thing:
    """A large striped bag that hangs by its two handles from the fist."""
    bag = path("M-150,96 L150,90 L164,372 C90,386 -90,388 -166,376 Z", "#fbf5e6")
    for i in range(5):
        x = -142 + i * 60
        bag += path(f"M{x},96 L{x + 26},95 L{x + 24},378 L{x - 8},378 Z", (red, blue)[i % 2])
    return Thing(
        line("M-84,100 C-84,20 -30,-6 -6,-6 C24,-6 76,20 78,98", mix(blue, _DARK, 0.25), 14)
        + bag
        + path("M112,92 L150,90 L164,372 C150,375 138,377 124,378 Z", _DARK, 0.14)
        + path("M-154,92 L152,86 L155,118 L-157,124 Z", blue)
        + line("M-96,108 C-96,30 -34,2 0,2 C34,2 92,30 92,106", blue, 14)
    )


def drainpipe(colour: str = "#cfd6d4", cap: str = "#3f6673") -> Thing:
    """A plastic pipe with a cap at its end, level; it runs out of both sides of the fist."""
    return Thing(
        rect(-470, -38, 940, 76, colour)
        + rect(-470, 10, 940, 28, mix(colour, _DARK, 0.18))
        + "".join(
            path(f"M{x - 44},-46 C{x - 20},-52 {x + 20},-52 {x + 44},-46 L{x + 44},46 L{x - 44},46 Z", cap)
            + rect(x - 44, 12, 88, 34, _DARK, 0.2)
            for x in (-440, 440)
        )
    )


def knife(steel: str = "#cfd6d6", wood: str = "#7a4f34") -> Thing:
    """A short knife, its blade to the left."""
    return Thing(
        path("M-40,-12 L-128,-20 C-144,-18 -144,-8 -132,0 L-40,14 Z", steel)
        + rect(-44, -13, 100, 28, wood, rx=11)
        + rect(-44, 3, 100, 12, mix(wood, _DARK, 0.25), rx=6)
    )


def tin(colour: str = "#2f6f58", label: str = "#f0dca8") -> Thing:
    """A tin of tea."""
    return Thing(
        group(
            path("M-46,-96 L-46,26 C-46,44 46,44 46,26 L46,-96 Z", colour)
            + path("M14,-96 L14,39 C34,37 46,33 46,26 L46,-96 Z", mix(colour, _DARK, 0.25))
            + ellipse(0, -96, 46, 24, mix(colour, "#ffffff", 0.14))
            + ellipse(0, -100, 36, 17, mix(colour, "#ffffff", 0.24))
            + path("M-46,-62 L-46,-12 C-46,6 46,6 46,-12 L46,-62 C46,-44 -46,-44 -46,-62 Z", label),
            0,
            30,
        )
    )


THINGS: Final[dict[str, Callable[[], Thing]]] = {
    made.__name__: made
    for made in (
        bowl, brush, chopsticks, coin, cup, drainpipe, egg, envelope, flask, glass, handle, jar, key, knife, mug, paper,
        pen, phone, pole, screen, seal, shell, stamp, striped_bag, tin, weight,
    )
}  # fmt: skip
