"""The places of the stage, each drawn by its own module when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from game.art.places.own import dressed, laid_in
from game.story.catalogue import PLACES
from game.story.own_place import ships_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.story.catalogue import Light
    from game.story.own_place import AnyPlace


NOWHERE: Final = "plain_paper"  # what is drawn where a scene names no place


class NoSuchPlaceError(LookupError):
    """A place was asked for that nobody has drawn."""


def place(wanted: AnyPlace, light: Light, palette: Palette) -> Picture:
    """The picture of a place; of "" plain paper. `palette` is already the palette of this light.

    Raises `NoSuchPlaceError` for a word that is not in the catalogue or has no module here.
    """
    drawn = _drawing(ships_as(wanted))(light, palette)
    if isinstance(wanted, str):
        return drawn
    return dressed(drawn, wanted) if wanted.like else laid_in(drawn, wanted, light, palette)


def _drawing(name: str) -> Callable[[Light, Palette], Picture]:
    if name and name not in PLACES:
        raise NoSuchPlaceError(name)
    path = f"{__name__}.{name or NOWHERE}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as missing:
        if missing.name != path:  # a drawing that exists, but imports something that does not
            raise
        raise NoSuchPlaceError(name) from None
    draw: Callable[[Light, Palette], Picture] = module.draw
    return draw
