"""Plays a story by typed lines: a number or an id chooses, a few commands do the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.story import NEXT, Dice, Playthrough, decisions, fall, last_changes, page, settle
from game.story_words import closed_in_words
from game.terminal.around_page import changes, looking_back, offers, standing
from game.terminal.clean import clean
from game.terminal.page_text import reading, written
from game.typography.columns import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.saves import Store
    from game.story import Page

HELP: Final = """\
the number of a choice, or its id   take it
Enter                               read on, where there is nothing to choose
back, b                             one step back
stats, s                            where you stand, what each number means, what moved it last
help, h                             this list
quit, q                             leave; your place is kept"""


@define
class Talk:
    """One playthrough. `read` gives what was typed, or None at the end; `write` shows a piece of text.

    `width` is in columns of the terminal.
    """

    store: Store
    play: Playthrough
    seed: int
    read: Callable[[], str | None]
    write: Callable[[str], None]
    width: int = 80
    _kept: bool = field(default=True, init=False)

    def run(self) -> None:
        """Play until the reader leaves or the input ends. The place is kept after every step."""
        self._greet()
        self.play = settle(self.play, Dice(self.seed))
        self._show()
        while (typed := self.read()) is not None and self._answer(typed.strip()):
            pass
        if self._kept and self._page().kind != "ending":
            self.write("Your place is kept.")

    def _greet(self) -> None:
        story = self.play.scenario
        self.write(f"{clean(story.title)}\n")
        if not self.play.steps:
            note = f"It touches on: {clean(story.content_note)}" if story.content_note else ""
            self._tell([wrap(note, self.width), ""] if note else [])
            self.write(
                "Type a number to choose; stats for what the numbers mean; help for the other words.\n"
            )

    @property
    def _numbers(self) -> bool:
        """Whether locks say how much was asked for."""
        return self.store.settings().numbers_on_locks

    def _page(self) -> Page:
        return page(self.play.scenario, self.play.state, self.play.before)

    def _tell(self, pieces: Iterable[str]) -> None:
        for piece in pieces:
            self.write(piece)

    def _show(self) -> None:
        """The page as it stands; at an ending the looking back as well."""
        here = self._page()
        self._tell(changes(here, self.play.because, self.width))
        self._tell(reading(here, self.width))
        self._tell(offers(here, self.width, numbers=self._numbers))
        if here.ending is not None:
            self._tell(looking_back(here.ending, decisions(self.play), self.width))
            self.write("(back: step back and choose anew; Enter: leave)")

    def _stand(self, play: Playthrough) -> None:
        self.play = settle(play, Dice(self.seed))
        self._keep()
        self._show()

    def _keep(self) -> None:
        """Keep the place at once, and an ending for good; say so when that fails."""
        if self._page().kind == "ending":
            self.store.meet(self.play.scenario.id, self.play.state.scene)
            self.store.finish(self.play, self.seed)
        self._kept = self.store.save(self.play, self.seed)
        if not self._kept:
            self.write(self.store.notes[-1])

    def _answer(self, typed: str) -> bool:
        """Do what was typed; whether to go on."""
        match typed.lower():
            case "quit" | "q":
                return False
            case "back" | "b":
                self._back()
            case "stats" | "s":
                self._tell(standing(self._page().readings, last_changes(self.play), self.width))
            case "help" | "h" | "?":
                self.write(HELP)
            case _:
                return self._step(typed)
        return True

    def _back(self) -> None:
        if self.play.steps:
            self._stand(self.play.step_back())
        else:
            self.write("This is where the story begins.")

    def _step(self, typed: str) -> bool:
        here = self._page()
        match here.kind:
            case "choices":
                self._choose(here, typed)
            case "next" if typed in {"", NEXT, "1"}:
                self._stand(self.play.take(NEXT))
            case "chance" if not typed:
                self._stand(self.play.take(fall(self.play, Dice(self.seed))))
            case "ending" if not typed:
                return False
            case _:
                self.write("There is nothing to choose here: press Enter, or type help.")
        return True

    def _choose(self, here: Page, typed: str) -> None:
        numbered = {str(number): option for number, option in enumerate(here.options, 1)}
        wanted = numbered.get(typed) or next((o for o in here.options if o.id == typed), None)
        if wanted is None:
            self.write(f"Type a number from 1 to {len(here.options)}, or help.")
        elif wanted.locked is not None:
            self.write(
                wrap(f"That is closed: {written(closed_in_words(wanted, numbers=self._numbers))}", self.width)
            )
        else:
            self._stand(self.play.take(wanted.id))
