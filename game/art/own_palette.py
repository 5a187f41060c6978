"""A story's own colours: from a ground and an accent the eight of a palette, far to near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.oklch import Oklch

if TYPE_CHECKING:
    from game.story.own_palette import OwnPalette

# The lightness of sky, far, mid, deep, ink and shade on a light ground, as in the palettes that ship.
_BY_DAY: Final = (0.915, 0.805, 0.65, 0.43, 0.26, 0.24)
# The same beside the ground's own where that is dark: what is in the middle is lit.
_IN_THE_DARK: Final = (0.0, 0.08, 0.17, -0.05, -0.12, -0.16)
_CHROMAS: Final = (0.6, 0.9, 1.35, 1.35, 0.8, 0.7)  # shares of the ground's own
_DRIFT: Final = (0.0, 8.0, 18.0, 32.0, 42.0, 42.0)  # degrees of hue, away from the accent
_DARK: Final = 0.45  # a ground below this is a night that no hour lifts
_GREYEST: Final = 0.02
_GAUDIEST: Final = 0.085
# An accent carries words, and is seen on paper: no lighter, no darker than this.
_ACCENT: Final = 0.42, 0.6
_USUAL_GROUND: Final = "#e4dcc4"
_USUAL_ACCENT: Final = "#b8432a"
_PAPER: Final = Oklch(0.948, 0.026, 86)
_BRIGHTER: Final = 0.2
_ASIDE: Final = 42.0


@frozen
class Derived:
    """The colours (#rrggbb) that an own palette comes to, see `palette.Palette`."""

    sky: str
    far: str
    mid: str
    deep: str
    ink: str
    shade: str
    paper: str
    accent: str
    second: str
    dark: bool


def derived(own: OwnPalette) -> Derived:
    """All colours of an own palette; what it does not say is sand and brick."""
    ground = Oklch.of(own.ground or _USUAL_GROUND)
    accent = Oklch.of(accent_shown(own.accent or _USUAL_ACCENT))
    dark = ground.light < _DARK
    sky, far, mid, deep, ink, shade = (
        each.colour for each in _ramp(ground, _away(ground.hue, accent.hue), dark=dark)
    )
    second = evolve(accent, light=accent.light + _BRIGHTER, chroma=0.12, hue=(accent.hue + _ASIDE) % 360)
    return Derived(sky, far, mid, deep, ink, shade, _PAPER.colour, accent.colour, second.colour, dark)


def accent_shown(accent: str) -> str:
    """The accent (#rrggbb) as it is shown: light words stand out from it, and it stands out from paper."""
    asked = Oklch.of(accent)
    least, most = _ACCENT
    if least <= asked.light <= most:
        return accent
    return evolve(asked, light=min(most, max(least, asked.light))).colour


def _ramp(ground: Oklch, way: int, *, dark: bool) -> tuple[Oklch, ...]:
    lights = tuple(max(0.14, max(0.26, ground.light) + by) for by in _IN_THE_DARK) if dark else _BY_DAY
    chroma = min(_GAUDIEST, max(_GREYEST, ground.chroma))
    return tuple(
        Oklch(light, chroma * share, (ground.hue + way * drift) % 360)
        for light, share, drift in zip(lights, _CHROMAS, _DRIFT, strict=True)
    )


def _away(ground: float, accent: float) -> int:
    """Which way round the circle of hues leads from the ground away from the accent: 1 or -1."""
    return -1 if (accent - ground) % 360 < 180 else 1
