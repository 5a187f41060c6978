"""Reads the palette of a story: the colours of which all others are derived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.loader.colours import colour
from game.loader.keys import Shape, fields
from game.loader.scalars import one_of
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS
from game.story.own_palette import OwnPalette

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.appearance import AnyLook

PALETTE: Final = Shape("a palette", (), ("like", "ground", "accent"))


def palette(context: Context, node: Node | None) -> None:
    """Give the protagonist's look the colours of the story, if it has any of its own."""
    if node is None:
        return
    context.newer(node, "palettes of a story’s own")
    found = fields(context.notes, node, PALETTE)
    made = OwnPalette(
        like=one_of(context.notes, found.get("like"), LOOKS, "UP306", "look") or "",
        ground=colour(context.notes, found.get("ground")),
        accent=colour(context.notes, found.get("accent")),
    )
    who = context.characters.get(context.protagonist)
    if who is not None and made != OwnPalette():
        context.characters[who.id] = evolve(who, look=_coloured(who.id, who.look, made))


def _coloured(name: str, look: AnyLook, colours: OwnPalette) -> AnyLook:
    """A look that has the colours of its story; one that ships is drawn as it always is."""
    if isinstance(look, str):
        return Appearance(name=name, like=look, palette=colours) if look else look
    return evolve(look, palette=colours)
