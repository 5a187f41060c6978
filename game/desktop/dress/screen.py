"""The dressing window: controls at the left, somebody whole, six moods, and what would be written."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, evolve, field, frozen

from game.art.paper.shapes import mix
from game.authoring.write_look import character_yaml, look_yaml
from game.desktop.dress.actions import ControlAction, OpenOptions, OpenTab, Turn, TypeId
from game.desktop.dress.card import Kept, Seen, card
from game.desktop.dress.chance import another
from game.desktop.dress.controls import controls
from game.desktop.dress.options_screen import OptionsScreen
from game.desktop.dress.plan import grid, plan
from game.desktop.dress.words import mood_word
from game.desktop.dress.written import lay_sheet, written
from game.desktop.platform.devices.clipboard import copied
from game.desktop.platform.intents import Activate, Intent, Menu, Scroll, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.dialogs import question
from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Go, Pop, Push, Quit, Screen
from game.desktop.ui.slips import ground
from game.desktop.ui.theme import PAPER
from game.story.catalogue import Mood
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.dress.plan import Plan
    from game.desktop.dress.wardrobe import Dressing
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST: Final = 24  # letters of an id
_MOST_BACK: Final = 500  # steps


@frozen
class ShowMood:
    """Show somebody whole in this mood."""

    mood: Mood


@frozen
class Another:
    """Show somebody else by chance."""


@frozen
class Back:
    """Take the last change back."""


@frozen
class Copy:
    """Put what is written on the clipboard."""


@frozen
class InParts:
    """Tell who is like one who ships with every part in words."""


DressAction = ControlAction | ShowMood | Another | Back | Copy | InParts


@define(kw_only=True)
class DressScreen(Screen[DressAction]):
    """Somebody being dressed. `called` is their name; one that a story has already is `known`."""

    shown: Dressing
    called: str = ""
    known: bool = False
    tab: str = "body"
    name: str = "dress"
    _before: list[Dressing] = field(factory=list, init=False)
    _told: str = field(default="", init=False)
    _kept: Kept = field(factory=dict, init=False)
    _dice: random.Random = field(init=False)
    _safe: set[str] = field(init=False)  # what is lost with the window without harm

    def __attrs_post_init__(self) -> None:
        self._dice = random.Random(self.session.dice_seed())  # noqa: S311 - who comes, no secret
        self._safe = {self.yaml}

    @property
    def yaml(self) -> str:
        """What would be written into the story."""
        who = self.shown.who
        if self.known:
            return look_yaml(who)
        return character_yaml(who, self.called or who.name.replace("_", " ").title())

    def arrange(self, theme: Theme) -> tuple[Widget[DressAction], ...]:
        """All parts of the window, in the order in which one reads them."""
        there = plan(theme)
        return (
            *controls(theme, self.shown, self.tab, there.controls, there.columns, new=not self.known),
            self._person(theme, there),
            *self._moods(theme, there),
            *written(theme, self._heading(), self.yaml, there.written),
            *self._foot(theme, there.foot),
        )

    def _heading(self) -> str:
        if self._told:
            return self._told
        return say("dress.goes_beside", id=self.shown.who.name) if self.known else say("dress.goes_into")

    def _person(self, theme: Theme, there: Plan) -> Widget[DressAction]:
        said, mood = say("dress.person", id=self.shown.who.name), mood_word(self.shown.mood)
        return card(
            theme,
            self.session.render_queue,
            self.shown,
            there.person,
            seen_of=Seen.WHOLE,
            kept=self._kept,
            label=said,
            value=mood,
        )

    def _moods(self, theme: Theme, there: Plan) -> list[Widget[DressAction]]:
        boxes = grid(there.moods, len(Mood), there.across, theme.px(18))
        return [
            card(
                theme,
                self.session.render_queue,
                evolve(self.shown, mood=mood),
                box,
                seen_of=Seen.BUST,
                kept=self._kept,
                label=mood_word(mood),
                does=ShowMood(mood),
                chosen=mood is self.shown.mood,
            )
            for mood, box in zip(Mood, boxes, strict=True)
        ]

    def _foot(self, theme: Theme, box: pygame.Rect) -> list[Widget[DressAction]]:
        """The strips that do something with all of it, in the largest words of which each has one row."""
        return largest(
            theme.at_most(100).sizes(),
            lambda one: self._strips(one, box),
            lambda made: all(each.bounds.h <= box.h for each in made),
        )

    def _strips(self, theme: Theme, box: pygame.Rect) -> list[Widget[DressAction]]:
        gap, accent, x = theme.px(16), self.shown.palette.accent, box.x
        wanted: list[tuple[str, DressAction, float]] = [
            (say("dress.another"), Another(), 0.4),
            (say("dress.back"), Back(), 0.22),
            (say("dress.copy"), Copy(), 0.38),
        ]
        if self.shown.who.like:
            wanted.insert(0, (say("dress.in_parts"), InParts(), 0.32))
        parts = sum(share for *_, share in wanted)
        made: list[Widget[DressAction]] = []
        for words, does, share in wanted:
            wide = round((box.w - (len(wanted) - 1) * gap) * share / parts)
            made.append(button(theme, words, (x, box.y), does=does, width=wide, kind="small", accent=accent))
            x += wide + gap
        return made

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Paper in the colours of the story."""
        palette = self.shown.palette
        surface.blit(ground(theme.size, mix(mix(palette.far, PAPER, 0.35), "#8a7a66", 0.12)), (0, 0))
        lay_sheet(surface, theme, plan(theme).written)

    def act(self, does: DressAction) -> Go | None:
        """Do what a strip or a card is for."""
        self._told = ""
        self.rearrange()
        match does:
            case Turn(part, by):
                self._become(self.shown.turned(part, by))
            case OpenOptions(part):
                return Push(self._options(part))
            case OpenTab(tab):
                self.tab = tab
            case TypeId():
                return Push(self._typing())
            case ShowMood(mood):
                self.shown = evolve(self.shown, mood=mood)
            case Another():
                self._become(evolve(self.shown, who=another(self._dice, self.shown.who.name)))
            case Back():
                self._back()
            case Copy():
                self._copy()
            case InParts():
                self._become(self.shown.in_parts())
            case _:
                assert_never(does)
        return None

    def _become(self, shown: Dressing) -> None:
        """Show this from now on; what was shown before can be had back."""
        self._before = [*self._before[-_MOST_BACK:], self.shown]
        self.shown, self._told = shown, ""
        self.rearrange()

    def _back(self) -> None:
        if self._before:
            self.shown = evolve(self._before.pop(), mood=self.shown.mood)
            self.rearrange()

    def _copy(self) -> None:
        took = copied(self.yaml)
        self._told = say("dress.copied" if took else "dress.not_copied")
        self._safe |= {self.yaml} if took else set()

    def _options(self, part: str) -> OptionsScreen:
        return OptionsScreen(session=self.session, shown=self.shown, part=part, become=self._become)

    def _typing(self) -> NameScreen:
        return NameScreen(
            session=self.session,
            heading=say("dress.id_heading"),
            written=self.shown.who.name,
            ideas=(),
            longest=_LONGEST,
            keep=self._rename,
            why_not=lambda word: "" if _ID.fullmatch(word) else say("dress.id_wrong"),
            code=True,
        )

    def _rename(self, name: str) -> Go:
        self._become(evolve(self.shown, who=evolve(self.shown.who, name=name)))
        return Pop()

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What presses a strip, and what takes a change back."""
        return ((Activate(), say("ui.hint_choose")), (StepBack(), say("ui.hint_back")))

    def intend(self, intent: Intent) -> Go | None:
        """Turn the control in focus by the wheel, take a change back, leave at escape."""
        match intent:
            case Scroll(rows):
                self._wheel(1 if rows > 0 else -1)
            case StepBack():
                self._back()
            case Menu():
                return self._leave()
        return None

    def _leave(self) -> Go:
        """Close the window; what was changed and not copied is asked about first."""
        if self.yaml in self._safe:
            return Pop()
        yes = say("dress.leave")
        return Push(question(self.session, say("dress.leave_heading"), say("dress.leave_note"), yes, Quit))

    def _wheel(self, by: int) -> None:
        focused = self.focused()
        if focused is not None and isinstance(focused.does, (Turn, OpenOptions)):
            self._become(self.shown.turned(focused.does.part, by))
