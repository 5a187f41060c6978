"""Shapes as SVG text. Coordinates are in the 1920x1080 picture space, y downwards; angles in degrees.

Every opacity is a share from 0 to 1, every colour #rrggbb or `url(#name)` of a gradient.
"""

import math
import random
from collections.abc import Iterable, Sequence

Point = tuple[float, float]


def path(d: str, fill: str, opacity: float = 1, extra: str = "") -> str:
    """A filled path of SVG path data; `extra` are further attributes."""
    return f'<path d="{d}" fill="{fill}"{_opacity(opacity)} {extra}/>'


def holed(d: str, fill: str, opacity: float = 1) -> str:
    """A filled path in which inner outlines are holes."""
    return path(d, fill, opacity, 'fill-rule="evenodd"')


def line(d: str, stroke: str, width: float, opacity: float = 1, cap: str = "round") -> str:
    """A stroked path of SVG path data, `width` units wide."""
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width:.2f}" stroke-linecap="{cap}" '
        f'stroke-linejoin="round"{_opacity(opacity)}/>'
    )


def circle(x: float, y: float, radius: float, fill: str, opacity: float = 1) -> str:
    """A filled circle around `x`, `y`."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"{_opacity(opacity)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1, turn: float = 0) -> str:
    """A filled ellipse around `x`, `y`, turned about its centre by `turn` degrees."""
    turned = f' transform="rotate({turn:.1f} {x:.1f} {y:.1f})"' if turn else ""
    return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}"{_opacity(opacity)}{turned}/>'


def rect(x: float, y: float, w: float, h: float, fill: str, opacity: float = 1, rx: float = 0) -> str:
    """A filled rectangle from its upper left corner, with rounded corners of radius `rx`."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{rx:.1f}" '
        f'fill="{fill}"{_opacity(opacity)}/>'
    )


def poly(points: Iterable[Point], fill: str, opacity: float = 1) -> str:
    """A filled polygon through these points."""
    return path("M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + " Z", fill, opacity)


def blob(points: Sequence[Point], fill: str, tension: float = 1, opacity: float = 1) -> str:
    """A filled soft closed shape through these points."""
    return path(smooth(points, tension=tension), fill, opacity)


def group(
    body: str, x: float = 0, y: float = 0, scale: float = 1, scale_y: float | None = None, turn: float = 0
) -> str:
    """Shapes moved by `x`, `y`, turned by degrees and scaled as one."""
    across, down = scale, scale if scale_y is None else scale_y
    return f'<g transform="translate({x:.1f},{y:.1f}) rotate({turn:.1f}) scale({across:.3f},{down:.3f})">{body}</g>'


# How `readable` marks what is to be read from the same side in a mirrored picture.
READABLE = '<g class="readable"'


def readable(body: str, middle: float) -> str:
    """Figures or words that are not mirrored with their picture, but turned about x = `middle`."""
    return group(f"{READABLE}>{group(body, -middle)}</g>", middle)


def capsule(a: Point, b: Point, ra: float, rb: float, fill: str, caps: tuple[int, int] = (1, 1)) -> str:
    """A limb from `a` to `b`, tapering from radius `ra` to `rb`, its ends rounded where `caps` says."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1
    nx, ny = -dy / length, dx / length
    limb = poly(
        [
            (a[0] + nx * ra, a[1] + ny * ra),
            (b[0] + nx * rb, b[1] + ny * rb),
            (b[0] - nx * rb, b[1] - ny * rb),
            (a[0] - nx * ra, a[1] - ny * ra),
        ],
        fill,
    )
    return limb + (circle(*a, ra, fill) if caps[0] else "") + (circle(*b, rb, fill) if caps[1] else "")


def smooth(points: Sequence[Point], *, closed: bool = True, tension: float = 0.5) -> str:
    """Path data of a Catmull-Rom curve through points, as cubic segments."""
    count, k = len(points), tension / 3
    d = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for i in range(count if closed else count - 1):
        before = points[(i - 1) % count] if closed or i > 0 else points[i]
        here, there = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else there
        d += (
            f" C{here[0] + (there[0] - before[0]) * k:.1f},{here[1] + (there[1] - before[1]) * k:.1f}"
            f" {there[0] - (after[0] - here[0]) * k:.1f},{there[1] - (after[1] - here[1]) * k:.1f}"
            f" {there[0]:.1f},{there[1]:.1f}"
        )
    return d + (" Z" if closed else "")


def ridge(
    y: float, sway: float, seed: int, *, n: int = 9, x0: float = -70, x1: float = 1990, base: float = 1150
) -> str:
    """Path data of a hill line around height `y`, up or down by `sway`, closed down to `base`."""
    dice = random.Random(seed)  # noqa: S311 - a hill, not a secret
    points = [
        (x0 + (x1 - x0) * i / n + dice.uniform(-20, 20) * (0 < i < n), y + dice.uniform(-sway, sway))
        for i in range(n + 1)
    ]
    return smooth(points, closed=False, tension=1) + f" L{x1},{base} L{x0},{base} Z"


def wave(
    y: float, sway: float, n: int, seed: int, *, x0: float = -70, x1: float = 1990, base: float = 1150
) -> str:
    """Path data of a water line with `n` swells around height `y`, `sway` high, closed down to `base`."""
    dice = random.Random(seed)  # noqa: S311 - a sea, not a secret
    d, step = f"M{x0},{y}", (x1 - x0) / n
    for _ in range(n):
        a = sway * dice.uniform(0.6, 1.2)
        d += f" q{step * 0.25:.1f},{-a:.1f} {step * 0.5:.1f},{-a * 0.35:.1f}"
        d += f" q{step * 0.25:.1f},{a * 0.5:.1f} {step * 0.5:.1f},{a * 0.35:.1f}"
    return d + f" L{x1},{base} L{x0},{base} Z"


def gradient(
    name: str, stops: Sequence[tuple[float, str]], start: Point = (0, 0), end: Point = (0, 1080)
) -> str:
    """A linear gradient between two points for a sheet's `defs`; fill with `url(#name)`.

    `stops` are shares of the way, from 0 to 1, and colours.
    """
    inner = "".join(f'<stop offset="{at}" stop-color="{colour}"/>' for at, colour in stops)
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{start[0]}" y1="{start[1]}" '
        f'x2="{end[0]}" y2="{end[1]}">{inner}</linearGradient>'
    )


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour such as `#c8402a`, each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(a: str, b: str, t: float) -> str:
    """The colour a share `t` (0 to 1) of the way from `a` to `b`."""
    return "#{:02x}{:02x}{:02x}".format(
        *(round(p + (q - p) * t) for p, q in zip(rgb(a), rgb(b), strict=True))
    )


def _opacity(share: float) -> str:
    return "" if share == 1 else f' opacity="{share:.2f}"'
