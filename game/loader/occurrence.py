"""A place in a story's files where an id is given to something, or named."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from game.diagnostics import Span


class Named(StrEnum):
    """What an id is the name of. Stats, flags and whatever else a condition asks for share one list."""

    SCENE = "scene"
    CHOICE = "choice"  # or an outcome; its id is `scene.choice`
    VALUE = "value"
    CHARACTER = "character"
    CIRCUMSTANCE = "circumstance"
    PLACE = "place"  # of the story's own, or one that ships
    SOUND = "sound"


@frozen
class Occurrence:
    """A place where an id stands; `defines` where it is given to something, else that is named there."""

    named: Named
    id: str
    span: Span
    defines: bool = False
