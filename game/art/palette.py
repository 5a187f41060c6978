"""The colours of each story: a palette for every protagonist and hour, the same on all screens."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.own_palette import Derived, derived
from game.art.paper.shapes import mix
from game.story.catalogue import Light, Season, Weather

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.appearance import AnyLook
    from game.story.own_palette import OwnPalette


@frozen
class Palette:
    """Eight colours (#rrggbb) from far to near, the hue of every shadow, and what people are tinted with.

    `leaves` are a season's own light and deep foliage; without them leaves take the story's colours. Where it
    is `overcast` neither sun, moon nor stars are seen; where it is `snowy`, snow lies.
    Strangers have one of the `skins`, without any every one there is.
    """

    sky: str
    far: str
    mid: str
    deep: str
    ink: str
    paper: str
    accent: str
    second: str
    shade: str
    tint: str = "#ffffff"
    leaves: tuple[str, str] | None = None
    overcast: bool = False
    snowy: bool = False
    skins: tuple[str, ...] = ()


_KAIKAI_DAY: Final = Palette(
    "#e6ecd6", "#bcd0b4", "#7fa88d", "#2f5d56", "#17332f", "#f6f0dd", "#c95b16", "#f2b65a", "#10241f"
)
_WENZHU_DAY: Final = Palette(
    "#f0dcae", "#dcb987", "#c8743a", "#93381f", "#2b2326", "#f8eed8", "#c8402a", "#3f6673", "#3a1a10"
)
_MENG_DAY: Final = Palette(
    "#efdcd4", "#d3adb0", "#a5667a", "#5b3350", "#2a1730", "#f5e6da", "#a8484f", "#e0a94a", "#2a1028"
)
_MENG_NIGHT: Final = Palette(
    "#3c2340",
    "#5b3350",
    "#8a4660",
    "#2a1730",
    "#190e1f",
    "#f5e6da",
    "#a8484f",
    "#e0a94a",
    "#0c0612",
    "#f0dce4",
)
_LIN_DAY: Final = Palette(
    "#d6e6e2", "#a3c6cc", "#6496ae", "#2f5878", "#121f38", "#f5ead8", "#b8432a", "#6fa5a4", "#12203a"
)
_LIN_DUSK: Final = Palette(
    "#f0a878",
    "#d9747a",
    "#4f6a8c",
    "#1f3a5c",
    "#121f38",
    "#f5ead8",
    "#b8432a",
    "#6fa5a4",
    "#1a1030",
    "#fff0e6",
)


# Foliage, light and deep.
_FOLIAGE: Final = {
    Season.SPRING: ("#a9c95c", "#4f7f3c"),
    Season.SUMMER: ("#6fa24e", "#2c5c38"),
    Season.AUTUMN: ("#e2a83a", "#a14f26"),
    Season.WINTER: ("#b8aa96", "#6d5f52"),
}
# Clouds of rain or snow: their grey at each hour, and its share (0 to 1) in the sky.
_OVERCAST: Final = {
    Light.MORNING: ("#b4b8bc", 0.55),
    Light.DAY: ("#a9b0b6", 0.55),
    Light.DUSK: ("#7d7480", 0.55),
    Light.NIGHT: ("#20242e", 0.4),
}
# How people are tinted where it is always dark.
_UNDER_NO_SUN: Final = "#e2e2ee"
# The colour that each hour lays over foliage, and its share (0 to 1).
_UNDER: Final = {
    Light.MORNING: ("#fbe9d2", 0.2),
    Light.DAY: ("#ffffff", 0.0),
    Light.DUSK: ("#b0603c", 0.3),
    Light.NIGHT: ("#1c2440", 0.62),
}


def _mixed(day: Palette, colour: str, share: float, shade: str, tint: str) -> Palette:
    """A day palette under other light: the far sheets take most of it, the accents little."""
    return Palette(
        mix(day.sky, colour, share),
        mix(day.far, colour, share),
        mix(day.mid, colour, share * 0.85),
        mix(day.deep, colour, share * 0.7),
        day.ink,
        day.paper,
        day.accent,
        mix(day.second, colour, share * 0.3),
        shade,
        tint,
    )


def _hours(
    day: Palette, *, dusk: Palette | None = None, night: Palette | None = None
) -> dict[Light, Palette]:
    return {
        Light.MORNING: _mixed(day, "#fbe9d2", 0.35, day.shade, "#fffaf2"),
        Light.DAY: day,
        Light.DUSK: dusk or _mixed(day, "#d9805a", 0.42, "#2a1220", "#ffeadb"),
        Light.NIGHT: night or _mixed(day, "#1c2440", 0.74, "#080c18", "#d9dcf0"),
    }


PALETTES: Final = {
    "yang_kaikai": _hours(_KAIKAI_DAY),
    "wenzhu": _hours(_WENZHU_DAY),
    "meng_jin": _hours(_MENG_DAY, night=_MENG_NIGHT),
    "lin_feng": _hours(_LIN_DAY, dusk=_LIN_DUSK),
}


def palette_for(
    look: AnyLook, light: Light, season: Season | None = None, weather: Weather | None = None
) -> Palette:
    """The palette of the story whose protagonist has this look: its own, or else Wenzhu's.

    A season gives it foliage of its own, weather a grey sky.
    """
    palette = _hours_of(look)[light]
    if weather is not None:
        grey, strength = _OVERCAST[light]
        sky, far = mix(palette.sky, grey, strength), mix(palette.far, grey, strength * 0.6)
        palette = evolve(palette, sky=sky, far=far, overcast=True, snowy=weather is Weather.SNOW)
    if season is None:
        return palette
    veil, share = _UNDER[light]
    fresh, deep = (mix(colour, veil, share) for colour in _FOLIAGE[season])
    return evolve(palette, leaves=(mix(palette.mid, fresh, 0.68), mix(palette.deep, deep, 0.55)))


def _hours_of(look: AnyLook) -> Mapping[Light, Palette]:
    if isinstance(look, str):
        return PALETTES.get(look, PALETTES["wenzhu"])
    return PALETTES.get(look.like, PALETTES["wenzhu"]) if look.palette is None else _own(look.palette)


@lru_cache(maxsize=8)
def _own(own: OwnPalette) -> Mapping[Light, Palette]:
    """The hours of a story's own colours: those it says, the others of the look it is like or derived."""
    made = derived(own)
    day = _all(made)
    if own.like in PALETTES:
        day = PALETTES[own.like][Light.DAY] if not own.ground else day
        day = evolve(day, accent=made.accent, second=made.second) if own.accent else _bright(day, own.like)
    hours = dict.fromkeys(Light, evolve(day, tint=_UNDER_NO_SUN)) if made.dark else _hours(day)
    return {light: evolve(palette, skins=own.skins) for light, palette in hours.items()}


def _all(made: Derived) -> Palette:
    ramp = made.sky, made.far, made.mid, made.deep, made.ink
    return Palette(*ramp, made.paper, made.accent, made.second, made.shade)


def _bright(day: Palette, like: str) -> Palette:
    """The colours with what stands out as in those of a look that ships."""
    other = PALETTES[like][Light.DAY]
    return evolve(day, accent=other.accent, second=other.second)
