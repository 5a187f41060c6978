"""Jewellery by its words: at the ear, on the face, about the neck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import circle, group, line, mix, path
from game.art.people import worn
from game.art.people.clothes.outfit import ink
from game.art.people.outline import curve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Clothes, Outfit
    from game.art.people.face import Nose

GOLD: Final = "#e0ae48"
_NECK: Final = frozenset({"necklace", "beads", "pendant"})


def at_ear(words: Sequence[str], colour: str) -> str:
    """What hangs from the near ear, in units of the face."""
    drawn = {"studs": worn.stud, "hoops": worn.hoop, "drops": worn.drop}
    return "".join(drawn[word](colour) for word in words if word in drawn)


def on_face(words: Sequence[str], colour: str, nose: Nose) -> str:
    """A ring in the near side of a nose, a bindi on the brow."""
    shapes = _ring(nose.tip - 26, nose.base - 4, colour) if "nose_ring" in words else ""
    if "bindi" in words:
        shapes += circle(9, -34, 4.6, "#b3202c") + circle(8, -35.4, 1.3, "#f3a08c")
    return shapes


def on_side(words: Sequence[str], colour: str, nose: Nose) -> str:
    """The same in profile."""
    shapes = _ring(nose.tip + 26, nose.base - 7, colour) if "nose_ring" in words else ""
    return shapes + (circle(56, -34, 3.6, "#b3202c") if "bindi" in words else "")


def _ring(x: float, y: float, colour: str) -> str:
    ring = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.6" fill="none" stroke="{colour}" stroke-width="2.4"/>'
    return ring + circle(x - 1.6, y - 4.2, 1.5, mix(colour, "#ffffff", 0.5))


def about_neck(clothes: Clothes, words: Sequence[str], colour: str) -> Clothes:
    """Clothes with what hangs about the neck over them."""
    worn_there = [word for word in words if word in _NECK]
    if not worn_there:
        return clothes
    cut = clothes.cut

    def adorned(frame: Frame, stance: str) -> Outfit:
        outfit = cut(frame, stance)
        over = "".join(_hung(word, frame, colour) for word in worn_there)
        return evolve(outfit, body=(*outfit.body, ink(over)))

    return evolve(clothes, cut=adorned)


def _hung(word: str, frame: Frame, colour: str) -> str:
    n = frame.build.neck
    match word:
        case "necklace":
            return _string(n, 46, colour, 3.6) + _string(n, 49, mix(colour, "#ffffff", 0.4), 1.2)
        case "pendant":
            gem = path("M0,-2 L11,12 L0,30 L-11,12 Z", mix(colour, "#8a2f3a", 0.55))
            frame_of = path("M0,-6 L15,12 L0,36 L-15,12 Z", colour)
            return _string(n, 96, colour, 2.8) + group(frame_of + gem, 8, 96)
        case _:
            return _beads(n, 78, colour) + _beads(n, 56, mix(colour, "#f7e6c0", 0.45))


def _points(neck: float, low: float) -> list[tuple[float, float]]:
    return [
        (-neck - 10, -16), (-neck + 2, low * 0.45), (-neck * 0.4, low * 0.88), (8, low),
        (neck * 0.62, low * 0.84), (neck + 3, low * 0.4), (neck + 11, -17),
    ]  # fmt: skip


def _string(neck: float, low: float, colour: str, width: float) -> str:
    along = curve(_points(neck, low))
    return line("M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in along), colour, width)


def _beads(neck: float, low: float, colour: str) -> str:
    along = curve(_points(neck, low), per=7)[4:-3:2]
    dark = mix(colour, "#20101a", 0.25)
    return "".join(circle(x, y, 6.2, dark) + circle(x - 1, y - 1.2, 4.6, colour) for x, y in along)
