"""Plays a story by typed lines: a number or an id chooses, a few commands do the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import define, evolve, field

from game.saves.code_words import code_for, stop_in_words
from game.saves.follow_code import follow
from game.saves.walk_code import code_of
from game.story import NEXT, Dice, Playthrough, decisions, fall, last_changes, page_of, settle
from game.story.beginning import LONGEST_NAME
from game.story_words import closed_in_words
from game.terminal.around_page import changes, looking_back, offers, standing
from game.terminal.clean import clean
from game.terminal.commands import (
    BACK,
    CODE,
    HELP,
    STATS,
    Command,
    code_typed,
    command,
    help_lines,
    other_languages,
)
from game.terminal.page_text import reading, written
from game.typography.columns import wrap
from game.words import language, left_out, say, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.saves import Store
    from game.story import Page, Scenario


@define
class Talk:
    """One playthrough. `read` gives what was typed, or None at the end; `write` shows a piece of text.

    `width` is in columns of the terminal. `tell` gives the same story as it is told in a language, or None.
    `asks_names` is whether the names of the story are asked for first.
    """

    store: Store
    play: Playthrough
    seed: int
    read: Callable[[], str | None]
    write: Callable[[str], None]
    width: int = 80
    tell: Callable[[str], Scenario | None] = field(default=lambda _: None)
    asks_names: bool = field()
    _kept: bool = field(default=True, init=False)

    @asks_names.default
    def _at_the_beginning(self) -> bool:
        return not self.play.steps

    def run(self) -> None:
        """Play until the reader leaves or the input ends. The place is kept after every step."""
        self._greet()
        if self.asks_names:
            self._ask_names()
        self.play = settle(self.play.told_by(self.seed), Dice(self.seed))
        self._show()
        while (typed := self.read()) is not None and self._answer(typed.strip()):
            pass
        if self._kept and self._page().kind != "ending":
            self._say("terminal.place_kept")

    @property
    def is_kept(self) -> bool:
        """Whether the place where the reader stands is kept, for where the program itself fails."""
        return self._kept and bool(self.play.steps)

    def _greet(self) -> None:
        story = self.play.scenario
        self.write(f"{clean(story.title)}\n")
        hero = story.characters[story.protagonist]
        if hero.also:
            self.write(f"{clean(hero.in_full)}\n")
        if not self.play.steps:
            self._say_what_it_touches(story)
            self._say("terminal.how_to_play", stats=STATS, help=HELP)
            self.write("")

    def _say_what_it_touches(self, story: Scenario) -> None:
        """What the story touches on, and what only plays from this start do."""
        if story.content_note:
            self._say("terminal.touches_on", note=clean(story.content_note))
            self.write("")
        start = next((each for each in story.noted_starts if each.id == self.play.circumstance), None)
        if start is not None:
            note = clean(start.content_note)
            self._say("terminal.start_touches_on", start=clean(start.label), note=note)
            self.write("")

    def _ask_names(self) -> None:
        """Ask for the names of the story; where nothing is typed it has the usual ones."""
        names = dict(self.play.telling.names)
        for asked in self.play.scenario.names.values():
            self.write(wrap(clean(asked.ask), self.width))
            self._say("terminal.name", usual=clean(asked.start))
            if typed := _name(self.read() or ""):
                names[asked.id] = typed
            self.write("")
        self.play = self.play.told_by(self.seed, names)

    @property
    def _numbers(self) -> bool:
        """Whether locks say how much was asked for."""
        return self.store.settings().numbers_on_locks

    def _page(self) -> Page:
        return page_of(self.play)

    def _say(self, key: str, **values: object) -> None:
        """A sentence of the program, in lines."""
        self.write(wrap(say(key, **values), self.width))

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
            self._say("terminal.after_ending", back=BACK)

    def _stand(self, play: Playthrough) -> None:
        self.play = settle(play, Dice(self.seed))
        self._keep()
        self._show()

    def _keep(self) -> None:
        """Keep the place at once, and an ending for good; say so when that fails."""
        self._kept = False
        if self._page().kind == "ending":
            self.store.meet(self.play.scenario.id, self.play.state.scene)
            self.store.finish(self.play, self.seed)
        self._kept = self.store.save(self.play, self.seed)
        if not self._kept:
            self.write(self.store.notes[-1])

    def _answer(self, typed: str) -> bool:
        """Do what was typed; whether to go on."""
        if (code := code_typed(typed)) is not None:
            self._go_on_from(code)
            return True
        match command(typed):
            case Command.QUIT:
                return False
            case Command.BACK:
                self._back()
            case Command.STATS:
                self._tell(standing(self._page().readings, last_changes(self.play), self.width))
            case Command.LANGUAGE:
                self._change_language()
            case Command.CODE:
                self._show_code()
            case Command.HELP:
                self._tell(help_lines(self.width))
            case None:
                return self._step(typed)
            case other:
                assert_never(other)
        return True

    def _change_language(self) -> None:
        """Say the same page in the next language there is; the play and its place stay."""
        speak(next(iter(other_languages())))
        story = self.tell(language())
        if story is not None and story.digest == self.play.scenario.digest:
            self.play = evolve(self.play, scenario=story)
        if told := left_out():
            self.write(wrap(clean(told), self.width))
        self._show()

    def _show_code(self) -> None:
        """The code of the play, on a line of its own so that it is marked and copied whole."""
        code = code_of(self.play, self.seed)
        if not code:
            self._say("walk_code.none")
            return
        self.write(say("walk_code.in_terminal", code=code))
        self._say("walk_code.how_in_terminal", command=CODE)

    def _go_on_from(self, text: str) -> None:
        """Go on from a code of this story, with the names that were typed; else say why not."""
        code = code_for(text, self.play.scenario)
        if isinstance(code, str):
            self.write(wrap(clean(code), self.width))
            return
        found = follow(code, self.play.scenario)
        if told := stop_in_words(found.stop):
            self.write(wrap(clean(told), self.width))
        self.seed = code.seed
        self._stand(found.playthrough.told_by(code.seed, self.play.telling.names))

    def _back(self) -> None:
        if self.play.steps:
            self._stand(self.play.step_back())
        else:
            self._say("terminal.story_begins")

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
                self._say("terminal.nothing_to_choose", help=HELP)
        return True

    def _choose(self, here: Page, typed: str) -> None:
        numbered = {str(number): option for number, option in enumerate(here.options, 1)}
        wanted = numbered.get(typed) or next((o for o in here.options if o.id == typed), None)
        if wanted is None:
            self._say("terminal.which_number", last=len(here.options), help=HELP)
        elif wanted.locked is not None:
            self._say("terminal.is_closed", reason=written(closed_in_words(wanted, numbers=self._numbers)))
        else:
            self._stand(self.play.take(wanted.id))


def _name(typed: str) -> str:
    """A name as it was typed, without signs that are not seen, cut to what fits."""
    return "".join(letter for letter in typed if letter.isprintable()).strip()[:LONGEST_NAME]
