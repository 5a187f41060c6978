"""What the buttons on the projector stand for."""

from __future__ import annotations

from attrs import frozen


@frozen
class Do:
    """One of the lesson's steps, by its name, such as open or close."""

    what: str


@frozen
class Count:
    """Count so many hands more, or fewer, for an option."""

    option: str
    by: int


@frozen
class Row:
    """Press an option: hands are typed there, or the teacher takes it."""

    option: str
