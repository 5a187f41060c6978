"""The question in which shape a picture of the journey is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.journey.keepsake import Shape
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Pop
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.session import Session


def shapes_menu(session: Session, save: Callable[[Shape], object]) -> MenuScreen:
    """The menu of the shapes; choosing one saves it so and goes back."""

    def saved(shape: Shape) -> Pop:
        save(shape)
        return Pop()

    def items() -> tuple[Item, ...]:
        return (
            Item(say("journey.keepsake.wide"), lambda: saved(Shape.WIDE)),
            Item(say("journey.keepsake.upright"), lambda: saved(Shape.UPRIGHT)),
            Item(say("ui.no"), Pop),
        )

    heading, note = say("journey.keepsake.heading"), say("journey.keepsake.note")
    return MenuScreen(session=session, heading=heading, note=note, items=items, name="shapes")
