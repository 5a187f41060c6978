"""The last word before the window closes on a place that could not be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Pop, Quit
from game.words import say

if TYPE_CHECKING:
    from game.desktop.ui.session import Session


def last_word(session: Session) -> MenuScreen | None:
    """That the place could not be kept and why, with the ways to stay and to leave all the same.

    None where nothing is lost, or that was said since it last failed: nobody is held back twice.
    """
    if not session.unkept:
        return None
    session.unkept = False
    why = session.why_unkept
    note = say("menus.unkept.lost_why", why=why) if why else say("menus.unkept.lost")
    items = (Item(say("menus.unkept.stay"), Pop), Item(say("menus.unkept.leave"), Quit))
    heading = say("menus.unkept.heading")
    return MenuScreen(session=session, heading=heading, note=note, items=lambda: items, name="unkept")
