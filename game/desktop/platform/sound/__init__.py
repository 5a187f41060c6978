"""Sound: an ambience for each place, a motif for each story, small sounds of the interface."""

from game.art.soundscape import QUIET, Soundscape, soundscape_of
from game.desktop.platform.sound.player import Player

__all__ = ["QUIET", "Player", "Soundscape", "soundscape_of"]
