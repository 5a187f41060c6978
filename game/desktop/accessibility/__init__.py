"""Accessibility of the window: its widgets as a tree, screen readers, reading aloud."""
