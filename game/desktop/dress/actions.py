"""What can be done with the controls of the dressing window."""

from __future__ import annotations

from attrs import frozen


@frozen
class Turn:
    """Take the next option of a control, or with -1 the one before."""

    part: str
    by: int


@frozen
class OpenOptions:
    """Show all that a control holds."""

    part: str


@frozen
class OpenTab:
    """Show the controls of a tab."""

    tab: str


@frozen
class TypeId:
    """Type the id of who is dressed."""


ControlAction = Turn | OpenOptions | OpenTab | TypeId
