"""Where everything on a phone is: the phone itself, the tray with the draft, as many messages as it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.desktop.play.hud_layout import buttons
from game.desktop.raster.text_layout import Block, Style, lay_out
from game.desktop.ui.theme import CREAM, INK
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.play.scene_view import SceneView
    from game.desktop.ui.theme import Theme
    from game.story import ShownLine

_WIDE: Final = 520
_STAMP: Final = "#6a4a34"


@frozen
class Message:
    """One message: its words in their bubble, above it who writes and when, ticks beside one's own."""

    line: ShownLine
    place: int  # among all lines shown
    mine: bool
    words: Block
    bubble: pygame.Rect
    sender: tuple[Block, pygame.Rect] | None
    stamp: tuple[Block, pygame.Rect] | None
    ticks: pygame.Rect | None

    @property
    def top(self) -> int:
        """Where it begins, in pixels."""
        parts = [part[1].y for part in (self.sender, self.stamp) if part]
        return min([self.bubble.y, *parts])


@frozen
class Tray:
    """The draft on its card, and the upper right corner of Send below it."""

    draft: ShownLine
    words: Block
    card: pygame.Rect
    send: tuple[int, int]


@frozen
class Phone:
    """A phone fitted: the size of its words, its bands, and what is on it, the newest message first."""

    theme: Theme
    box: pygame.Rect
    head: int
    foot: int
    tray: Tray | None
    messages: tuple[Message, ...]

    @property
    def inner(self) -> pygame.Rect:
        """The screen without its margins."""
        return self.box.inflate(-2 * round(self.box.w * 0.055), 0)


def phone_box(theme: Theme) -> pygame.Rect:
    """Where a phone is right of the sheet."""
    wide, high = theme.size
    across = min(max(theme.px(_WIDE), round(_WIDE * 0.86 * theme.text)), round(wide * 0.44))
    top = max(theme.px(126), buttons(theme)[0].bottom + theme.px(30))
    return pygame.Rect(wide - across - theme.px(96), top, across, high - theme.px(40) - top)


def fit_phone(view: SceneView, box: pygame.Rect, shown: Sequence[ShownLine]) -> Phone:
    """The phone in the largest words in which its tray and the newest message fit."""

    def made(theme: Theme) -> Phone:
        return _phone(view, theme, box, shown)

    return largest(view.theme.sizes(), made, lambda phone: _fits(phone, shown))


def _fits(phone: Phone, shown: Sequence[ShownLine]) -> bool:
    tray = phone.tray
    if tray and (
        tray.card.y < phone.box.y + phone.head or tray.send[0] - send_size(phone.theme)[0] < phone.inner.x
    ):
        return False
    return bool(phone.messages) or all(line.draft for line in shown)


def _phone(view: SceneView, theme: Theme, box: pygame.Rect, shown: Sequence[ShownLine]) -> Phone:
    drafts = [line for line in shown if line.draft]
    head = round(96 * theme.text)
    bare = Phone(theme, box, head, box.bottom - round(64 * theme.text), None, ())
    tray = _tray(bare, drafts[-1]) if drafts and shown[-1].draft else None
    foot = tray.card.y - round(22 * theme.text) if tray else bare.foot
    filled = evolve(bare, foot=foot, tray=tray)
    return evolve(filled, messages=tuple(_messages(view, filled, shown)))


def _messages(view: SceneView, phone: Phone, shown: Sequence[ShownLine]) -> list[Message]:
    """As many as fit, from the newest upwards."""
    made: list[Message] = []
    foot = phone.foot - round(18 * phone.theme.text)
    group = _is_group(view)
    for place, line in reversed([(i, line) for i, line in enumerate(shown) if not line.draft]):
        message = _message(view, phone, line, place, foot, group=group)
        if message.top < phone.box.y + phone.head + view.theme.px(8):
            break
        made.append(message)
        foot = message.top - round(14 * phone.theme.text)
    return made


def _message(
    view: SceneView, phone: Phone, line: ShownLine, place: int, foot: int, *, group: bool
) -> Message:
    theme, inner = phone.theme, phone.inner
    mine = bool(line.speaker and line.speaker.look == view.look)
    pad = bubble_pad(theme)
    words = lay_out(line.text, theme.style("bubble", CREAM if mine else INK), round(inner.w * 0.84) - 2 * pad)
    size = words.width + 2 * pad, words.height + round(18 * theme.text)
    bubble = pygame.Rect(inner.right - size[0] if mine else inner.x, foot - size[1], *size)
    sender = _sender(theme, line, bubble, inner.right) if group and not mine else None
    stamp = _stamp(theme, line, inner, sender[1].y if sender else bubble.y)
    tick = round(15 * theme.text)
    at = pygame.Rect(bubble.x - 2 * tick, bubble.bottom - tick, round(1.7 * tick), tick)
    ticks = at if mine and at.x >= inner.x else None
    return Message(line, place, mine, words, bubble, sender, stamp, ticks)


def bubble_pad(theme: Theme) -> int:
    """How far words keep from the sides of a bubble, in pixels."""
    return round(16 * theme.text)


def _is_group(view: SceneView) -> bool:
    """Whether several others write here, so that each message needs its name."""
    others = {line.speaker for line in view.page.lines if line.speaker and line.speaker.look != view.look}
    return len(others) > 1


def _sender(
    theme: Theme, line: ShownLine, bubble: pygame.Rect, right: int
) -> tuple[Block, pygame.Rect] | None:
    if line.speaker is None:
        return None
    left = bubble.x + round(4 * theme.text)
    block = lay_out(line.speaker.name, _small(theme, "small"), right - left)
    return block, pygame.Rect(left, bubble.y - block.height - 2, block.width, block.height)


def _stamp(theme: Theme, line: ShownLine, inner: pygame.Rect, below: int) -> tuple[Block, pygame.Rect] | None:
    if not line.at:
        return None
    block = lay_out(line.at, _small(theme, "note"), inner.w)
    return block, pygame.Rect(inner.x, below - block.height - 2, inner.w, block.height)


def _small(theme: Theme, kind: str) -> Style:
    return evolve(theme.style(kind, _STAMP), leading=1.15)


def _tray(phone: Phone, draft: ShownLine) -> Tray:
    theme, inner, pad = phone.theme, phone.inner, bubble_pad(phone.theme)
    words = lay_out(draft.text, theme.style("bubble"), inner.w - 2 * pad)
    card = pygame.Rect(inner.x, 0, inner.w, words.height + 2 * pad)
    card.bottom = phone.box.bottom - round(34 * theme.text) - theme.style("note").row - round(8 * theme.text)
    return Tray(draft, words, card, (card.right, card.bottom + round(6 * theme.text)))


def send_size(theme: Theme) -> tuple[int, int]:
    """Width and height of the key that would send a draft, in pixels."""
    return round(132 * theme.text), round(theme.style("note").row * 1.02)
