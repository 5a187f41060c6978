"""Sofas, armchairs, cushions, big plants, standing lamps and pictures in frames, standing on (x, y)."""

from __future__ import annotations

import random

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect, ridge


def sofa(x: float, y: float, w: float, cloth: str, wood: str) -> tuple[str, str]:
    """A sofa `w` wide whose legs stand on (x, y), x its left edge: the frame, and the seats for the next sheet."""
    dark, light = mix(cloth, "#20141c", 0.24), mix(cloth, "#fff4e0", 0.14)
    frame = "".join(rect(x + dx, y - 26, 14, 26, wood) for dx in (34, w - 48))
    frame += rect(x + 30, y - 212, w - 60, 180, dark, rx=34) + rect(x + 24, y - 84, w - 48, 62, dark, rx=10)
    frame += rect(x, y - 146, 82, 122, cloth, rx=32) + rect(x + w - 82, y - 146, 82, 122, cloth, rx=32)
    frame += rect(x + 12, y - 138, 22, 104, light, rx=11) + rect(x + w - 70, y - 138, 22, 104, light, rx=11)
    many = 3 if w > 460 else 2
    each = (w - 150) / many
    seats = "".join(rect(x + 75 + i * each, y - 198, each - 4, 104, cloth, rx=22) for i in range(many))
    seats += "".join(rect(x + 72 + i * each, y - 108, each - 2, 46, light, rx=14) for i in range(many))
    seats += "".join(
        line(f"M{x + 92 + i * each},{y - 176} q{each * 0.36},-12 {each * 0.72},0", light, 4, 0.7)
        for i in range(many)
    )
    return frame, seats


def cushion(
    x: float, y: float, size: float, colour: str, mark: str, *, turn: float = 0, kind: int = 0
) -> str:
    """A cushion whose middle is at (x, y), with stripes, a sun or a lattice."""
    body = path("M-50,-46 Q0,-38 50,-46 Q42,0 50,46 Q0,38 -50,46 Q-42,0 -50,-46 Z", colour)
    inside = (
        "".join(rect(-40, -30 + i * 20, 80, 8, mark) for i in range(4)),
        circle(0, 0, 17, mark)
        + "".join(group(rect(-3, -36, 6, 14, mark, rx=3), turn=a) for a in range(0, 360, 45)),
        "".join(
            group(rect(-9, -9, 18, 18, mark), dx, dy, turn=45)
            for dx in (-24, 0, 24)
            for dy in (-22, 0, 22)
            if (dx + dy) % 4 in {0, 2}
        ),
    )[kind % 3]
    return group(body + inside, x, y, size / 100, turn=turn)


def standing_lamp(x: float, y: float, height: float, shade: str, glass: str, metal: str = "#4a3a34") -> str:
    """A floor lamp with a drum shade."""
    top = y - height
    body = ellipse(x, y - 4, 44, 9, metal) + rect(x - 4, top + 60, 8, height - 64, metal)
    body += ellipse(x, top + 92, 52, 12, glass)
    return (
        body
        + path(f"M{x - 46},{top} L{x + 46},{top} L{x + 66},{top + 94} L{x - 66},{top + 94} Z", shade)
        + path(
            f"M{x - 46},{top} L{x - 20},{top} L{x - 30},{top + 94} L{x - 66},{top + 94} Z",
            mix(shade, "#fff4e0", 0.2),
        )
    )


def big_plant(x: float, y: float, height: float, leaf: str, pot: str, *, seed: int = 1) -> str:
    """A tall plant with broad cut leaves in a pot, standing on (x, y)."""
    dice, body = random.Random(seed), ""  # noqa: S311 - a plant, not a secret
    k = height / 300
    blade = "M0,0 C-30,-16 -46,-50 -40,-84 L-24,-66 L-26,-100 L-6,-78 L0,-118 L8,-78 L28,-100 L24,-66 L42,-84 C46,-50 30,-16 0,0 Z"
    for i in range(9):
        turn, up = -76 + i * 19 + dice.uniform(-6, 6), dice.uniform(70, 150)
        sway = turn * 0.7
        body += line(
            f"M0,-70 Q{sway * 0.2:.0f},{-70 - up * 0.6:.0f} {sway:.0f},{-70 - up:.0f}",
            mix(leaf, "#20301c", 0.3),
            5,
        )
        tone = mix(leaf, ("#20301c", "#f0f0b0", leaf)[i % 3], 0.2)
        body += group(
            path(blade, tone) + line("M0,0 L0,-96", mix(tone, "#f4f4d0", 0.4), 2.4),
            sway,
            -66 - up,
            dice.uniform(0.66, 0.92),
            turn=turn,
        )
    vase = path("M-52,-78 L52,-78 L38,0 L-38,0 Z", pot) + rect(
        -58, -88, 116, 16, mix(pot, "#fff4e0", 0.16), rx=4
    )
    vase += path("M-52,-72 L-30,-72 L-24,0 L-38,0 Z", mix(pot, "#fff4e0", 0.16))
    return group(body + vase, x, y, k)


def framed(x: float, y: float, w: float, h: float, wood: str, paper: str, kind: int) -> str:
    """A picture in its frame, (x, y) its upper left corner: hills, a boat, a bird, a flower, two people, a moon."""
    inner = rect(x - 9, y - 9, w + 18, h + 18, wood, rx=2) + rect(x, y, w, h, paper)
    cx, cy = x + w / 2, y + h / 2
    pictures = (
        path(ridge(y + h * 0.56, h * 0.09, 4, n=4, x0=x, x1=x + w, base=y + h), "#7f9f8a")
        + path(ridge(y + h * 0.76, h * 0.06, 7, n=4, x0=x, x1=x + w, base=y + h), "#4f7f7a")
        + circle(x + w * 0.7, y + h * 0.28, min(w, h) * 0.12, "#e8a33c"),
        rect(x, y + h * 0.66, w, h * 0.34, "#6f9aae")
        + path(f"M{cx - w * 0.24},{y + h * 0.64} L{cx + w * 0.24},{y + h * 0.64} L{cx + w * 0.16},{y + h * 0.76} L{cx - w * 0.16},{y + h * 0.76} Z", "#8f4a34")
        + poly([(cx, y + h * 0.18), (cx, y + h * 0.6), (cx + w * 0.22, y + h * 0.6)], "#f6ead0")
        + poly([(cx - 4, y + h * 0.26), (cx - 4, y + h * 0.6), (cx - w * 0.16, y + h * 0.6)], "#d8704e"),
        line(f"M{x},{y + h * 0.74} Q{cx},{y + h * 0.62} {x + w},{y + h * 0.7}", "#6b4a34", 5)
        + group(ellipse(0, 0, 26, 17, "#c8603c", turn=-16) + circle(20, -18, 12, "#c8603c") + poly([(30, -20), (44, -15), (30, -12)], "#e0a94a") + path("M-22,2 L-56,16 L-50,24 L-16,12 Z", "#8f3f28") + circle(24, -20, 2.4, "#2b2326"), cx, y + h * 0.52, w / 130),
        line(f"M{cx},{y + h * 0.9} L{cx},{y + h * 0.4}", "#5f8f4a", 5)
        + "".join(group(ellipse(0, -h * 0.13, w * 0.07, h * 0.11, "#d8704e"), cx, y + h * 0.36, turn=a) for a in range(0, 360, 60))
        + circle(cx, y + h * 0.36, w * 0.07, "#e8b53c")
        + path(f"M{cx},{y + h * 0.72} q{w * 0.22},-{h * 0.12} {w * 0.3},0 q-{w * 0.16},{h * 0.06} -{w * 0.3},0 Z", "#7fae5a"),
        "".join(
            circle(x + w * at, y + h * 0.42, w * 0.12, skin) + path(f"M{x + w * (at - 0.2)},{y + h} C{x + w * (at - 0.18)},{y + h * 0.62} {x + w * (at + 0.18)},{y + h * 0.62} {x + w * (at + 0.2)},{y + h} Z", cloth)
            for at, skin, cloth in ((0.34, "#a86f48", "#3f6f8c"), (0.66, "#8a5636", "#c8603c"))
        ),
        rect(x, y, w, h, "#3f5a78") + circle(x + w * 0.6, y + h * 0.36, w * 0.18, "#f4e6b8") + path(ridge(cy + h * 0.2, h * 0.1, 9, n=3, x0=x, x1=x + w, base=y + h), "#22384f"),
    )  # fmt: skip
    return inner + pictures[kind % 6]


def rug(y: float, middle: float, w: float, h: float, colours: tuple[str, str, str]) -> str:
    """An oval woven rug seen at a slant."""
    ground, band, light = colours
    body = ellipse(middle, y, w / 2, h / 2, ground) + ellipse(middle, y, w / 2 - 26, h / 2 - 9, band)
    body += ellipse(middle, y, w / 2 - 40, h / 2 - 14, light) + ellipse(
        middle, y, w / 2 - 54, h / 2 - 19, ground
    )
    return body + "".join(
        poly(
            [
                (middle + dx - 26, y),
                (middle + dx, y - h * 0.13),
                (middle + dx + 26, y),
                (middle + dx, y + h * 0.13),
            ],
            band,
        )
        for dx in range(int(-w / 2 + 120), int(w / 2 - 119), 90)
    )
