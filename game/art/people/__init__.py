"""People of cut paper: half-body figures by look, mood and pose, as pictures."""

from game.art.people.figure import BOX, figure
from game.art.people.looks import LOOKS
from game.art.people.poses import POSES

__all__ = ["BOX", "LOOKS", "POSES", "figure"]
