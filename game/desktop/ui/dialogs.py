"""Small menus over a screen: a question that is answered with yes or no, and a notice that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.session import Session


def question(
    session: Session, heading: str, note: str, yes: str, then: Callable[[], Go | None]
) -> MenuScreen:
    """Whether to do something. The words `yes` do it and go where `then` says, or close; no comes first."""
    items = (Item(say("ui.no"), Pop), Item(yes, lambda: then() or Pop()))
    return MenuScreen(session=session, heading=heading, note=note, items=lambda: items, name="question")


def notice(session: Session, heading: str, note: str, then: Callable[[], Go] = Pop) -> MenuScreen:
    """Something to be known before one goes on to where `then` says, which is back without it."""
    items = (Item(say("ui.go_on"), then),)
    return MenuScreen(session=session, heading=heading, note=note, items=lambda: items, name="notice")
