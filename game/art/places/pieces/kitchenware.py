"""Pots, jars, bread and fruit: what stands in kitchens and cafés anywhere, in their own colours."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect


def saucepan(x: float, y: float, size: float, colour: str, *, lid: bool = True) -> str:
    """A pan with two ears standing on (x, y), about `size` units wide."""
    body = (
        line("M-56,-34 q-14,-2 -14,10 M56,-34 q14,-2 14,10", mix(colour, "#20141c", 0.4), 7)
        + path("M-54,-46 L54,-46 L48,0 L-48,0 Z", colour)
        + path("M-54,-46 L-34,-46 L-32,0 L-48,0 Z", mix(colour, "#fff4e0", 0.2))
        + rect(-60, -52, 120, 10, mix(colour, "#fff4e0", 0.3), rx=4)
    )
    cover = path("M-54,-52 C-46,-74 46,-74 54,-52 Z", mix(colour, "#20141c", 0.14)) + circle(
        0, -74, 8, "#3a3034"
    )
    return group(body + (cover if lid else ""), x, y, size / 120)


def frying_pan(x: float, y: float, size: float) -> str:
    """A black pan on a hob, its handle to the right, two eggs in it."""
    body = rect(46, -20, 74, 9, "#4a3428", rx=4) + path("M-60,-20 L60,-20 L48,0 L-48,0 Z", "#2f3034")
    body += (
        ellipse(0, -20, 60, 11, "#3c3e44")
        + ellipse(-18, -22, 22, 6, "#fbf6ea")
        + circle(-18, -25, 6, "#f0b23c")
    )
    return group(
        body + ellipse(20, -19, 20, 5, "#fbf6ea") + circle(20, -22, 5.5, "#f0b23c"), x, y, size / 120
    )


def jar(x: float, y: float, size: float, filled: str, lid: str = "#b8864c") -> str:
    """A glass jar of beans, rice or maize, `size` units high."""
    body = rect(-26, -74, 52, 74, "#e6e4d6", rx=9) + rect(-22, -56, 44, 52, filled, rx=6)
    body += rect(-22, -90, 44, 18, lid, rx=4) + rect(-18, -66, 7, 54, "#ffffff", 0.5, rx=3)
    return group(body, x, y, size / 90)


def plate(x: float, y: float, size: float, colour: str, rim: str) -> str:
    """A plate that stands on its edge against the wall, its foot at (x, y)."""
    r = size / 2
    return (
        circle(x, y - r, r, colour)
        + circle(x, y - r, r * 0.9, rim)
        + circle(x, y - r, r * 0.78, colour)
        + circle(x, y - r, r * 0.56, mix(colour, "#20141c", 0.06))
    )


def loaf(x: float, y: float, size: float) -> str:
    """A loaf and a cut slice on a board, with a knife; `size` units wide."""
    board = rect(-110, -12, 220, 14, "#b07c48", rx=5) + rect(104, -10, 30, 10, "#b07c48", rx=5)
    bread = path("M-86,-12 C-96,-60 -70,-74 -20,-74 C32,-74 56,-60 46,-12 Z", "#c98a44") + path(
        "M-86,-12 C-96,-60 -70,-74 -58,-74 C-74,-56 -72,-30 -66,-12 Z", "#dba765"
    )
    cuts = line("M-44,-66 l16,16 M-14,-68 l16,16 M14,-66 l14,14", "#8f5a28", 5)
    slice_ = path("M58,-12 C50,-48 62,-60 78,-60 C94,-60 104,-48 98,-12 Z", "#f0d9a8") + line(
        "M58,-12 C50,-48 62,-60 78,-60 C94,-60 104,-48 98,-12", "#b8793a", 5
    )
    return group(board + bread + cuts + slice_, x, y, size / 240)


def fruit_bowl(x: float, y: float, size: float, bowl: str = "#3f6673") -> str:
    """A bowl of mangoes, oranges and bananas, `size` units wide."""
    fruit = (
        circle(-44, -58, 26, "#e08a34")
        + circle(40, -56, 26, "#e08a34")
        + ellipse(-4, -66, 34, 26, "#d9a03c", turn=-14)
        + ellipse(4, -70, 20, 14, "#d8603c", 0.5, turn=-14)
        + path("M-66,-58 C-70,-96 -30,-112 6,-108 C-26,-98 -42,-80 -40,-54 Z", "#ecc440")
        + path("M-56,-56 C-56,-84 -26,-98 6,-108 C-20,-90 -32,-76 -30,-52 Z", "#d9a92c")
        + circle(14, -46, 22, "#b8c05a")
        + line("M14,-68 q2,-10 10,-12", "#6b4a2c", 4)
    )
    dish = path("M-92,-52 L92,-52 C86,-14 50,0 0,0 C-50,0 -86,-14 -92,-52 Z", bowl) + path(
        "M-92,-52 L-56,-52 C-50,-22 -34,-6 -12,0 C-54,-2 -86,-16 -92,-52 Z", mix(bowl, "#fff4e0", 0.18)
    )
    band = path(
        "M-84,-34 L84,-34 C82,-28 78,-22 74,-18 L-74,-18 C-78,-22 -82,-28 -84,-34 Z",
        mix(bowl, "#f4e2b0", 0.5),
    )
    return group(fruit + dish + band, x, y, size / 190)


def pitcher(x: float, y: float, size: float, colour: str) -> str:
    """An enamel jug, `size` units high."""
    body = line("M30,-74 C66,-76 62,-18 30,-24", colour, 9) + path(
        "M-28,-96 L28,-96 C24,-76 40,-52 38,-26 C36,-6 26,0 0,0 C-26,0 -36,-6 -38,-26 C-40,-52 -24,-76 -28,-96 Z",
        colour,
    )
    body += path("M-28,-96 L-44,-106 L-30,-82 Z", colour) + rect(-30, -100, 60, 7, "#33404c", rx=3)
    return group(
        body + path("M-28,-60 C-32,-40 -30,-14 -20,-6 C-26,-20 -26,-44 -20,-66 Z", "#ffffff", 0.32),
        x,
        y,
        size / 104,
    )


def ladle(x: float, y: float, size: float, kind: int) -> str:
    """What hangs from a rail by its hook at (x, y): a ladle, a slice, a whisk, a sieve."""
    steel = "#9aa4a8"
    head = (
        path("M-22,84 C-22,112 22,112 22,84 Z", steel),
        poly([(-16, 76), (16, 76), (20, 118), (-20, 118)], steel),
        line(
            "M0,70 C-26,90 -18,122 0,124 C18,122 26,90 0,70 M0,70 C-10,92 -8,120 0,124 C8,120 10,92 0,70",
            steel,
            3.4,
        ),
        circle(0, 96, 24, steel) + circle(0, 96, 17, mix(steel, "#ffffff", 0.36)),
    )[kind % 4]
    return group(
        line("M0,0 L0,82", steel, 6) + line("M0,6 a7,7 0 1 1 0.1,0", steel, 3) + head, x, y, size / 120
    )


def knob_drawer(
    x: float, y: float, w: float, h: float, wood: str, *, door: bool = False, right: bool = False
) -> str:
    """The front of a drawer, or with `door` of a cupboard, its knob at the side where it opens."""
    face = rect(x, y, w, h, wood, rx=3) + rect(x + 9, y + 9, w - 18, h - 18, mix(wood, "#20141c", 0.09), rx=2)
    face += rect(x + 9, y + 9, w - 18, 3, mix(wood, "#20141c", 0.22)) + rect(
        x + 9, y + h - 12, w - 18, 3, mix(wood, "#fff4e0", 0.3)
    )
    at = (x + 20 if right else x + w - 20) if door else x + w / 2
    knob_y = y + h * (0.3 if door else 0.5)
    return face + circle(at, knob_y, 7, "#8a6a3c") + circle(at - 2, knob_y - 2, 3, "#e0c07a")
