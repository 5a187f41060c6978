"""Signs without words, that are read anywhere: each about the origin, some 80 units across, in one colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, path, rect

if TYPE_CHECKING:
    from collections.abc import Callable


def pictogram(name: str, x: float, y: float, size: float, ink: str, ground: str) -> str:
    """The pictogram called so, `size` units across about (x, y); what is cut out of it shows `ground`."""
    return group(PICTOGRAMS[name](ink, ground), x, y, size / 80)


def _loaf(ink: str, ground: str) -> str:
    crust = path("M-38,14 C-44,-16 -16,-30 0,-30 C16,-30 44,-16 38,14 C36,24 -36,24 -38,14 Z", ink)
    return crust + line("M-20,-14 L-10,2 M-2,-20 L8,-4 M16,-18 L26,-2", ground, 6)


def _cup(ink: str, ground: str) -> str:
    bowl = path("M-32,-16 L20,-16 C20,14 8,26 -6,26 C-20,26 -32,14 -32,-16 Z", ink) + rect(
        -36, 30, 62, 6, ink, rx=3
    )
    steam = line("M-16,-24 q-6,-7 0,-13 M2,-24 q-6,-7 0,-13", ink, 5)
    return bowl + steam + line("M20,-8 C40,-12 38,14 14,12", ink, 6) + ellipse(-16, -4, 5, 8, ground)


def _scissors(ink: str, ground: str) -> str:
    rings = (
        circle(-22, 24, 14, ink)
        + circle(-22, 24, 7, ground)
        + circle(22, 24, 14, ink)
        + circle(22, 24, 7, ground)
    )
    return (
        path("M-16,14 L18,-38 L24,-34 L-6,18 Z M16,14 L-18,-38 L-24,-34 L6,18 Z", ink)
        + rings
        + circle(0, -8, 3, ground)
    )


def _apple(ink: str, ground: str) -> str:
    fruit = path(
        "M0,-14 C-14,-26 -38,-16 -36,8 C-34,30 -16,40 0,32 C16,40 34,30 36,8 C38,-16 14,-26 0,-14 Z", ink
    )
    leaf = path("M2,-18 C2,-34 16,-40 26,-38 C26,-26 16,-18 2,-18 Z", ink)
    return fruit + leaf + ellipse(-20, 2, 5, 11, ground, turn=20)


def _spectacles(ink: str, ground: str) -> str:
    lenses = "".join(circle(x, 4, 19, ink) + circle(x, 4, 12, ground) for x in (-21, 21))
    return lenses + line("M-4,2 q4,-6 8,0 M-38,-2 L-42,-12 M38,-2 L42,-12", ink, 6)


def _tree(ink: str, ground: str) -> str:
    crown = circle(0, -12, 22, ink) + circle(-18, 2, 14, ink) + circle(18, 2, 14, ink)
    return crown + rect(-4, 6, 8, 34, ink) + line("M0,14 L9,2", ground, 3)


def _walker(ink: str, ground: str) -> str:
    del ground
    limbs = line(
        "M-4,-16 L0,6 L14,18 L18,36 M0,6 L-8,22 L-20,34 M-4,-14 L10,-4 L20,-6 M-6,-14 L-16,2", ink, 9
    )
    return circle(0, -31, 9, ink) + limbs


def _ball(ink: str, ground: str) -> str:
    seams = line("M-34,0 L34,0 M0,-34 L0,34 M-24,-24 Q-6,0 -24,24 M24,-24 Q6,0 24,24", ground, 4.6)
    return circle(0, 0, 34, ink) + seams


def _basket(ink: str, ground: str) -> str:
    handle = line("M-24,-6 C-20,-44 20,-44 24,-6", ink, 6)
    return (
        handle
        + path("M-38,-8 L38,-8 L28,32 L-28,32 Z", ink)
        + line("M-14,0 L-10,24 M0,0 L0,24 M14,0 L10,24", ground, 4)
    )


def _arrow(ink: str, ground: str) -> str:
    del ground
    return path("M-36,-7 L8,-7 L8,-24 L38,0 L8,24 L8,7 L-36,7 Z", ink)


PICTOGRAMS: Final[dict[str, Callable[[str, str], str]]] = {
    "apple": _apple,
    "arrow": _arrow,
    "ball": _ball,
    "basket": _basket,
    "cup": _cup,
    "loaf": _loaf,
    "scissors": _scissors,
    "spectacles": _spectacles,
    "tree": _tree,
    "walker": _walker,
}
