"""The colours of a story that brings its own, as rules of its page; a reader's contrast goes before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.palette import palette_for
from game.art.paper.brightness import bearing
from game.art.paper.oklch import Oklch
from game.story.appearance import Appearance
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.story import Scenario

_IN_THE_DARK: Final = 0.54  # the lightness of an accent that is seen on dark paper, and still bears words


def story_colours(scenario: Scenario) -> str:
    """The rules, for light and dark pages; "" for a story in the colours of a look that ships."""
    look = scenario.characters[scenario.protagonist].look
    if not isinstance(look, Appearance) or look.palette is None:
        return ""
    palette = palette_for(look, Light.DAY)
    accent = bearing(palette.accent)
    lighter = Oklch.of(accent)
    dark = evolve(lighter, light=max(lighter.light, _IN_THE_DARK)).colour
    by_day = f"--accent:{accent};--focus:{accent};--sky:{palette.sky};--far:{palette.far}"
    return _rule("light", by_day) + _rule("dark", f"--accent:{dark}")


def _rule(scheme: str, colours: str) -> str:
    asked = f"screen and (prefers-color-scheme: {scheme}) and (forced-colors: none)"
    return f"@media {asked} {{ :root:not([data-contrast]) {{ {colours} }} }}\n"
