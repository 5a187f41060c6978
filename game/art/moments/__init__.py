"""Moments: pictures of their own for scenes that people remember, each drawn by its own module.

A module is called as its moment in the catalogue and has one function, `draw(light, palette) -> Moment`. Those of
`general` any story may have: they are given who is in them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# Imported here and not by the first drawing: a module imported later would take the place of the function below.
from game.art.moments.general.falling import with_weather
from game.art.moments.moment import Moment  # noqa: TC001
from game.story.catalogue import MOMENTS
from game.story.general_moments import GENERAL_MOMENTS
from game.story.own_moment import OwnMoment

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.story.catalogue import Light
    from game.story.own_moment import AnyMoment


class NoSuchMomentError(LookupError):
    """A moment was asked for that nobody has drawn."""


def moment(wanted: AnyMoment, light: Light, palette: Palette) -> Moment:
    """The picture of a moment; `palette` is already the palette of this light.

    Raises `NoSuchMomentError` for a word that is not in the catalogue.
    """
    if isinstance(wanted, OwnMoment):
        if wanted.kind not in GENERAL_MOMENTS:
            raise NoSuchMomentError(wanted.kind)
        drawn: Moment = import_module(f"{__name__}.general.{wanted.kind}").draw(wanted, light, palette)
        return with_weather(drawn, wanted.place, light, palette)
    if wanted not in MOMENTS:
        raise NoSuchMomentError(wanted)
    draw: Callable[[Light, Palette], Moment] = import_module(f"{__name__}.{wanted}").draw
    return draw(light, palette)
