"""Things worn on a face: glasses, earrings, freckles. In the units of the face."""

from __future__ import annotations

from game.art.paper.shapes import circle, path


def _frame(colour: str, width: float, shapes: str) -> str:
    return f'<g fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round">{shapes}</g>'


def glasses(
    colour: str, *, width: float = 4.2, round_by: float = 15, high: float = 35, top: float = -14
) -> str:
    """Framed glasses; `round_by` is the corners' radius."""
    r = min(round_by, high / 2)
    return _frame(
        colour,
        width,
        f'<rect x="-50" y="{top}" width="48" height="{high}" rx="{r}"/><rect x="25" y="{top}" width="38" height="{high}" rx="{r}"/>'
        f'<path d="M-2,{top + 12} Q12,{top + 4} 25,{top + 12} M-50,{top + 10} L-68,{top + 5}"/>',
    ) + path(f"M-44,{top + 5} L-32,{top + 5} L-42,{top + 19} Z", "#ffffff", 0.16)


def round_glasses(colour: str, *, width: float = 3.6, size: float = 21) -> str:
    """Round wire glasses, lenses of radius `size`."""
    return _frame(
        colour,
        width,
        f'<ellipse cx="-26" cy="3" rx="{size + 2}" ry="{size}"/><ellipse cx="45" cy="3" rx="{size - 3}" ry="{size}"/>'
        f'<path d="M{-2 + size - 21},0 Q12,-8 {27 + 21 - size},0 M{-49 + 21 - size},-2 L-68,-7"/>',
    )


def from_the_side(colour: str, *, width: float = 4.2, high: float = 21) -> str:
    """Glasses on a head in profile: a lens seen aslant, `high` its half height, and the bow back to the ear."""
    return _frame(colour, width, f'<ellipse cx="50" cy="4" rx="11" ry="{high}"/><path d="M44,-3 L-22,-1"/>')


def stud(colour: str) -> str:
    """A small earring, at the ear's lobe."""
    return circle(-68, 34, 5, colour)


def drop(colour: str) -> str:
    """An earring that hangs from the lobe."""
    return circle(-68, 34, 4.5, colour) + path("M-68,38 L-61,60 L-68,66 L-75,60 Z", colour)


def hoop(colour: str) -> str:
    """A ring in the ear."""
    return _frame(colour, 3.4, '<ellipse cx="-69" cy="46" rx="10" ry="13"/>')


def freckles(colour: str) -> str:
    """A scatter over nose and cheeks."""
    spots = (
        (-42, 32),
        (-34, 38),
        (-26, 31),
        (-16, 36),
        (-8, 30),
        (6, 30),
        (14, 26),
        (44, 32),
        (51, 38),
        (-38, 46),
        (-24, 46),
    )
    return "".join(circle(x, y, 1.9, colour, 0.75) for x, y in spots)
