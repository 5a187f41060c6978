"""What is heard: a bed for each place, a motif for each story, small signs of the interface."""

from game.desktop.sound.heard import QUIET, Heard, heard_at
from game.desktop.sound.player import Player

__all__ = ["QUIET", "Heard", "Player", "heard_at"]
