"""The last word before the window closes on a place that could not be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Pop, Quit

if TYPE_CHECKING:
    from game.desktop.ui.session import Session


def last_word(session: Session) -> MenuScreen | None:
    """That the place could not be kept and why, with the ways to stay and to leave all the same.

    None where nothing is lost, or that was said since it last failed: nobody is held back twice.
    """
    if not session.unkept:
        return None
    session.unkept = False
    why = next((note for note in reversed(session.store.notes) if "could not be kept" in note), "")
    note = f"Where you are in the story is lost when the window closes. {why}".strip()
    items = (Item("Stay", Pop), Item("Leave all the same", Quit))
    heading = "Your place is not kept"
    return MenuScreen(session=session, heading=heading, note=note, items=lambda: items, name="unkept")
