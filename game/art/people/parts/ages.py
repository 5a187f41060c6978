"""What age does to a face: children's are round and short with large eyes, old ones have lines and heavy lids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.people.face import Ages, Brows, Mouth, Nose, Skull

if TYPE_CHECKING:
    from game.art.people.face import Eyes
    from game.art.people.look import Look


def aged(look: Look, age: str, marked: float) -> Look:
    """Somebody's face at an age; `marked`, from 0 to 1, is how early they have its lines."""
    lined = evolve(
        look, ages=evolve(_lines(age, marked), stubble=look.ages.stubble if age != "child" else "")
    )
    if age == "child":
        return _child(lined)
    return _old(lined) if age == "old" else lined


def _lines(age: str, marked: float) -> Ages:
    if age == "old":
        return Ages(cheek=1, under=0.7 + 0.3 * marked, corner=1, brow=0.5 + 0.5 * marked)
    if age == "adult":
        some = max(0.0, round(marked - 0.5, 2))
        return Ages(cheek=some, under=some * 0.8, corner=some * 0.6)
    return Ages()


def _old(look: Look) -> Look:
    s, n, b = look.skull, look.nose, look.brows
    return evolve(
        look,
        skull=evolve(s, jaw=s.jaw + 2, corner=s.corner + 2),
        nose=evolve(n, tip=n.tip + 1.5, low=n.low + 2, base=n.base + 2.4, hump=n.hump + 1),
        eyes=_hooded(look.eyes),
        brows=evolve(b, slope=b.slope - 4),
        mouth=evolve(look.mouth, full=look.mouth.full * 0.76, broad=look.mouth.broad * 0.97),
    )


def _hooded(e: Eyes) -> Eyes:
    return evolve(e, wide=e.wide - 1.4, high=e.high - 1.2, slant=e.slant - 3.6, lid=4.2, flick=0)


def _child(look: Look) -> Look:
    s, n, e, b, m = look.skull, look.nose, look.eyes, look.brows, look.mouth
    return evolve(
        look,
        skull=Skull(
            cheek=72 + (s.cheek - 67) * 0.4, jaw=62 + (s.jaw - 57) * 0.4, chin=24 + (s.chin - 23) * 0.4,
            corner=45 + (s.corner - 56) * 0.3, drop=93 + (s.drop - 106) * 0.4,
        ),
        nose=Nose(
            bridge=19, hump=22 + (n.hump - 26) * 0.2, tip=31 + (n.tip - 36) * 0.25,
            low=23 + (n.low - 28) * 0.25, base=32 + (n.base - 40) * 0.3, ball=n.ball * 0.5 + 3,
        ),
        eyes=evolve(e, wide=e.wide + 0.4, high=e.high + 2.6, slant=e.slant * 0.4, lid=3.4, flick=0),
        brows=Brows(colour=b.colour, thick=b.thick * 0.7, long=16.5, arch=7, above=36),
        mouth=Mouth(broad=m.broad * 0.86, full=m.full, height=58 + (m.height - 67) * 0.4, painted=m.full > 1),
    )  # fmt: skip
