"""Large things, and what is carried in arms: bags, boxes, jars, plants, each around the point it is held by."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect

_DARK = "#20101a"
_RED, _BLUE, _WHITE = "#c8402a", "#3f6673", "#fbf5e6"


def striped_bag(_: str) -> str:
    """The red strap of the striped bag over a shoulder, held where it crosses the chest."""
    return path(
        "M-98,14 L-50,-4 C-50,110 -78,220 -134,338 L-178,318 C-132,226 -108,130 -98,14 Z", _RED
    ) + path("M-60,0 L-50,-4 C-50,110 -78,220 -134,338 L-145,333 C-88,216 -64,110 -60,0 Z", "#a8321f")


def striped_bag_behind(_: str) -> str:
    """The striped bag itself, which hangs behind its bearer."""
    bag = path("M-316,300 L-108,286 L-96,660 C-170,672 -260,672 -326,660 Z", _WHITE)
    for i in range(6):
        x = -311 + i * 35
        bag += poly(
            [(x, 306 - i * 2.4), (x + 16, 305 - i * 2.4), (x + 18, 664), (x - 8 + i, 664)],
            (_RED, _BLUE)[i % 2],
        )
    bag += path("M-150,290 L-108,286 L-96,660 C-110,664 -126,666 -140,667 Z", _DARK, 0.14)
    bag += path("M-320,294 L-106,280 L-104,310 L-322,326 Z", _BLUE)
    return line("M-276,306 C-284,196 -214,150 -130,54", _BLUE, 13) + bag


def suitcase(colour: str) -> str:
    """A suitcase by its handle."""
    return (
        line("M-34,26 L-34,-4 L34,-4 L34,26", "#3b3a3a", 12)
        + rect(-110, 22, 220, 270, colour, rx=20)
        + rect(50, 22, 60, 270, _DARK, 0.16, rx=20)
        + "".join(rect(-84 + i * 46, 22, 10, 270, mix(colour, _DARK, 0.2)) for i in range(4))
        + rect(-90, 96, 70, 44, "#f7efdc")
        + path("M-80,130 L-62,106 L-48,122 L-40,114 L-28,130 Z", "#6fa5a4")
    )


def basket(colour: str) -> str:
    """A wicker basket of greens, its handle over the arm."""
    weave = "".join(
        line(f"M-90,{y} C-40,{y + 16} 40,{y + 16} 90,{y}", mix(colour, _DARK, 0.22), 4)
        for y in (104, 126, 148)
    )
    greens = "".join(
        group(
            path("M0,0 C-22,-18 -20,-52 0,-66 C20,-52 22,-18 0,0 Z", ("#5f8a54", "#7fa86a")[i % 2]),
            -60 + i * 24,
            92,
            turn=-34 + i * 14,
        )
        for i in range(6)
    )
    return (
        line("M-84,92 C-84,-36 84,-36 84,92", mix(colour, _DARK, 0.25), 12)
        + greens
        + path("M-96,84 C-40,102 40,102 96,84 L76,178 C30,192 -30,192 -76,178 Z", colour)
        + path("M30,98 C60,96 84,90 96,84 L76,178 C60,184 42,187 26,188 Z", _DARK, 0.16)
        + weave
    )


def carrying_pole(colour: str) -> str:
    """The carrying pole across the shoulders, behind the neck, and a basket at each end."""
    pole = "M-340,44 C-200,-4 200,-4 340,44 L338,58 C200,18 -200,18 -338,58 Z"
    pan = path(
        "M-58,226 C-20,242 20,242 58,226 L46,330 C16,344 -16,344 -46,330 Z", mix(colour, "#d9b766", 0.5)
    ) + line("M-54,256 C-20,270 20,270 54,256 M-50,286 C-20,300 20,300 50,286", mix(colour, _DARK, 0.3), 5)
    fruit = "".join(circle(x, y, 22, "#d9823a") for x, y in ((-30, 224), (2, 214), (32, 224)))
    load = line("M0,46 L-54,230 M0,46 L54,230", "#7a5a3c", 5) + fruit + pan
    return group(load, -306, 0) + group(load, 306, 0) + path(pole, colour)


def carrying_pole_held(colour: str) -> str:
    """The pole's two ends, before the hands' sleeves and under their fingers."""
    return path("M-340,44 C-280,22 -230,12 -170,6 L-170,22 C-230,28 -290,40 -338,58 Z", colour) + path(
        "M340,44 C280,22 230,12 170,6 L170,22 C230,28 290,40 338,58 Z", mix(colour, _DARK, 0.14)
    )


def box(colour: str) -> str:
    """A cardboard box, taped."""
    return (
        path("M-126,-66 L126,-66 L118,86 L-118,86 Z", colour)
        + path("M-126,-66 L-96,-96 L96,-96 L126,-66 Z", mix(colour, "#ffffff", 0.2))
        + path("M56,-66 L126,-66 L118,86 L64,86 Z", _DARK, 0.13)
        + path("M-18,-96 L18,-96 L20,-66 L18,-10 L-18,-10 L-20,-66 Z", "#e9d9b0", 0.85)
        + rect(-96, 34, 58, 30, "#f7efdc")
    )


def surfboard(colour: str) -> str:
    """A surfboard upright beside its rider."""
    whole = "M0,-330 C44,-260 60,-80 56,120 C54,320 34,500 0,560 C-34,500 -54,320 -56,120 C-60,-80 -44,-260 0,-330 Z"
    return (
        path(whole, colour)
        + path("M4,-322 C44,-260 60,-80 56,120 C54,320 34,500 0,560 C30,300 34,-40 4,-322 Z", _DARK, 0.14)
        + path("M-56,60 C-30,76 30,76 57,60 L56,120 C30,136 -30,136 -56,120 Z", _RED)
        + path("M-54,150 C-30,166 30,166 55,150 L54,176 C30,192 -30,192 -53,176 Z", "#2f5878")
        + line("M0,-312 L0,540", mix(colour, _DARK, 0.3), 3)
    )


def towel(colour: str) -> str:
    """A towel over a forearm."""
    return (
        path("M-56,-26 C-20,-40 20,-40 56,-26 L66,168 L-62,174 Z", colour)
        + path("M10,-38 C30,-38 46,-32 56,-26 L66,168 L24,170 Z", _DARK, 0.12)
        + path("M-61,130 L65,124 L66,142 L-62,148 Z", "#f7efdc")
        + line("M-24,-20 C-28,40 -24,90 -28,120", mix(colour, _DARK, 0.2), 4)
    )


def jar(colour: str) -> str:
    """A jar with a screwed lid, something pickled in it."""
    return (
        path(
            "M-48,-56 C-58,-46 -60,-34 -60,-20 L-60,66 C-60,84 60,84 60,66 L60,-20 C60,-34 58,-46 48,-56 Z",
            "#dfe8e2",
            0.75,
        )
        + path("M-54,-14 C-20,-4 20,-4 54,-14 L54,64 C52,76 -52,76 -54,64 Z", colour)
        + path("M20,-8 C34,-9 46,-11 54,-14 L54,64 C52,70 36,73 18,73 Z", _DARK, 0.15)
        + "".join(
            circle(x, y, 11, mix(colour, "#f6d9a0", 0.4))
            for x, y in ((-26, 18), (6, 36), (28, 10), (-12, 54))
        )
        + rect(-52, -82, 104, 30, "#b8452f", rx=6)
        + rect(16, -82, 36, 30, _DARK, 0.18, rx=6)
        + path("M-46,-44 C-52,-20 -52,20 -46,54 L-36,54 C-40,20 -40,-20 -36,-44 Z", "#ffffff", 0.5)
    )


def flower(colour: str) -> str:
    """Three flowers in paper."""

    def bloom(x: float, y: float, size: float, tone: str) -> str:
        petals = "".join(
            group(path("M0,0 C-18,-12 -16,-36 0,-40 C16,-36 18,-12 0,0 Z", tone), turn=i * 60)
            for i in range(6)
        )
        return group(petals + circle(0, 0, 11, "#f2c75a"), x, y, size)

    leaves = path("M-30,-66 C-70,-76 -84,-112 -78,-132 C-50,-122 -32,-98 -30,-66 Z", "#5f8a54") + path(
        "M26,-62 C66,-64 84,-92 84,-112 C54,-108 32,-92 26,-62 Z", "#4f7a48"
    )
    return (
        leaves
        + bloom(-34, -112, 0.95, colour)
        + bloom(36, -104, 0.9, mix(colour, "#ffffff", 0.3))
        + bloom(2, -142, 1.05, mix(colour, "#ffffff", 0.12))
        + path("M-56,-88 L54,-82 L14,70 L-12,70 Z", "#f3e6cb")
        + path("M10,-84 L54,-82 L14,70 L2,70 Z", _DARK, 0.12)
        + rect(-18, 12, 38, 10, "#c8402a")
    )


def plant(colour: str) -> str:
    """A young plant in its pot."""
    leaf = "M0,0 C-26,-20 -26,-66 0,-92 C26,-66 26,-20 0,0 Z"
    leaves = "".join(
        group(path(leaf, tone) + line("M0,-6 L0,-80", mix(tone, _DARK, 0.25), 3), 0, -18, size, turn=turn)
        for turn, size, tone in (
            (-52, 0.85, "#5f8a54"),
            (50, 0.8, "#4f7a48"),
            (-20, 1.05, "#6f9a58"),
            (22, 1.0, "#5f8a54"),
        )
    )
    return (
        leaves
        + path("M-52,-24 L52,-24 L40,72 L-40,72 Z", colour)
        + path("M16,-24 L52,-24 L40,72 L14,72 Z", _DARK, 0.17)
        + rect(-58, -34, 116, 24, mix(colour, "#ffffff", 0.12), rx=5)
    )


def shell(colour: str) -> str:
    """A scallop's shell, its ribs fanning out from the hinge."""
    ribs = "".join(line(f"M0,36 L{x},-28", mix(colour, _DARK, 0.24), 3) for x in (-34, -18, 0, 18, 34))
    return (
        path(
            "M-16,38 L16,38 L12,26 C56,8 58,-30 40,-36 C34,-48 14,-46 8,-40 C2,-48 -14,-48 -20,-40 C-34,-46 -48,-34 -46,-20 C-54,4 -30,20 -12,26 Z",
            colour,
        )
        + ribs
        + ellipse(-20, -20, 9, 7, "#ffffff", 0.35)
    )
