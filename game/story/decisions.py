"""The decisions of a playthrough in words: what was chosen where, what else was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.story.playthrough import page_of

if TYPE_CHECKING:
    from game.story.page import Page
    from game.story.playthrough import Playthrough


@frozen(kw_only=True)
class Decision:
    """One decision in words. `steps` is how many steps led up to it.

    `where` is the caption of a scene, empty where it was said before; `others` were open, `closed`
    locked.
    """

    steps: int
    where: str
    chosen: str
    others: tuple[str, ...]
    closed: tuple[str, ...]


def decisions(play: Playthrough) -> tuple[Decision, ...]:
    """Every decision of a playthrough, first to last."""
    made: list[Decision] = []
    where = ""
    for number, step in enumerate(play.steps):
        here = page_of(play, number)
        where = str(here.caption) or where
        if here.kind == "choices":
            made.append(_decision(number, where, here, step.id))
            where = ""
    return tuple(made)


def _decision(number: int, where: str, here: Page, taken: str) -> Decision:
    return Decision(
        steps=number,
        where=where,
        chosen=next(str(option.text) for option in here.options if option.id == taken),
        others=tuple(str(o.text) for o in here.options if o.available and o.id != taken),
        closed=tuple(str(o.text) for o in here.options if not o.available),
    )
