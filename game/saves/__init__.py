"""Saved games, slots, endings met and settings, kept as files that survive a crash."""

from game.saves.disk import Disk
from game.saves.settings import Settings
from game.saves.store import Kept, Store

__all__ = ["Disk", "Kept", "Settings", "Store"]
