"""People of cut paper: figures by look, mood, pose, posture and what they hold, as pictures."""

from game.art.people.figure import BOX, GROUND, WHOLE, figure, whole_figure
from game.art.people.looks import LOOKS
from game.art.people.poses import POSES

__all__ = ["BOX", "GROUND", "LOOKS", "POSES", "WHOLE", "figure", "whole_figure"]
