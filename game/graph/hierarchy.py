"""A graph in layers, every arrow from a layer to the next: long ones are cut at nodes where they pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.graph.box import Box, Spacing

Node = tuple[str, int]  # a box (its id, -1), or where arrows to a box pass a layer (the box's id, the layer)
Link = tuple[Node, float, float]  # the node at its other end; where it begins here, where it ends there

BOX = -1


@define
class Hierarchy:
    """A layout in the making. Each step fills in a part: layers and links, the order in them, then `y`."""

    boxes: Mapping[str, Box]
    spacing: Spacing
    ahead: Mapping[tuple[str, str], None]  # pairs of boxes whose arrows lead on, not back
    rank: Mapping[str, int]  # the layer of each box
    layers: list[list[Node]] = field(factory=list)
    links: dict[Node, list[Link]] = field(factory=dict)  # to the next layer
    back: dict[Node, list[Link]] = field(factory=dict)  # to the one before
    y: dict[Node, float] = field(factory=dict)  # the top of each node

    def height(self, node: Node) -> float:
        """How high a box is, or an arrow that passes."""
        return self.boxes[node[0]].height if node[1] == BOX else self.spacing.thread

    def gap(self, one: Node, other: Node) -> float:
        """How far two nodes of a layer are kept from each other."""
        return self.spacing.gap if BOX in {one[1], other[1]} else self.spacing.threads

    def connect(self, here: Node, there: Node, leaves: float, enters: float) -> None:
        """Put in a link, once."""
        link = (there, leaves, enters)
        if link not in self.links.setdefault(here, []):
            self.links[here].append(link)
            self.back.setdefault(there, []).append((here, enters, leaves))
