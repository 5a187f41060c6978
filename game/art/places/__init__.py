"""The places of the stage, each drawn by its own module when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from game.art.places.crowds import peopled
from game.art.places.own import dressed, laid_in
from game.art.places.signs import told
from game.story.catalogue import PLACES
from game.story.own_place import Crowd, ships_as

if TYPE_CHECKING:
    from types import ModuleType

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
    module = _drawing(ships_as(wanted))
    drawn: Picture = module.draw(light, palette)
    usual: Crowd = getattr(module, "USUAL", Crowd.FEW)
    if isinstance(wanted, str):
        return told(peopled(drawn, usual))
    seen = peopled(drawn, wanted.crowd or usual)
    return dressed(seen, wanted) if wanted.like else laid_in(seen, wanted, light, palette)


def _drawing(name: str) -> ModuleType:
    if name and name not in PLACES:
        raise NoSuchPlaceError(name)
    path = f"{__name__}.{name or NOWHERE}"
    try:
        return import_module(path)
    except ModuleNotFoundError as missing:
        if missing.name != path:  # a drawing that exists, but imports something that does not
            raise
        raise NoSuchPlaceError(name) from None
