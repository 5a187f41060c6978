"""Saved games, slots, endings met and settings, kept as files that survive a crash."""

from game.saves.disk import Disk
from game.saves.resume import Kept
from game.saves.settings import Settings
from game.saves.store import Store

__all__ = ["Disk", "Kept", "Settings", "Store"]
