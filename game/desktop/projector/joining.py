"""The screen for joining: the QR code, the address and the six letters, as large as the window allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import pygame
from attrs import define, field, frozen

from game.art.paper.sheet import LIFTED
from game.classroom.mark_words import mark_words
from game.classroom.qr import QUIET_ZONE, modules
from game.classroom.room import let_in
from game.desktop.platform.intents import Activate, Intent, Menu, StepBack
from game.desktop.ui.buttons import button
from game.desktop.ui.screen import Enter, Frame, Go, Pop, Screen
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import PAPER, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say, say_list
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.ui.theme import Theme

_LATEST: Final = 9


@frozen
class LetIn:
    """Let in all who wait at the door."""


JoinAction = Pop | LetIn


@define(kw_only=True)
class JoinScreen(Screen[JoinAction]):
    """The way in. It follows who has come; the class goes on when it is closed."""

    held: ClassSession
    back: Screen | None = None  # the class's page, to which it leads past the menus
    name: str = "join"
    veiled: bool = True
    _shown: tuple[object, ...] = field(default=(), init=False)

    def arrange(self, theme: Theme) -> tuple[Widget[JoinAction], ...]:
        """Code at the left, words at the right, in the largest type that fits."""
        made, _ = largest(
            theme.sizes(),
            self._arranged,
            lambda found: found[1] <= found[0][-1].bounds.y - theme.px(10),
        )
        return made

    def _sheet(self, theme: Theme) -> pygame.Rect:
        return pygame.Rect((0, 0), theme.size).inflate(-theme.px(160), -theme.px(110))

    def _arranged(self, theme: Theme) -> tuple[tuple[Widget[JoinAction], ...], int]:
        sheet, pad = self._sheet(theme), theme.px(60)
        side = min(sheet.h - 2 * pad, round(sheet.w * 0.46))
        square = pygame.Rect(sheet.x + pad, 0, side, side)
        square.centery = sheet.centery
        x = square.right + pad
        wide = sheet.right - pad - x
        server = self.held.server
        address = server.address.removeprefix("http://").rstrip("/") if server is not None else ""
        rows = (
            (say("class.join.head"), "subhead", Role.HEADING),
            (say("class.join.scan"), "note", Role.TEXT),
            (address, "head", Role.TEXT),
            (say("class.join.code"), "note", Role.TEXT),
            (" ".join(self.held.lesson.door.code), "title", Role.TEXT),
            (self._who(), "prose", Role.TEXT),
            (self._latest(), "note", Role.TEXT),
            (say("class.join.promise"), "small", Role.TEXT),
        )
        made: list[Widget[JoinAction]] = [
            _code(server.address if server else "", self.held.lesson.door.code, square)
        ]
        y = sheet.y + pad
        for said, kind, role in (row for row in rows if row[0]):
            colour = SOFT if kind in {"note", "small"} else "#2b2326"
            made.append(words(theme, said, kind, (x, y), wide, role=role, colour=colour))
            y = made[-1].bounds.bottom + round(12 * theme.text)
        on = say("class.join.go_on")
        high = button(theme, on, (0, 0), does=Pop()).bounds.h
        foot = sheet.bottom - pad // 2 - high
        made.append(button(theme, on, (x, foot), does=Pop()))
        if waiting := len(self.held.room.waiting):
            corner = made[-1].bounds.right + pad // 2, foot
            made.append(button(theme, say("class.join.let_in", count=waiting), corner, does=LetIn()))
        across = max(w.bounds.right for w in made)
        return tuple(made), y if across <= sheet.right else 100_000

    def _who(self) -> str:
        room = self.held.room
        if room.locked:
            return say("class.join.closed", count=len(room.present))
        many, waiting = len(room.present), len(room.waiting)
        if not many:
            return say("class.join.nobody_waiting", count=waiting) if waiting else say("class.join.nobody")
        waits = say("class.join.waiting", count=waiting) if waiting else ""
        return paragraph(say("class.join.in", count=many), waits)

    def _latest(self) -> str:
        """The last to come, by colour and animal, so that each sees that it worked."""
        marks = [mark_words(device.mark) for device in self.held.room.present.values()][-_LATEST:]
        return say_list(reversed(marks), style="unit") if marks else ""

    def update(self, now: float) -> Frame:
        """Follow who has come in and whether the door is open."""
        del now
        room = self.held.room
        shown = (len(room.present), len(room.waiting), room.locked)
        if shown == self._shown:
            return Frame()
        self._shown = shown
        self.rearrange()
        return Frame(changed=True)

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the sheet over the class's page."""
        sheet = self._sheet(theme)
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)

    def act(self, does: JoinAction) -> Go | None:
        """Close the screen, past the menus that led to it; or let in who waits."""
        match does:
            case Pop():
                return self._close()
            case LetIn():
                self.held.change(lambda room: let_in(room, room.waiting))
                return None
            case _:
                assert_never(does)

    def _close(self) -> Go:
        return Pop() if self.back is None else Enter(self.back)

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What closes the screen, so that the class goes on."""
        return ((Activate(), say("class.join.go_on")),)

    def intend(self, intent: Intent) -> Go | None:
        """Close the screen at escape."""
        return self._close() if isinstance(intent, (Menu, StepBack)) else None


def _code(address: str, letters: str, square: pygame.Rect) -> Widget:
    """The QR code: black on white in every contrast, for that is what cameras read."""
    rows = modules(address, letters)
    side = len(rows) + 2 * QUIET_ZONE
    cell = max(1, square.w // side)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        whole = pygame.Rect(0, 0, cell * side, cell * side)
        whole.center = at.center
        surface.fill("#ffffff", whole)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    corner = whole.x + (x + QUIET_ZONE) * cell, whole.y + (y + QUIET_ZONE) * cell
                    surface.fill("#000000", (*corner, cell, cell))

    return Widget(
        role=Role.IMAGE, label=say("class.join.square", address=address), bounds=square, paint=paint
    )
