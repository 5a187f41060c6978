"""A sound that a story brings, or none: what is heard instead of a place's own."""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import frozen

from game.story.own_files import OwnFile  # noqa: TC001 - attrs keeps it as a field's type

SILENCE: Final = "none"  # a scene's word for no sound, or no music


@frozen(kw_only=True, order=True)
class OwnSound:
    """`name` is its word in the story. Heard once, or again and again with `loop`.

    `fade` is in seconds, at its beginning and end; `volume` is in percent of its own loudness.
    """

    name: str
    file: OwnFile
    loop: bool = False
    fade: float = 0.5
    volume: int = 100


AnySound: TypeAlias = str | OwnSound
"""A sound a story brings, "none" for silence, "" for what the place and the moment have."""
