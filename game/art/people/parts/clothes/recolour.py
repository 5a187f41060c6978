"""Clothes of a look that ships in another colour: their main cloth and all its shades, in Oklab.

Oklab (B. Ottosson, 2020) keeps lightness and hue apart as the eye does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import rgb

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.sheet import Sheet
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Clothes, Motif, Outfit, SideCut, Sleeve

Dyed = "Callable[[str], str]"
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
# How far in lightness and in hue a colour may be from the main one and still be a shade of its cloth.
_LIGHTNESS, _HUE = 0.3, 0.06


def recoloured(clothes: Clothes, colour: str) -> Clothes:
    """A look's own clothes with their main colour replaced by another (#rrggbb); shades follow."""
    main = clothes.side.apron or clothes.side.trunk or clothes.sleeve.near

    def dye(body: str) -> str:
        return _COLOUR.sub(lambda found: _replaced(found[0], main, colour), body)

    return evolve(
        clothes,
        sleeve=_sleeve(clothes.sleeve, dye),
        cut=_cut(clothes.cut, dye),
        pocket=dye(clothes.pocket),
        legs=dye(clothes.legs),
        side=_side(clothes.side, dye),
    )


def _sleeve(sleeve: Sleeve, dye: Callable[[str], str]) -> Sleeve:
    return evolve(
        sleeve,
        near=dye(sleeve.near),
        far=dye(sleeve.far),
        cuff=dye(sleeve.cuff),
        fold=dye(sleeve.fold),
        bands=tuple((begin, end, dye(tint)) for begin, end, tint in sleeve.bands),
        motif=_motif(sleeve.motif, dye) if sleeve.motif else None,
    )


def _motif(motif: Motif, dye: Callable[[str], str]) -> Motif:
    return lambda x, y, number: dye(motif(x, y, number))


def _side(side: SideCut, dye: Callable[[str], str]) -> SideCut:
    return evolve(
        side, trunk=dye(side.trunk), inner=dye(side.inner), collar=dye(side.collar), apron=dye(side.apron)
    )


def _cut(cut: Callable[[Frame, str], Outfit], dye: Callable[[str], str]) -> Callable[[Frame, str], Outfit]:
    def sheets(laid: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
        return tuple(evolve(sheet, body=dye(sheet.body)) for sheet in laid)

    def dyed(frame: Frame, stance: str) -> Outfit:
        outfit = cut(frame, stance)
        return evolve(
            outfit, behind=sheets(outfit.behind), body=sheets(outfit.body), over=sheets(outfit.over)
        )

    return dyed


@lru_cache(maxsize=4096)
def _replaced(found: str, main: str, colour: str) -> str:
    """The shade of another cloth that a shade of the main one becomes; what is no shade of it stays."""
    (l0, a0, b0), (l1, a1, b1), (l2, a2, b2) = _oklab(main), _oklab(found), _oklab(colour)
    near = abs(l1 - l0) < _LIGHTNESS and ((a1 - a0) ** 2 + (b1 - b0) ** 2) ** 0.5 < _HUE
    if not near:
        return found
    room = min(1.0, (1 - l2) / max(0.05, 1 - l0)) if l1 > l0 else 1.0
    light = max(0.06, min(0.985, l2 + (l1 - l0) * max(0.45, room)))
    return _srgb(light, a2 + (a1 - a0) * 0.5, b2 + (b1 - b0) * 0.5)


def _oklab(colour: str) -> tuple[float, float, float]:
    r, g, b = (_linear(value / 255) for value in rgb(colour))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    mid = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * mid - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * mid + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * mid - 0.8086757660 * short,
    )


def _srgb(light: float, a: float, b: float) -> str:
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    mid = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    channels = (
        4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * mid + 1.7076147010 * short,
    )
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * _gamma(value)) for value in channels))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    kept = min(1.0, max(0.0, value))
    return 12.92 * kept if kept <= 0.0031308 else 1.055 * kept ** (1 / 2.4) - 0.055
