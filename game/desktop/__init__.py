"""The window: pygame."""

from game.desktop.window import NoDisplay

__all__ = ["NoDisplay", "run", "shot"]


def __getattr__(name: str) -> object:
    """`run` and `shot` on first use: opening a window is no part of importing a package."""
    if name in __all__:
        from game.desktop import start  # noqa: PLC0415 - deferred until a window is wanted

        return getattr(start, name)
    raise AttributeError(name)
