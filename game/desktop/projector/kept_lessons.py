"""The lessons that are kept, of every class: gone on with, kept for good, reported on, deleted.

Among them those that were put aside because their story changed: each can be gone back to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.lesson_label import DAYS, day_and_hour, forgotten_at
from game.classroom.room import Phase
from game.classroom.unsaid import Unsaid
from game.desktop.ui.dialogs import question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push, Replace
from game.typography.columns import shortened
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.lesson_file import Kept
    from game.classroom.lessons import Lessons
    from game.desktop.ui.session import Session

_PAGE: Final = 6
_SHORT: Final = 30  # columns of a story's title


def kept_for() -> str:
    """For how long a lesson is kept."""
    return say("class.kept.how_long", count=DAYS)


@define(eq=False)
class KeptLessons:
    """The list of all lessons, and the menu of each. `resume` goes on with one."""

    session: Session
    lessons: Lessons
    resume: Callable[[Kept], Go]
    found: list[Kept] = field(factory=list)

    def menu(self) -> MenuScreen:
        """Class, story, day and hour of every lesson of the stories there are, the last used first."""
        for story in self.session.shelf:
            self.lessons.forget_old(story)
        self._look()
        return self._page(0)

    def _look(self) -> None:
        by_story = ((self.lessons.all(story), self.lessons.put_aside(story)) for story in self.session.shelf)
        found = [kept for both in by_story for some in both for kept in some]
        self.found = sorted(found, key=lambda kept: kept.saved_at, reverse=True)

    def _page(self, start: int) -> MenuScreen:
        def items() -> tuple[Item, ...]:
            more, before = len(self.found) > start + _PAGE, start > 0
            onward = (
                (Item(say("class.kept.more"), lambda: Replace(self._page(start + _PAGE))),) if more else ()
            )
            back = (
                (Item(say("class.kept.before"), lambda: Replace(self._page(start - _PAGE))),)
                if before
                else ()
            )
            shown = map(self._item, self.found[start : start + _PAGE])
            return (*shown, *onward, *back, Item(say("class.menu.back"), Pop))

        return MenuScreen(
            session=self.session, heading=say("class.kept.head"), note=self._note, items=items, name="lessons"
        )

    def _note(self) -> str:
        none = "" if self.found else say("class.kept.none")
        return paragraph(none, kept_for(), *self.lessons.notes)

    def _item(self, kept: Kept) -> Item:
        title = shortened(kept.room.scenario.title, _SHORT)
        name = kept.label.name or say("class.kept.no_name")
        said = say("class.kept.lesson", name=name, title=title)
        if kept.aside:
            said = say("class.kept.before_the_change", name=name)
        return Item(said, lambda: Push(self._of(kept)), day_and_hour(kept.saved_at))

    def _of(self, kept: Kept) -> MenuScreen:
        """What can be done with one lesson; it is looked up anew after each."""
        story, last = kept.room.scenario, forgotten_at(kept.label, kept.saved_at)

        def turn() -> Go:
            self.lessons.keep_for_good(kept, for_good=not kept.label.for_good)
            self._look()
            again = next((each for each in self.found if each.name == kept.name), None)
            return Pop() if again is None else Replace(self._of(again))

        def items() -> tuple[Item, ...]:
            if kept not in self.found:
                return (Item(say("class.kept.deleted"), Pop),)
            over, keeps = kept.room.phase is Phase.OVER, say("class.kept.for_good")
            onward = say("class.kept.go_back" if kept.aside else "class.kept.go_on")
            if kept.label.for_good:
                keeps = say("class.kept.days_only", count=DAYS)
            return (
                *(() if over else (Item(onward, lambda: self.resume(kept)),)),
                *(() if kept.aside else (Item(keeps, turn),)),
                Item(say("class.delete.yes"), lambda: Push(self._deleting(kept))),
                Item(say("class.menu.back"), Pop),
            )

        moment = day_and_hour(kept.saved_at)
        note = say("class.kept.note", title=story.title, moment=moment, until=last)
        if kept.aside:
            note = paragraph(note, kept.note or say("class.kept.whole_again"))
        heading = kept.label.name or say("class.kept.unnamed_head")
        return MenuScreen(session=self.session, heading=heading, note=note, items=items, name="lesson kept")

    def _deleting(self, kept: Kept) -> MenuScreen:
        def delete() -> None:
            try:
                self.lessons.delete_one(kept.name)
            except OSError as problem:
                why = {"why": problem.strerror or problem}
                self.lessons.noted.append(Unsaid("class.kept.not_deleted", why))
            self._look()

        also = any(each.aside and each.name.startswith(f"{kept.name}.") for each in self.found)
        head, yes = say("class.kept.delete_head"), say("class.delete.yes")
        return question(self.session, head, _deleted(kept, also=also), yes, delete)


def _deleted(kept: Kept, *, also: bool) -> str:
    """What goes with a lesson, and what stays; `also` is whether it was put aside once as well."""
    name, moment = kept.label.name, day_and_hour(kept.saved_at)
    goes = say("class.kept.delete_unnamed", moment=moment)
    if name:
        goes = say("class.kept.delete_note", name=name, moment=moment)
    return paragraph(goes, say("class.kept.delete_aside") if also else "", say("class.kept.reports_stay"))
