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

PALETTE: Final = Shape("a palette", (), ("like", "ground", "accent"), alone="accent")


_A_COMPANY: Final = 3  # people of whom a skin is told, at least


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
        made = evolve(made, skins=_skins(context))
        context.characters[who.id] = evolve(who, look=_coloured(who.id, who.look, made))


def _skins(context: Context) -> tuple[str, ...]:
    """The skins that are told of the story's people; of too few nothing follows for strangers."""
    looks = [who.look for who in context.characters.values()]
    told = [look.skin for look in looks if isinstance(look, Appearance) and look.skin]
    if len(told) < _A_COMPANY:
        return ()
    from game.art.people.parts.skins import skin  # noqa: PLC0415 - most stories have no people of their own

    return tuple(dict.fromkeys(skin(word).lit for word in told))


def _coloured(name: str, look: AnyLook, colours: OwnPalette) -> AnyLook:
    """A look that has the colours of its story; one that ships is drawn as it always is."""
    if isinstance(look, str):
        return Appearance(name=name, like=look, palette=colours) if look else look
    return evolve(look, palette=colours)
