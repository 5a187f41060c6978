"""The lessons that are kept, of every class: gone on with, kept for good, reported on, deleted.

Among them those that were put aside because their story changed: each can be gone back to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.lesson_label import DAYS, day_and_hour, forgotten_at
from game.classroom.room import Phase
from game.desktop.ui.dialogs import question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push, Replace
from game.typography.columns import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.lesson_file import Kept
    from game.classroom.lessons import Lessons
    from game.desktop.ui.session import Session

_PAGE: Final = 6
_GO_BACK: Final = "Go back to it, as far as the story goes"
_WHOLE: Final = "The story goes all of its way again."
_SHORT: Final = 30  # columns of a story's title
KEPT_FOR: Final = f"A lesson is kept for {DAYS} days after it was last used, unless you keep it for longer."


def lesson_name(kept: Kept) -> str:
    """The class and when it was last here."""
    return f"{kept.label.name or 'the lesson'}, {day_and_hour(kept.saved_at)}"


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
            onward = (Item("More lessons", lambda: Replace(self._page(start + _PAGE))),) if more else ()
            back = (Item("Lessons before", lambda: Replace(self._page(start - _PAGE))),) if before else ()
            shown = map(self._item, self.found[start : start + _PAGE])
            return (*shown, *onward, *back, Item("Back", Pop))

        return MenuScreen(
            session=self.session, heading="Kept lessons", note=self._note, items=items, name="lessons"
        )

    def _note(self) -> str:
        said = KEPT_FOR if self.found else f"None is kept. {KEPT_FOR}"
        return " ".join((said, *self.lessons.notes))

    def _item(self, kept: Kept) -> Item:
        title = shortened(kept.room.scenario.title, _SHORT)
        name = kept.label.name or "No name"
        said = f"{name}, before the story was changed" if kept.aside else f"{name}: {title}"
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
                return (Item("It is deleted", Pop),)
            over, onward = kept.room.phase is Phase.OVER, _GO_BACK if kept.aside else "Go on with it"
            keeps = f"Keep it for {DAYS} days only" if kept.label.for_good else "Keep it until I delete it"
            return (
                *(() if over else (Item(onward, lambda: self.resume(kept)),)),
                *(() if kept.aside else (Item(keeps, turn),)),
                Item("Delete it", lambda: Push(self._deleting(kept))),
                Item("Back", Pop),
            )

        note = f"{story.title}. {day_and_hour(kept.saved_at)}, {last}."
        if kept.aside:
            note = f"{note} {kept.note or _WHOLE}"
        heading = kept.label.name or "A lesson without a name"
        return MenuScreen(session=self.session, heading=heading, note=note, items=items, name="lesson kept")

    def _deleting(self, kept: Kept) -> MenuScreen:
        def delete() -> None:
            try:
                self.lessons.delete_one(kept.name)
            except OSError as problem:
                self.lessons.notes.append(f"Not everything could be deleted: {problem.strerror or problem}.")
            self._look()

        also = any(each.aside and each.name.startswith(f"{kept.name}.") for each in self.found)
        before = " So is the lesson as it was before the story was changed." if also else ""
        words = f"Votes, path and devices of {lesson_name(kept)} are deleted.{before} Reports you wrote stay."
        return question(self.session, "Delete this lesson?", words, "Delete it", delete)
