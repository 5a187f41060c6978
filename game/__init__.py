"""Upward (向上): a branching-scenario game and the engine under it."""
