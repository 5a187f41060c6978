"""What is worn below the hem: trousers and skirts, and bags that hang there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, mix, path, rect
from game.art.people.body import FOOT
from game.art.people.clothes import tops
from game.art.people.outline import drawn, sliver

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Lower, Motif

_DARK = "#20101a"


# Where shorts end in a half figure.
_SHORTS = 662.0


def bare_legs(frame: Frame, colour: str, skin: str) -> str:
    """Shorts from the waist to the middle of the thigh, and bare legs below."""
    b, shapes = frame.build, ""
    for sign, inner, tone in ((-1.0, -14, skin), (b.far, 28, mix(skin, _DARK, 0.2))):
        outer = sign * (b.hip - 24)
        shapes += path(drawn([(outer, 600), (inner, 600), (inner, FOOT), (outer * 0.92, FOOT)]), tone)
    short = frame.to(_SHORTS)
    near = [p for p in short.side(grow=-3) if p[1] > 330]
    far = [p for p in short.side(far=True, grow=-3) if p[1] > 330]
    dark = mix(colour, _DARK, 0.2)
    shapes += path(drawn([*near, (-4, _SHORTS + 4), (10, 566), *near[:1]]), colour)
    shapes += path(drawn([*far, (24, _SHORTS + 4), (10, 566), *near[:1], *far[:1]]), dark)
    shapes += path(
        drawn([*far[:1], *near[:1], *[p for p in near if p[1] < 560], (10, 580), (16, 340)]), colour
    )
    for edge, inner, tone in (
        (near, -4, mix(colour, "#fff0e0", 0.3)),
        (far, 24, mix(colour, "#fff0e0", 0.1)),
    ):
        x = edge[-1][0]
        hem = [(x, _SHORTS - 14), (inner, _SHORTS - 10), (inner, _SHORTS + 4), (x, _SHORTS)]
        shapes += path(drawn(hem), tone)
    return shapes + path(sliver([(12, 470), (20, 510), (11, 566)], 3.4), dark)


def legs(frame: Frame, colour: str, *, skirt: bool, lower: Lower | None = None) -> str:
    """Trousers or a skirt from the waist down, with its print."""
    whole = frame.to(FOOT)
    near = [p for p in whole.side(grow=-5) if p[1] > 330]
    far = [p for p in whole.side(far=True, grow=-5) if p[1] > 330]
    shade = mix(colour, _DARK, 0.2)
    shapes = path(drawn([*near, *reversed(far)]), colour)
    shapes += path(drawn([(whole.middle(340), 340), (16, FOOT), *reversed(far)]), shade)
    if skirt:
        return (
            shapes
            + (_print(whole, lower.motif) if lower and lower.motif else "")
            + path(sliver([(-52, 420), (-46, 560), (-58, 760)], 6), shade)
            + path(sliver([(70, 430), (66, 560), (76, 760)], 6), mix(shade, _DARK, 0.2))
        )
    belt = mix(colour, _DARK, 0.5)
    crotch = f"M10,548 C14,600 4,700 -8,{FOOT} L32,{FOOT} C22,700 16,600 10,548 Z"
    return (
        shapes
        + path(crotch, mix(colour, _DARK, 0.45))
        + path(sliver([(12, 470), (22, 510), (12, 548)], 3), shade)
        + path(
            sliver(
                [(-frame.build.hip + 14, 476), (-frame.build.hip + 44, 508), (-frame.build.hip + 52, 560)], 4
            ),
            shade,
        )
        + path(
            drawn(
                [
                    (frame.width(436), 436),
                    (0, 446),
                    (frame.width(436, far=True), 436),
                    (frame.width(462, far=True), 462),
                    (0, 472),
                    (frame.width(462), 462),
                ]
            ),
            belt,
        )
        + rect(-6, 440, 34, 32, "#b9a36a", rx=4)
        + rect(1, 447, 20, 18, belt, rx=2)
    )


def _print(whole: Frame, motif: Motif) -> str:
    """A print in staggered rows from the waist down."""
    return tops.scatter(whole, motif, step=58, begin=400, air=26)


def satchel(frame: Frame, colour: str, *, wide: float = 26) -> str:
    """A bag at the near hip on its shoulder strap."""
    x, hip = -frame.build.shoulder * 0.62, -frame.build.hip
    a, b = frame.ridge(x) - 5, frame.ridge(x + wide) - 5
    dark, light = mix(colour, _DARK, 0.3), mix(colour, "#ffffff", 0.1)
    strap = path(
        f"M{x:.1f},{a:.1f} L{x + wide:.1f},{b:.1f} C-58,130 -74,260 {hip + 40 + wide:.1f},424 L{hip + 34:.1f},424 C-108,270 -90,140 {x:.1f},{a:.1f} Z",
        dark,
    )
    bag = path(
        f"M{hip - 44},418 C{hip - 30},410 {hip + 76},408 {hip + 88},416 L{hip + 92},560 C{hip + 60},572 {hip - 30},574 {hip - 50},562 Z",
        colour,
    )
    flap = path(
        f"M{hip - 46},414 C{hip - 30},406 {hip + 78},404 {hip + 90},412 L{hip + 88},486 C{hip + 60},508 {hip - 20},510 {hip - 48},490 Z",
        light,
    )
    return strap + bag + flap + rect(hip + 14, 484, 16, 34, dark, rx=4) + circle(hip + 22, 508, 4, "#d9b766")
