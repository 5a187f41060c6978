"""What can be done with the drawers of the dressing window."""

from __future__ import annotations

from attrs import frozen


@frozen
class Turn:
    """Take the next option of a drawer, or with -1 the one before."""

    part: str
    by: int


@frozen
class OpenDrawer:
    """Show all that a drawer holds."""

    part: str


@frozen
class OpenChest:
    """Show the drawers of a chest."""

    chest: str


@frozen
class TypeId:
    """Type the id of who is dressed."""


DrawerAction = Turn | OpenDrawer | OpenChest | TypeId
