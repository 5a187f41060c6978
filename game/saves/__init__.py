"""A saved game on disk."""
