"""The ways of a decision as its page tells them: the one taken, and those that could have been."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import define

from game.desktop.journey.decision_leaf import Way
from game.desktop.journey.decision_told import company, windows_told
from game.desktop.journey.ending_windows import windows_of
from game.desktop.journey.next_scene import next_scene
from game.desktop.journey.what_if_text import OTHER, YOURS, locked_in_words
from game.story import page_of
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from game.analysis import Fork
    from game.desktop.journey.ending_windows import EndingWindow
    from game.desktop.journey.next_scene import NextScene
    from game.story import Option, Playthrough

_TAKEN_PAPER: Final = "#fffaee"
_OTHER_PAPER: Final = "#ece2cd"


@define(slots=False, frozen=True)
class Ways:
    """The ways of the decision after so many steps of a playthrough.

    Luck falls by the play's `seed`; endings that are not among those `met` are not shown.
    """

    play: Playthrough
    step: int
    seed: int
    met: frozenset[str]

    @cached_property
    def _options(self) -> tuple[Option, ...]:
        return page_of(self.play, self.step).options

    @cached_property
    def left(self) -> tuple[Option, ...]:
        """The options that were not taken, locked ones too."""
        return tuple(each for each in self._options if each.id != self.play.steps[self.step].id)

    @cached_property
    def _next(self) -> dict[str, NextScene]:
        """Of each open option what comes next."""
        return {
            each.id: next_scene(self.play, self.step, each.id, self.seed, self.met)
            for each in self._options
            if each.available
        }

    def taken(self, fork: Fork | str) -> Way:
        """The way that was taken; `fork` has its figures, or says why there are none."""
        chosen = next(each for each in self._options if each.id == self.play.steps[self.step].id)
        head, said = say("journey.decision.chose"), str(chosen.text)
        return self._way(chosen, fork, head, say("journey.decision.chose_said", chosen=said), taken=True)

    def instead(self, number: int, fork: Fork | str) -> Way:
        """One of the ways that were not taken, from 0."""
        option, count = self.left[number], len(self.left)
        head = say("journey.decision.could")
        if count > 1:
            head = say("journey.decision.could_of", number=number + 1, all=count)
        said = say("journey.decision.could_said", head=head, option=str(option.text))
        return self._way(option, fork, head, said, taken=False)

    def _way(self, option: Option, fork: Fork | str, head: str, said: str, *, taken: bool) -> Way:
        there = self._next.get(option.id)
        shown = there is not None and not there.kept
        windows, told = self._windows(option, fork)
        return Way(
            head=head,
            option=str(option.text),
            said=said,
            taken=taken,
            colour=YOURS if taken else OTHER,
            paper=_TAKEN_PAPER if taken else _OTHER_PAPER,
            page=there.page if there is not None and shown else None,
            note=self._note(option, there),
            people=company(there.page, self.play.scenario.protagonist) if there is not None and shown else "",
            ends=say("journey.decision.still_end" if taken else "journey.decision.could_end"),
            windows=windows,
            told=told,
        )

    def _note(self, option: Option, there: NextScene | None) -> str:
        """Why nothing is shown of a way; and that luck fell."""
        if there is None:
            return locked_in_words(str(option.locked or ""))
        return paragraph(
            say("journey.decision.luck") if there.luck else "",
            say("journey.decision.kept") if there.kept else "",
        )

    def _windows(self, option: Option, fork: Fork | str) -> tuple[tuple[EndingWindow, ...], str]:
        """The windows after an option and what is said of them; nothing of a locked one, which led nowhere."""
        if not option.available:
            return (), ""
        if isinstance(fork, str):
            return (), fork
        branch = next(each for each in fork.branches if each.id == option.id)
        return windows_of(self.play, fork, branch), windows_told(self.play, fork, branch, self.met)
