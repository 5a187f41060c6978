"""Cuts a moment into planes that lie still and actors that move, as the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from game.art.paper.actor import Actor
from game.art.paper.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.moments.moment import Moment
    from game.art.particles import Air

_BEFORE_ALL: Final = 2  # of the three planes of particles


@define
class Plane:
    """What moves as one: layers that lie still, or one actor that moves; and whether it leans further."""

    layers: list[Sheet | Actor]
    near: bool

    @property
    def moves(self) -> bool:
        """Whether it is an actor that moves."""
        first = self.layers[0]
        return isinstance(first, Actor) and bool(first.moves)


def moment_planes(drawn: Moment) -> list[Plane]:
    """From far to near, few of them: what lies still is one plane up to what moves, or leans further."""
    made: list[Plane] = []
    near = False
    for layer in drawn.layers:
        near = near or (isinstance(layer, Sheet) and layer.nearer)
        before = made[-1] if made else None
        alone = isinstance(layer, Actor) and bool(layer.moves)
        if alone or before is None or before.moves or before.near != near:
            made.append(Plane([layer], near))
        else:
            before.layers.append(layer)
    return made


def airs_of(drawn: Moment, planes: list[Plane]) -> Iterator[Air]:
    """What moves in the air, each with the number of the plane that it is drawn before."""
    last = len(planes) - 1
    nearest = next((number for number, plane in enumerate(planes) if plane.near), len(planes))
    where = {0: 0, 1: max(0, nearest - 1), _BEFORE_ALL: last}
    for air in drawn.airs:
        yield evolve(air, plane=where[air.plane])
