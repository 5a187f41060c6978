"""Things to eat and drink, and what they are served in, each around the point it is held by."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect

_DARK = "#20101a"
_STEEL = "#c3cdd2"


def egg(colour: str) -> str:
    """A tea egg, brown lines on its shell."""
    cracks = "M-22,-4 L-8,4 L-12,18 M-8,4 L10,-2 L16,12 M10,-2 L6,-20 M-6,-26 L-12,-14"
    return (
        path(
            "M0,-40 C20,-38 32,-10 32,8 C32,30 18,42 0,42 C-18,42 -32,30 -32,8 C-32,-10 -20,-38 0,-40 Z",
            colour,
        )
        + path(
            "M6,-39 C22,-34 32,-8 32,8 C32,30 18,42 2,42 C18,34 24,18 22,2 C20,-16 14,-30 6,-39 Z",
            _DARK,
            0.16,
        )
        + line(cracks, mix(colour, "#4a2a18", 0.55), 2.6)
        + ellipse(-12, -14, 7, 12, "#ffffff", 0.4, 22)
    )


def orange(colour: str) -> str:
    """An orange with a leaf."""
    return (
        circle(0, 0, 38, colour)
        + path("M14,-35 C48,-18 46,26 12,36 C26,16 28,-14 14,-35 Z", _DARK, 0.14)
        + ellipse(-14, -16, 9, 7, "#ffffff", 0.35)
        + path("M2,-36 C10,-56 30,-58 44,-52 C34,-38 18,-32 2,-36 Z", "#5f8a54")
    )


def bun(colour: str) -> str:
    """A steamed bun, pleated at its crown, on its paper."""
    return (
        path("M-40,22 L40,22 L30,36 L-30,36 Z", "#d9c59a")
        + path("M-42,22 C-50,-18 -22,-38 0,-40 C22,-38 50,-18 42,22 C20,32 -20,32 -42,22 Z", colour)
        + path("M14,-36 C46,-24 50,4 42,22 C32,28 20,29 8,30 C34,14 34,-16 14,-36 Z", _DARK, 0.12)
        + line(
            "M0,-38 C-6,-24 -18,-16 -26,-12 M0,-38 C4,-24 16,-16 26,-14 M0,-38 L0,-18",
            mix(colour, "#8a6a48", 0.4),
            3,
        )
    )


def bowl(colour: str) -> str:
    """A bowl of noodles, chopsticks across."""
    noodles = "M-54,-18 C-40,-40 -24,-10 -8,-32 C8,-12 24,-40 54,-18"
    return (
        ellipse(0, -22, 68, 18, mix(colour, _DARK, 0.3))
        + ellipse(0, -22, 60, 14, "#e9cf96")
        + line(noodles, "#f6e7bd", 6)
        + ellipse(20, -26, 13, 6, "#5f8a54")
        + line("M-20,-34 L76,-72 M-14,-28 L84,-58", "#8a5a34", 5.5)
        + path("M-70,-22 C-64,-4 64,-4 70,-22 C68,20 44,44 26,48 L-26,48 C-44,44 -68,20 -70,-22 Z", colour)
        + path("M20,-9 C46,-10 66,-14 70,-22 C68,20 44,44 26,48 L4,48 C22,34 26,10 20,-9 Z", _DARK, 0.14)
        + line("M-60,4 C-30,18 30,18 60,4", "#3f6673", 5)
    )


def chopsticks(colour: str) -> str:
    """A pair of chopsticks, points up and forward."""
    return line("M-34,52 L44,-104 M-20,56 L62,-96", mix(colour, _DARK, 0.25), 8.5) + line(
        "M-36,50 L42,-106 M-22,54 L60,-98", colour, 6
    )


def plate(colour: str) -> str:
    """A plate of dumplings."""
    dumpling = path("M-20,6 C-16,-14 16,-14 20,6 C10,14 -10,14 -20,6 Z", "#f7ecd2") + line(
        "M-16,-2 C-8,-8 8,-8 16,-2", "#cdb68c", 2.4
    )
    heap = ((-48, -12), (0, -10), (48, -12), (-26, -26), (26, -26), (0, -42))
    return (
        ellipse(0, 4, 104, 22, mix(colour, _DARK, 0.2))
        + ellipse(0, -2, 104, 22, colour)
        + ellipse(0, -5, 78, 14, mix(colour, _DARK, 0.08))
        + "".join(group(dumpling, x, y, 1.1) for x, y in heap)
    )


def bottle(colour: str) -> str:
    """A bottle of liquor, its red label."""
    return (
        path(
            "M-13,-118 L13,-118 L13,-72 C30,-60 34,-48 34,-30 L34,78 L-34,78 L-34,-30 C-34,-48 -30,-60 -13,-72 Z",
            colour,
        )
        + path(
            "M6,-118 L13,-118 L13,-72 C30,-60 34,-48 34,-30 L34,78 L14,78 L14,-30 C14,-52 6,-60 6,-72 Z",
            _DARK,
            0.2,
        )
        + rect(-15, -128, 30, 22, "#c8402a", rx=4)
        + rect(-34, -22, 68, 62, "#f3e6cb")
        + path("M0,-16 L14,8 L0,32 L-14,8 Z", "#c8402a")
        + rect(-28, -48, 7, 22, "#ffffff", 0.4, rx=3)
    )


def flask(colour: str) -> str:
    """A steel flask whose lid is a cup, its strap a ring."""
    return (
        path("M-24,-112 L24,-112 L26,-76 L-26,-76 Z", _STEEL)
        + path("M6,-112 L24,-112 L26,-76 L8,-76 Z", _DARK, 0.2)
        + rect(-20, -78, 40, 12, "#6d777c")
        + path("M-34,-52 C-34,-66 34,-66 34,-52 L34,84 L-34,84 Z", colour)
        + path("M12,-62 C28,-62 34,-58 34,-52 L34,84 L12,84 Z", _DARK, 0.17)
        + rect(-34, 62, 68, 22, _STEEL)
        + rect(-26, -48, 8, 104, "#ffffff", 0.32, rx=4)
    )


def mug(colour: str) -> str:
    """An enamel mug with a dark rim, and red varnish under it."""
    return (
        line("M30,-30 C58,-30 58,18 28,16", mix(colour, "#3f4a50", 0.2), 9)
        + path("M-32,-44 L32,-44 L28,38 Q0,46 -28,38 Z", colour)
        + path("M14,-44 L32,-44 L28,38 Q22,41 14,42 Z", "#000000", 0.1)
        + rect(-34, -50, 68, 9, "#3f6673", rx=4)
        + path("M-28,30 Q0,38 28,30 L28,38 Q0,46 -28,38 Z", "#c8283c")
    )


def kettle(colour: str) -> str:
    """A kettle by its handle."""
    return (
        line("M-46,-6 C-44,-84 44,-84 46,-6", "#3b3a3a", 12)
        + path("M60,30 C84,24 84,-6 100,-14 L112,-8 C102,12 102,50 64,62 Z", mix(colour, _DARK, 0.15))
        + path("M-64,64 C-70,14 -44,-10 0,-12 C44,-10 70,14 64,64 C60,88 -60,88 -64,64 Z", colour)
        + path("M18,-10 C50,-4 70,18 64,64 C62,76 34,82 12,82 C40,60 42,20 18,-10 Z", _DARK, 0.15)
        + ellipse(0, -11, 28, 8, mix(colour, "#ffffff", 0.25))
        + circle(0, -20, 8, "#3b3a3a")
        + ellipse(-34, 22, 9, 22, "#ffffff", 0.35, 16)
    )


def tray(colour: str) -> str:
    """A canteen tray: rice, greens, meat, soup."""
    return (
        path("M-150,22 L-122,-34 L122,-34 L150,22 L146,36 L-146,36 Z", mix(colour, _DARK, 0.25))
        + path("M-150,22 L-122,-34 L122,-34 L150,22 Z", colour)
        + path(
            "M-128,12 L-108,-26 L-26,-26 L-30,12 Z M-16,12 L-14,-4 L44,-4 L50,12 Z M-14,-10 L-12,-26 L40,-26 L43,-10 Z",
            mix(colour, _DARK, 0.2),
        )
        + path("M-118,8 C-112,-34 -46,-38 -38,8 Z", "#fbf5e4")
        + path("M-74,-24 C-50,-30 -40,-10 -38,8 L-58,8 C-56,-6 -62,-18 -74,-24 Z", "#d9cdb2")
        + path("M-12,10 C-6,-8 34,-8 44,10 Z", "#a8503a")
        + path("M-10,-12 C-4,-34 32,-34 38,-12 Z", "#6f9a58")
        + ellipse(90, -8, 36, 17, "#f3ead2")
        + ellipse(90, -10, 29, 12, "#d9a24a")
        + circle(82, -12, 4, "#6f9a58")
        + circle(98, -8, 4, "#6f9a58")
    )


def ladle(colour: str) -> str:
    """A ladle, bowl upwards."""
    return (
        line("M0,60 L8,-84", mix(colour, _DARK, 0.2), 11)
        + path("M-30,-118 C-26,-78 40,-78 46,-114 C30,-108 -10,-108 -30,-118 Z", colour)
        + ellipse(8, -115, 38, 9, mix(colour, _DARK, 0.35))
    )


def spoon(colour: str) -> str:
    """A spoon, bowl upwards."""
    return (
        line("M0,56 L4,-66", mix(colour, _DARK, 0.15), 8)
        + ellipse(5, -88, 17, 26, colour)
        + ellipse(7, -86, 11, 19, mix(colour, _DARK, 0.18))
    )


def crab(colour: str) -> str:
    """A crab held by its shell, legs out."""
    legs = "".join(
        line(f"M{s * 34},{y} L{s * 66},{y - 12} L{s * 78},{y + 14}", mix(colour, _DARK, 0.2), 6)
        for s in (-1, 1)
        for y in (-6, 8, 20)
    )
    claws = "".join(
        line(f"M{s * 30},-14 L{s * 56},-44", colour, 9)
        + path(
            f"M{s * 48},-46 C{s * 44},-78 {s * 66},-88 {s * 78},-84 L{s * 64},-64 L{s * 84},-66 C{s * 84},-48 {s * 66},-36 {s * 48},-46 Z",
            colour,
        )
        for s in (-1, 1)
    )
    shell = path("M-46,0 C-44,-30 44,-30 46,0 C40,30 -40,30 -46,0 Z", colour) + path(
        "M16,-22 C38,-18 46,-8 46,0 C42,22 20,24 8,24 C28,12 30,-8 16,-22 Z", _DARK, 0.15
    )
    return legs + claws + shell + circle(-12, -24, 5, "#1b1a20") + circle(14, -24, 5, "#1b1a20")


def glass(wine: str) -> str:
    """A glass of wine, held by the bowl."""
    return (
        path(
            "M-30,-76 C-33,-30 -22,-6 -4,-2 L-3,52 C-10,56 -22,58 -28,64 L28,64 C22,58 10,56 3,52 L4,-2 C22,-6 33,-30 30,-76 Z",
            "#f3e7dc",
            0.62,
        )
        + path("M-29,-44 Q0,-36 29,-44 C27,-22 18,-8 0,-7 C-18,-8 -27,-22 -29,-44 Z", wine)
        + ellipse(0, -44, 29, 5.5, "#ffffff", 0.3)
        + path("M-22,-66 C-24,-40 -20,-24 -14,-18 C-17,-34 -17,-52 -16,-66 Z", "#ffffff", 0.55)
    )


def cup(colour: str) -> str:
    """A tall cup of tea with its lid."""
    return (
        rect(-26, -74, 52, 20, "#3b3a3a", rx=6)
        + rect(-29, -58, 58, 126, colour, rx=12)
        + rect(-21, -52, 8, 112, "#ffffff", 0.28, rx=4)
        + rect(-29, 40, 58, 10, "#000000", 0.14)
    )
