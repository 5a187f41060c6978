"""What stands in wards and waiting rooms: drips, lockers, trolleys, a wheelchair, flowers, signs without words."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect

_STEEL = "#aab6b8"


def drip(x: float, y: float, height: float) -> str:
    """A stand on five wheels with a bag, a pump and its tube, standing on (x, y)."""
    k = height / 300
    body = line("M-40,-4 L0,-14 L40,-4 M0,-14 L0,-300 M-24,-296 q0,-12 12,-12 l24,0 q12,0 12,12", _STEEL, 6)
    body += circle(-40, -3, 6, "#3a4046") + circle(40, -3, 6, "#3a4046") + circle(0, -3, 6, "#3a4046")
    bag = path("M-34,-290 L-8,-290 L-8,-222 Q-21,-206 -34,-222 Z", "#dceef0") + rect(
        -32, -256, 22, 32, "#a9d4dc"
    )
    pump = (
        rect(-4, -190, 46, 54, "#e6e0d0", rx=6)
        + rect(4, -182, 30, 18, "#3f7f6a", rx=2)
        + circle(12, -150, 4, "#c8603c")
        + circle(26, -150, 4, "#3f6f8c")
    )
    return group(
        body
        + bag
        + line("M-21,-212 C-22,-180 -6,-176 4,-168 M8,-138 C6,-90 -30,-96 -58,-90", "#cfe4e8", 3)
        + pump,
        x,
        y,
        k,
    )


def locker(x: float, y: float, paint: str) -> str:
    """A bedside locker on wheels, 92 wide and 130 high, standing on (x, y)."""
    body = rect(-46, -124, 92, 112, paint, rx=5) + rect(-50, -132, 100, 12, mix(paint, "#fff4e0", 0.3), rx=4)
    body += rect(-38, -112, 76, 28, mix(paint, "#20141c", 0.1), rx=3) + rect(-14, -102, 28, 6, _STEEL, rx=3)
    body += rect(-38, -78, 76, 58, mix(paint, "#20141c", 0.1), rx=3) + circle(26, -50, 5, _STEEL)
    return group(body + circle(-36, -6, 8, "#3a4046") + circle(36, -6, 8, "#3a4046"), x, y)


def flowers(x: float, y: float, size: float, colours: tuple[str, str, str], vase: str = "#8fc0c8") -> str:
    """A vase of flowers, about `size` units high."""
    stems = line("M0,-30 L-22,-78 M0,-30 L2,-92 M0,-30 L24,-74 M0,-30 L-8,-64 M0,-30 L14,-60", "#5f8f4a", 4)
    heads = "".join(
        "".join(group(ellipse(0, -8, 5.4, 8.5, colours[i % 3]), hx, hy, turn=a) for a in range(0, 360, 60))
        + circle(hx, hy, 4.6, "#e8b53c")
        for i, (hx, hy) in enumerate(((-24, -82), (2, -98), (26, -78), (-10, -66), (15, -60)))
    )
    leaves = path("M-2,-36 q-26,-4 -34,-22 q26,-2 34,22 Z M2,-34 q24,-6 34,-20 q-26,-2 -34,20 Z", "#7fae5a")
    pot = path("M-17,-42 L17,-42 L13,0 L-13,0 Z", vase) + path(
        "M-17,-42 L-9,-42 L-8,0 L-13,0 Z", "#ffffff", 0.35
    )
    return group(stems + leaves + heads + pot, x, y, size / 110)


def trolley(x: float, y: float) -> str:
    """A nurse's trolley: two trays of bottles, dressings and a folder, standing on (x, y)."""
    body = line("M-110,-150 L-110,-16 M110,-150 L110,-16 M-110,-150 q-14,-12 -26,-4", _STEEL, 8)
    trays = rect(-118, -146, 236, 14, "#d9e2e0", rx=3) + rect(-118, -62, 236, 14, "#d9e2e0", rx=3)
    trays += rect(-118, -154, 236, 8, _STEEL, rx=3) + rect(-118, -70, 236, 8, _STEEL, rx=3)
    top = "".join(
        rect(-96 + i * 34, -154 - h, 24, h, c, rx=4)
        + rect(-92 + i * 34, -162 - h, 16, 10, "#f4f0e4", rx=2)
        + rect(-96 + i * 34, -150 - h * 0.62, 24, h * 0.3, "#f6eed8")
        for i, (h, c) in enumerate(((44, "#c8763c"), (54, "#3f8a9a"), (38, "#8fae6a"), (48, "#c8763c")))
    )
    top += (
        path("M44,-154 L104,-154 L98,-176 L50,-176 Z", "#e8e2d4")
        + circle(62, -180, 10, "#fbf7ec")
        + circle(80, -182, 10, "#fbf7ec")
        + circle(72, -190, 9, "#fbf7ec")
    )
    low = (
        rect(-100, -100, 66, 30, "#fbf7ec", rx=4)
        + rect(-94, -112, 60, 12, "#cfe0e0", rx=4)
        + rect(-14, -106, 56, 36, "#c8603c", rx=4)
        + rect(8, -100, 12, 24, "#fbf7ec")
        + rect(2, -94, 24, 12, "#fbf7ec")
    )
    low += rect(60, -96, 44, 26, "#3f6f8c", rx=3)
    wheels = "".join(circle(dx, -8, 11, "#3a4046") + circle(dx, -8, 4, _STEEL) for dx in (-104, 104))
    return group(body + trays + top + low + wheels, x, y)


def wheelchair(x: float, y: float, size: float, cloth: str = "#3f6f8c") -> str:
    """A folding wheelchair from its side, about `size` units high, heading left."""
    body = line("M62,-190 L84,-196 M62,-190 L58,-70 L-58,-70 M-58,-70 L-70,-24 L-108,-18", _STEEL, 9)
    body += (
        path("M52,-184 L68,-184 L64,-76 L48,-76 Z", cloth)
        + rect(-62, -84, 122, 18, cloth, rx=6)
        + line("M60,-122 L-40,-122 L-44,-84", _STEEL, 7)
        + rect(-46, -132, 80, 13, "#3a3a40", rx=6)
    )
    wheel = (
        circle(30, -58, 58, "#3a4046") + circle(30, -58, 51, "#e8e4d8") + circle(30, -58, 47, "#3a4046", 0.14)
    )
    wheel += "".join(
        group(rect(-1.2, -52, 2.4, 104, _STEEL), 30, -58, turn=a) for a in range(0, 180, 30)
    ) + circle(30, -58, 8, _STEEL)
    caster = circle(-62, -14, 15, "#3a4046") + circle(-62, -14, 7, _STEEL)
    return group(body + wheel + caster, x, y, size / 200)


def hand_sign(x: float, y: float, size: float, ground: str, ink: str) -> str:
    """A sign that asks for clean hands: a hand, and a drop above it."""
    palm = path(
        "M-20,26 L-20,-2 C-20,-8 -12,-8 -12,-2 L-12,-14 C-12,-20 -4,-20 -4,-14 L-4,-18 C-4,-24 4,-24 4,-18 L4,-14 C4,-20 12,-20 12,-13 L12,4 L18,-4 C22,-9 29,-4 26,2 L14,26 Z",
        ink,
    )
    drop = path("M0,-52 C10,-40 12,-34 0,-30 C-12,-34 -10,-40 0,-52 Z", ink)
    return group(rect(-46, -62, 92, 104, ground, rx=10) + palm + drop, x, y, size / 104)


def heart_poster(x: float, y: float, w: float, h: float, paper: str) -> str:
    """A poster with a heart and its beat, and lines below that nobody reads; (x, y) is its upper left corner."""
    cx, cy = x + w / 2, y + h * 0.36
    heart = group(
        path(
            "M0,44 C-60,2 -52,-44 -22,-42 C-8,-42 0,-30 0,-22 C0,-30 8,-42 22,-42 C52,-44 60,2 0,44 Z",
            "#c8503c",
        ),
        cx,
        cy,
        w / 150,
    )
    beat = line(
        f"M{x + w * 0.1},{cy} L{cx - w * 0.16},{cy} L{cx - w * 0.06},{cy - h * 0.1} L{cx + w * 0.04},{cy + h * 0.1} L{cx + w * 0.12},{cy} L{x + w * 0.9},{cy}",
        "#fbf3e0",
        5,
    )
    rows = "".join(
        rect(x + w * 0.16, y + h * (0.72 + 0.07 * i), w * (0.68, 0.54, 0.6)[i], 5, "#a89a8a")
        for i in range(3)
    )
    return rect(x, y, w, h, paper) + rect(x, y, w, h * 0.07, "#3f8a8a") + heart + beat + rows
