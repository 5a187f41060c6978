"""The screen of all votes: every decision with its tallies side by side, a page for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, frozen

from game.art.paper.sheet import LIFTED
from game.classroom.room import How, Mode, chosen, letters_of, moment_of
from game.classroom.room.room import letter_at
from game.desktop.platform.intents import Intent, Menu, Move, Scroll, StepBack
from game.desktop.projector.option_rows import Shown, rounds_shown, still_row
from game.desktop.ui.buttons import button_row
from game.desktop.ui.paginate import TurnPage
from game.desktop.ui.screen import Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER, RED, SOFT
from game.desktop.ui.widget import Role, Widget
from game.story.labels import option_text, scene_name
from game.story.scenario import Choices
from game.typography.columns import shortened
from game.typography.fit import largest
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Decided, Room
    from game.desktop.ui.theme import Theme
    from game.story.telling import Moment

_HOW: Final = {
    How.VOTE: "class.votes.by_vote",
    How.DRAW: "class.votes.drawn",
    How.TEACHER: "class.votes.teacher",
    None: "class.votes.undecided",
}


VotesAction = TurnPage | Pop


@frozen(kw_only=True)
class Question:
    """A decision as the screen shows it: its scene, its options, and what settled it."""

    where: str
    rows: tuple[Shown, ...]
    note: str


def questions(room: Room) -> tuple[Question, ...]:
    """Every decision of a lesson, in the order they were made; those stepped back from come last."""
    if room.mode is Mode.OWN_PACE or (not room.decided and chosen(room)):
        return tuple(_apart(room))
    made = (*room.decided, *room.undone)
    return tuple(_voted(room, each, undone=n >= len(room.decided)) for n, each in enumerate(made))


def _voted(room: Room, made: Decided, *, undone: bool) -> Question:
    story, moment = room.scenario, moment_of(room, made)
    names, rounds = rounds_shown(made.rounds)
    most = max((count for tally in rounds for _, count in tally.counts), default=1)
    rows = tuple(
        Shown(
            id=way,
            letter=letter,
            text=option_text(story, made.scene, way, moment),
            counts=tuple(tally.of(way) for tally in rounds),
            names=names,
            most=max(1, most),
            taken=way == made.taken,
        )
        for way, letter in letters_of(room, made).items()
    )
    anew = say("class.votes.anew") if undone and made.taken else ""
    note = paragraph(say(_HOW[made.how]), anew)
    return Question(where=_where(room, made.scene, moment), rows=rows, note=note)


def _apart(room: Room) -> Iterator[Question]:
    """How those who played apart chose, at every decision that anybody met."""
    for scene, counts in chosen(room).items():
        then = room.scenario.scenes[scene].then
        ways = then.choices if isinstance(then, Choices) else ()
        most = max(counts.values(), default=1)
        rows = tuple(
            Shown(
                id=way.id,
                letter=letter_at(n),
                text=way.text.unfilled(),
                counts=(counts.get(way.id, 0),),
                names=("",),
                most=max(1, most),
            )
            for n, way in enumerate(ways)
        )
        note = say("class.votes.decided_here", count=sum(counts.values()))
        yield Question(where=_where(room, scene), rows=rows, note=note)


def _where(room: Room, scene: str, moment: Moment | None = None) -> str:
    """The caption of a scene, or the first words that are read there, as they stood at a moment."""
    there = room.scenario.scenes[scene]
    if not there.caption and not there.lines:
        return shortened(room.scenario.title, 80)
    name = scene_name(room.scenario, scene, moment)
    return name if there.caption else shortened(name, 80)


@define(kw_only=True)
class VotesScreen(Screen[VotesAction]):
    """How the class voted, one decision at a time."""

    questions: tuple[Question, ...]
    page: int = 0
    name: str = "votes"
    veiled: bool = True

    def arrange(self, theme: Theme) -> tuple[Widget[VotesAction], ...]:
        """The decision in the largest type that fits, and the strips that turn."""
        made, _ = largest(
            theme.sizes(),
            self._arranged,
            lambda found: found[1] <= found[0][-1].bounds.y - theme.px(10),
        )
        return made

    def _sheet(self, theme: Theme) -> pygame.Rect:
        return pygame.Rect((0, 0), theme.size).inflate(-theme.px(240), -theme.px(110))

    def _arranged(self, theme: Theme) -> tuple[tuple[Widget[VotesAction], ...], int]:
        sheet, pad = self._sheet(theme), theme.px(64)
        x, wide = sheet.x + pad, sheet.w - 2 * pad
        head = words(theme, self._head(), "subhead", (x, sheet.y + pad // 2), wide, role=Role.HEADING)
        made: list[Widget[VotesAction]] = [head]
        y = head.bounds.bottom + round(10 * theme.text)
        if self.questions:
            asked = self.questions[self.page]
            made.append(words(theme, asked.where, "note", (x, y), wide, colour=SOFT))
            y = made[-1].bounds.bottom + round(16 * theme.text)
            for shown in asked.rows:
                made.append(still_row(theme, shown, (x, y), wide, RED))
                y = made[-1].bounds.bottom + round(12 * theme.things)
            made.append(words(theme, asked.note, "small", (x, y), wide, colour=SOFT))
            y = made[-1].bounds.bottom
        return (*made, *self._strips(theme, x, sheet.bottom - pad // 2)), y

    def _head(self) -> str:
        if not self.questions:
            return say("class.votes.none")
        return say("class.votes.head", number=self.page + 1, many=len(self.questions))

    def _strips(self, theme: Theme, x: int, foot: int) -> list[Widget[VotesAction]]:
        wanted: list[tuple[str, VotesAction]] = []
        if self.page < len(self.questions) - 1:
            wanted.append((say("class.votes.next"), TurnPage(1)))
        if self.page:
            wanted.append((say("class.votes.before"), TurnPage(-1)))
        wanted.append((say("class.votes.close"), Pop()))
        return button_row(theme, wanted, x, foot)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the class's page."""
        sheet = self._sheet(theme)
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: VotesAction) -> Go | None:
        """Turn to another decision, or close the screen."""
        match does:
            case TurnPage(pages):
                self._turn(pages)
                return None
            case Pop():
                return does
            case _:
                assert_never(does)

    def intend(self, intent: Intent) -> Go | None:
        """Wheel, page keys and arrows turn; escape closes."""
        match intent:
            case Scroll(rows):
                self._turn(1 if rows > 0 else -1)
            case Move(across, _) if across:
                self._turn(across)
            case Menu() | StepBack():
                return Pop()
        return None

    def _turn(self, pages: int) -> None:
        self.page = max(0, min(len(self.questions) - 1, self.page + pages))
        self.focus = 0
        self.rearrange()
