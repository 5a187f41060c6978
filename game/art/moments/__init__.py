"""Moments: pictures of their own for scenes that people remember, each drawn by its own module.

A module is called as its moment in the catalogue and has one function, `draw(light, palette) -> Moment`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

# Imported here and not by the first drawing: a module imported later would take the place of the function below.
from game.art.moments.moment import Moment  # noqa: TC001
from game.story.catalogue import MOMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.story.catalogue import Light


class NoSuchMomentError(LookupError):
    """A moment was asked for that nobody has drawn."""


def moment(name: str, light: Light, palette: Palette) -> Moment:
    """The picture of a moment; `palette` is already the palette of this light.

    Raises `NoSuchMomentError` for a word that is not in the catalogue.
    """
    if name not in MOMENTS:
        raise NoSuchMomentError(name)
    draw: Callable[[Light, Palette], Moment] = import_module(f"{__name__}.{name}").draw
    return draw(light, palette)
