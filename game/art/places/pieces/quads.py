"""Machines on four fat wheels, from the side: those for rent, and the green one that is not."""

from __future__ import annotations

import math

from game.art.paper.shapes import circle, line, mix, path, poly


def _wheel(x: float, dark: str, hub: str) -> str:
    points = []
    for i in range(44):
        turn, r = i * math.tau / 44, 80 if i % 4 < 2 else 71
        points.append((x + r * math.cos(turn), -78 + r * math.sin(turn)))
    return (
        poly(points, dark)
        + circle(x, -78, 42, hub)
        + circle(x, -78, 30, mix(hub, dark, 0.5))
        + circle(x, -78, 10, hub)
    )


def quad(colour: str, light: str, dark: str = "#1a2740", hub: str = "#d9c2a8") -> str:
    """A quad bike from the side, facing left, its wheels on y = 0."""
    back = (
        _wheel(-138, dark, hub) + _wheel(138, dark, hub) + path("M-120,-96 L120,-96 L96,-60 L-96,-60 Z", dark)
    )
    body = path(
        "M-246,-120 C-240,-176 -196,-196 -140,-196 C-100,-198 -84,-190 -66,-164 L-30,-130 L50,-130 C60,-168 90,-190 140,-188 C196,-186 232,-160 238,-124 L206,-122 C196,-150 170,-162 140,-160 C108,-158 92,-136 84,-100 L-70,-96 C-76,-140 -106,-160 -140,-160 C-176,-160 -200,-146 -210,-118 Z",
        colour,
    )
    body += path(
        "M-196,-196 C-170,-228 -110,-232 -78,-214 L-52,-150 L-90,-180 C-120,-196 -160,-200 -196,-196 Z", light
    )
    seat = path("M-34,-168 C0,-186 40,-196 92,-204 C140,-210 176,-206 190,-192 L186,-176 L40,-160 Z", dark)
    bars = line(
        "M150,-206 L246,-214 M168,-204 L168,-186 M222,-210 L214,-170 M-232,-204 L-150,-210", dark, 7
    ) + line("M-92,-214 L-66,-262 L-28,-268", dark, 11)
    return back + body + path("M-236,-176 L-206,-186 L-200,-158 L-234,-154 Z", "#ffe9b0") + seat + bars


def green_one() -> str:
    """The green machine, its wheels on y = 0: a cage of pipes, a tractor's tyres."""
    machine = quad("#2f7a4a", "#57a86a")
    tyres = "".join(
        poly(
            [
                (
                    x + (104 if i % 2 else 88) * math.cos(i * math.tau / 36),
                    -92 + (104 if i % 2 else 88) * math.sin(i * math.tau / 36),
                )
                for i in range(36)
            ],
            "#171c26",
        )
        + circle(x, -92, 46, "#57a86a")
        + circle(x, -92, 20, "#171c26")
        for x in (-150, 150)
    )
    cage = line(
        "M-70,-190 L-40,-352 L120,-358 L196,-196 M-40,-352 L34,-190 M120,-358 L34,-190 M-58,-262 L158,-270",
        "#2f7a4a",
        13,
    )
    return cage + machine + tyres
