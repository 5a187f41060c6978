"""Names that a story asks for before it begins: a line for each to type on, the usual name already there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Push, Replace
from game.story.beginning import LONGEST_NAME
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session
    from game.story import Scenario
    from game.story.beginning import TypedName


def ask_names(session: Session, story: Scenario, begin: Callable[[Mapping[str, str]], Go]) -> Go:
    """Ask for the names of a story, one after the other, and begin with them; at once where it has none."""
    if not story.names:
        return begin({})
    return Push(_ask(session, tuple(story.names.values()), {}, begin))


def _ask(
    session: Session,
    names: tuple[TypedName, ...],
    typed: Mapping[str, str],
    begin: Callable[[Mapping[str, str]], Go],
) -> NameScreen:
    first, *others = names

    def keep(name: str) -> Go:
        more = {**typed, first.id: name}
        return Replace(_ask(session, tuple(others), more, begin)) if others else begin(more)

    return name_screen(session, first, first.start, keep)


def name_screen(session: Session, asked: TypedName, written: str, keep: Callable[[str], Go]) -> NameScreen:
    """The screen on which one of a story's names is typed; `keep` is given it."""
    return NameScreen(
        session=session,
        heading=asked.ask,
        written=written,
        ideas=(asked.start,),
        longest=LONGEST_NAME,
        keep=keep,
        leave=say("ui.name.back"),
    )
