"""What is worn below the hem: trousers and skirts, and bags that hang there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, mix, path, rect
from game.art.people.body import FOOT
from game.art.people.outline import drawn, sliver

if TYPE_CHECKING:
    from game.art.people.body import Frame

_DARK = "#20101a"


def legs(frame: Frame, colour: str, *, skirt: bool) -> str:
    """Trousers or a skirt from the waist down."""
    whole = frame.to(FOOT)
    near = [p for p in whole.side(grow=-5) if p[1] > 330]
    far = [p for p in whole.side(far=True, grow=-5) if p[1] > 330]
    shade = mix(colour, _DARK, 0.2)
    shapes = path(drawn([*near, *reversed(far)]), colour)
    shapes += path(drawn([(whole.middle(340), 340), (16, FOOT), *reversed(far)]), shade)
    if skirt:
        return (
            shapes
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
