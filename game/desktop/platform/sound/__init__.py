"""What is heard: a bed for each place, a motif for each story, small signs of the interface."""

from game.desktop.platform.sound.player import Player
from game.desktop.platform.sound.soundscape import QUIET, Heard, heard_at

__all__ = ["QUIET", "Heard", "Player", "heard_at"]
