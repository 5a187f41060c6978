"""A graph laid out in layers from left to right, so that a person can follow its arrows."""

from game.graph.box import Box, Port, Spacing
from game.graph.layout import Arrow, Layout, Point, lay_out

__all__ = ["Arrow", "Box", "Layout", "Point", "Port", "Spacing", "lay_out"]
