"""People of cut paper: half-body figures by look, mood and pose."""

from game.desktop.people.figure import BOX, figure
from game.desktop.people.looks import LOOKS
from game.desktop.people.poses import POSES

__all__ = ["BOX", "LOOKS", "POSES", "figure"]
