"""Sound: an ambience for each place, a motif for each story, small sounds of the interface."""

from game.desktop.platform.sound.player import Player
from game.art.soundscape import QUIET, Soundscape, soundscape_of

__all__ = ["QUIET", "Player", "Soundscape", "soundscape_of"]
