"""A bowl with a red band from the side: empty of all but broth, or full of noodles, with an egg."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, line, path


def bowl() -> str:
    """A bowl of broth, 132 units wide; the middle of its wall is at the origin."""
    body = path("M-66,-44 C-64,-4 -36,26 -24,30 L24,30 C36,26 64,-4 66,-44 Z", "#fbf6ea")
    body += path("M18,-44 L66,-44 C64,-4 36,26 24,30 L0,30 C20,10 26,-16 18,-44 Z", "#d9cfc4")
    body += path("M-65,-30 C-50,-16 50,-16 65,-30 L63,-18 C46,-4 -46,-4 -63,-18 Z", "#c8402a")
    return body + ellipse(0, -44, 66, 17, "#fffaf0") + ellipse(0, -42, 56, 12, "#d9a050")


def noodles(*, egg: bool = True) -> str:
    """The same bowl full of noodles, with half an egg unless it has been taken out."""
    strands = "".join(line(f"M{-40 + i * 9},-44 q14,-12 30,2 q12,8 22,-4", "#f2dca0", 4) for i in range(5))
    half = ellipse(18, -50, 20, 8, "#fffaf0") + ellipse(18, -51, 9, 4.4, "#f0a53c") if egg else ""
    onion = "".join(circle(x, y, 3, "#5f8a4c") for x, y in ((-30, -46), (-12, -50), (40, -44)))
    return bowl() + strands + half + onion
