"""The shapes of a thing somebody holds, in its owner's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import group
from game.art.people.props.things import THINGS

if TYPE_CHECKING:
    from collections.abc import Mapping


def held(name: str, colours: Mapping[str, str]) -> tuple[str, ...]:
    """The shapes of the thing with this name that lie before the body; none for no name."""
    if not name:
        return ()
    thing = THINGS[name]
    return (group(thing.draw(colours.get(name, thing.colour)), scale=thing.size),)


def hangs_behind(name: str, colours: Mapping[str, str]) -> tuple[str, ...]:
    """The shapes of the thing with this name that hang behind the body; none for most."""
    thing = THINGS[name] if name else None
    if thing is None or thing.behind is None:
        return ()
    return (group(thing.behind(colours.get(name, thing.colour)), scale=thing.size),)
