"""What people far off carry, in heads: feet at 0, hands near (1, -4), facing right."""

from __future__ import annotations

from typing import Final

from game.art.paper.shapes import capsule, circle, ellipse, line, path, rect

_BEHIND: Final = {
    "suitcase": rect(-2.1, -2.0, 1.25, 1.85, "#c8402a", rx=0.14)
    + rect(-1.9, -1.5, 0.85, 0.12, "#8c2a1e")
    + rect(-1.9, -0.8, 0.85, 0.12, "#8c2a1e")
    + line("M-1.5,-2 L-0.95,-3.5", "#4a3a34", 0.12)
    + circle(-1.85, -0.1, 0.14, "#2b2326")
    + circle(-1.1, -0.1, 0.14, "#2b2326"),
    "teal_suitcase": rect(-2.0, -1.7, 1.1, 1.55, "#3f6673", rx=0.14)
    + line("M-1.5,-1.7 L-0.95,-3.5", "#4a3a34", 0.12)
    + circle(-1.8, -0.1, 0.14, "#2b2326")
    + circle(-1.1, -0.1, 0.14, "#2b2326"),
    "backpack": rect(-1.25, -5.7, 0.95, 1.8, "#d08a34", rx=0.34)
    + rect(-1.32, -4.8, 0.5, 0.8, "#a9661f", rx=0.15),
    "blue_backpack": rect(-1.2, -5.6, 0.9, 1.6, "#4a5f8c", rx=0.34)
    + rect(-1.26, -4.8, 0.5, 0.7, "#33456b", rx=0.15),
    "guitar": path(
        "M-0.6,-7.4 L-0.9,-7.5 L-1.5,-5.6 C-2.1,-5.3 -1.9,-4.6 -1.7,-4.2 C-2.0,-3.2 -0.9,-2.9 -0.7,-3.8 C-0.5,-4.4 -0.7,-5.0 -1.0,-5.3 Z",
        "#2e2a33",
    ),
    "racket": line("M-0.5,-5 L-0.9,-6.4", "#e9dcc0", 0.14)
    + ellipse(-1.05, -7.0, 0.42, 0.6, "#e9dcc0", turn=-14)
    + ellipse(-1.05, -7.0, 0.32, 0.5, "#8fa49a", turn=-14),
    "bedding": ellipse(-1.15, -4.9, 0.75, 1.0, "#e6c7b0")
    + line("M-1.8,-5.1 Q-1.1,-4.8 -0.5,-5.1 M-1.8,-4.6 Q-1.1,-4.3 -0.5,-4.6", "#c8402a", 0.12),
}

_FRONT: Final = {
    "flask": rect(-1.18, -3.5, 0.62, 1.3, "#c8402a", rx=0.2)
    + rect(-1.06, -3.72, 0.38, 0.26, "#d8c08a")
    + rect(-1.18, -3.1, 0.62, 0.18, "#f1d9a0"),
    "bag": path("M-1.3,-3.4 L-0.5,-3.4 L-0.4,-2.1 L-1.4,-2.1 Z", "#f2e4c4")
    + rect(-1.3, -2.85, 0.85, 0.24, "#c8402a"),
    "phone": rect(1.1, -5.1, 0.3, 0.62, "#2b2f3a", rx=0.06) + rect(1.06, -5.04, 0.12, 0.5, "#dff0f4"),
    "book": path("M0.75,-5.0 L1.5,-4.9 L1.6,-4.15 L0.85,-4.2 Z", "#3f6673")
    + path("M0.7,-5.05 L0.85,-4.2 L0.75,-4.15 L0.58,-4.95 Z", "#f4e8cc"),
    "tray": path("M0.7,-4.5 L2.1,-4.5 L2.0,-4.3 L0.8,-4.3 Z", "#b9c4c0")
    + ellipse(1.2, -4.58, 0.34, 0.2, "#f4e8cc")
    + ellipse(1.78, -4.55, 0.22, 0.15, "#c8402a"),
    "umbrella": line("M1.15,-4.4 L1.0,-8.3", "#4a3a34", 0.12)
    + path(
        "M-1.1,-7.6 C-0.7,-9.2 2.6,-9.2 3.0,-7.6 Q2.6,-7.9 2.3,-7.55 Q1.9,-7.95 1.6,-7.55 Q1.0,-8.0 0.4,-7.55 Q0.1,-7.95 -0.3,-7.55 Q-0.7,-7.9 -1.1,-7.6 Z",
        "#c8402a",
    ),
    "leaflets": path("M1.0,-4.9 L1.7,-5.0 L1.8,-4.2 L1.1,-4.1 Z", "#fbf3df")
    + path("M0.95,-4.85 L1.1,-4.1 L1.8,-4.2 L1.75,-4.1 L1.05,-4.0 Z", "#e0a94a"),
    "ball": circle(0.95, -3.3, 0.52, "#d9803a")
    + line("M0.5,-3.5 Q0.95,-3.2 1.42,-3.2 M1.0,-3.8 Q0.8,-3.2 1.0,-2.8", "#7a3a1c", 0.07),
    "stick": line("M1.05,-3.8 L1.3,-0.05", "#6b4a34", 0.14),
    "balloon": line("M1.0,-3.7 Q1.4,-6 1.1,-8.2", "#8a7a6a", 0.06) + ellipse(1.1, -9.0, 0.62, 0.8, "#e2763a"),
    "boxes": rect(0.35, -4.5, 1.5, 1.1, "#c49a62")
    + rect(0.5, -5.4, 1.2, 0.9, "#d8b27a")
    + rect(1.0, -4.5, 0.2, 1.1, "#e8cf9c"),
    "satchel": line("M0.3,-5.5 L-0.7,-3.9", "#5a3a2a", 0.14)
    + rect(-1.1, -4.0, 0.9, 0.75, "#8a5a36", rx=0.12),
    "mic": capsule((1.1, -5.4), (1.35, -5.75), 0.1, 0.17, "#2b2326"),
}


def carried(prop: str, side: str) -> str:
    """The part of a prop that is `behind` or in `front` of whoever carries it; nothing for an unknown word."""
    return (_BEHIND if side == "behind" else _FRONT).get(prop, "")
