"""The window: pygame."""
