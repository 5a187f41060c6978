"""Cuts a moment into what is pressed by itself: planes that lie still, and actors that move."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from game.art.moments import moment
from game.art.paper.actor import Actor
from game.art.paper.sheet import Sheet

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.desktop.stage.setting import Setting


@frozen
class Part:
    """What is pressed as one: sheets and actors that lie still, or one actor that moves.

    `first` is the number of its first layer in the moment; `near` is whether it leans further.
    """

    layers: tuple[Sheet | Actor, ...]
    first: int
    near: bool

    @property
    def moves(self) -> Actor | None:
        """The actor, where it is one that moves."""
        only = self.layers[0]
        return only if isinstance(only, Actor) and only.moves else None


@frozen
class Staged:
    """A moment and its parts, from far to near."""

    moment: Moment
    parts: tuple[Part, ...] = field()


@lru_cache(maxsize=12)
def staged(setting: Setting) -> Staged:
    """The moment of a setting in its light and colours, cut into parts."""
    drawn = moment(setting.moment, setting.light, setting.palette)
    return Staged(drawn, tuple(_parts(drawn)))


def _parts(drawn: Moment) -> list[Part]:
    """Few of them: layers that lie still are one plane up to the next that moves, or leans further."""
    made: list[Part] = []
    near = False
    for number, layer in enumerate(drawn.layers):
        near = near or (isinstance(layer, Sheet) and layer.nearer)
        before = made[-1] if made else None
        alone = isinstance(layer, Actor) and bool(layer.moves)
        if alone or before is None or before.moves is not None or before.near != near:
            made.append(Part((layer,), number, near))
        else:
            made[-1] = Part((*before.layers, layer), before.first, near)
    return made
