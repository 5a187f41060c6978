"""A phone as widgets: messages on slips of paper, the draft in its tray, the clock, drafts given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.sheet import SMALL
from game.desktop.play import handset
from game.desktop.play.beats import spoken
from game.desktop.play.chat_timing import Times, times
from game.desktop.play.draft_typing import drafted
from game.desktop.play.phone_layout import bubble_pad, fit_phone, send_size
from game.desktop.play.reveal import arriving
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import Block, Style, fitted, lay_out
from game.desktop.stage.stage import Person
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import INK
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import fit
from game.words import say

if TYPE_CHECKING:
    from game.desktop.play.phone_layout import Message, Phone, Tray
    from game.desktop.play.scene_view import SceneView
    from game.desktop.play.sheet_layout import Sheet
    from game.desktop.ui.theme import Theme
    from game.story import Page, ShownLine
    from game.story.appearance import AnyLook

_MINE: Final = "#3f6673"
_THEIRS: Final = "#fffaee"
_SCREEN: Final = "#f1e4c8"
_APART: Final = 12  # between what stands below a draft, in units of text
_LEAST_DIAL: Final = 36  # the radius below which the hour cannot be read off, in units of things


def phone_widgets(
    view: SceneView, box: pygame.Rect, sheet: Sheet, room: pygame.Rect, sign: pygame.Rect | None
) -> tuple[Widget, ...]:
    """The phone in its box; the clock and drafts given up in the `room` left of it, if there is any.

    The clock keeps clear of a `sign` that hangs there.
    """
    shown = [line for beat in sheet.beats[: sheet.number + 1] for line in beat.bubbles]
    when = times(sheet.beats, sheet.number, view.look)
    view.pace.lasts(when.typed if when.drafts else 0)
    phone = fit_phone(view, box, shown)
    clock = _clock(view, room, shown, when)
    if sign is not None and any(one.bounds.colliderect(sign) for one in clock):
        below = pygame.Rect(room.x, sign.bottom, room.w, room.bottom - sign.bottom)
        clock = _clock(view, below, shown, when)
    return (*clock, *_struck(view, room, shown, when), *_on_phone(view, phone, shown, when))


def alone_with_phone(page: Page, look: AnyLook) -> tuple[Person, ...]:
    """The one who reads, phone in hand, in the mood in which the scene opens."""
    mine = [who.mood for who in page.standing if who.character.look == look]
    mood = mine[0] if mine else page.standing[0].mood if page.standing else None
    return () if mood is None else (Person(look, mood, pose="phone"),)


def _clock(view: SceneView, room: pygame.Rect, shown: list[ShownLine], when: Times) -> list[Widget]:
    """The hour on a paper dial, where there is room for it."""
    theme = view.theme
    if not view.page.clock:
        return []
    highest = room.y + theme.px(16)
    radius = min(round(70 * theme.things), (room.bottom - highest - theme.px(16)) // 2)
    if radius < _LEAST_DIAL * theme.things:
        return []
    top = max(highest, min(round(250 * theme.things), room.bottom - 2 * radius - theme.px(16)))
    centre = room.right - radius - theme.px(90), top + radius
    stamps = [line.at for line in shown if line.draft and line.at]
    new = len(when.drafts)
    begun = stamps[-new] if 0 < new <= len(stamps) else view.page.clock
    pace = view.pace

    def share() -> float:
        return min(1.0, max(0.0, (pace.age - when.typing) / max(0.001, when.typed - when.typing)))

    return [handset.dial(theme, (begun, view.page.clock), share, centre, radius, view.accent)]


def _struck(view: SceneView, room: pygame.Rect, shown: list[ShownLine], when: Times) -> list[Widget]:
    """Drafts given up, crossed out, beside the writer."""
    theme = view.theme
    given_up = [line for line in shown if line.draft][:-1][-4:]
    gone = when.given_up()[:-1]
    at = [0.0] * (len(given_up) - len(gone)) + gone[max(0, len(gone) - len(given_up)) :]
    style = theme.style("note", "#4a3f3a")
    left, most = round(theme.size[0] * 0.36), room.right - round(theme.size[0] * 0.36) - theme.px(30)
    made: list[Widget] = []
    y = room.bottom - theme.px(30)
    for number, line in enumerate(reversed(given_up)):
        block = lay_out(_short(str(line.text), style, most - theme.px(60)), style, most - theme.px(60))
        y -= block.height + round(34 * theme.things)
        if y < max(round(420 * theme.things), room.y):
            break
        slipped = handset.struck(theme, block, str(line.text), (left + (number % 2) * theme.px(46), y))
        made.append(arriving(slipped, view.pace, at[len(given_up) - 1 - number]))
    return made


def _short(words: str, style: Style, width: int) -> str:
    """As much of a draft as fits in one row."""
    return fit(words, lambda cut: lay_out(cut, style, 1_000_000).width <= width)


def _on_phone(view: SceneView, phone: Phone, shown: list[ShownLine], when: Times) -> list[Widget]:
    """The phone: its shell, the name above, as many messages as fit, the newest first, and the tray."""
    page = view.page
    made = [
        handset.shell(
            phone.theme, phone.box, phone.head, phone.box.bottom - phone.foot, page.chat, page.clock
        )
    ]
    for message in phone.messages:
        parts = [_bubble(phone, message), *_around(message)]
        made += _arriving(view, phone, parts, message.place, when)
        made += _ticks(view, phone, message, shown[message.place + 1 :])
    return made + (_tray(view, phone, phone.tray, when) if phone.tray else [])


def _arriving(view: SceneView, phone: Phone, bubble: list[Widget], place: int, when: Times) -> list[Widget]:
    """A message that comes only now: first its dots, if somebody else writes it."""
    if place not in when.arrive:
        return bubble
    start, pace = when.arrive[place], view.pace
    made = [arriving(part, pace, start) for part in bubble]
    if place in when.dots:
        made[0] = handset.dotted(phone.theme, made[0], pace, (when.dots[place], start))
    return made


def _ticks(view: SceneView, phone: Phone, message: Message, later: list[ShownLine]) -> list[Widget]:
    """Beside one's own message: one tick when it is sent, two once it was answered."""
    if message.ticks is None:
        return []
    read = any(other.speaker and other.speaker.look != view.look for other in later)
    return [handset.ticks(phone.theme, message.ticks, read=read)]


def _bubble(phone: Phone, message: Message) -> Widget:
    theme, block, at = phone.theme, message.words, message.bubble
    pad, paper, line = bubble_pad(theme), _MINE if message.mine else _THEIRS, message.line

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, paper, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        write(surface, block, box.x + pad, box.y + (box.h - block.height) // 2)

    inside = pygame.Rect(at.x + pad, at.y + (at.h - block.height) // 2, block.width, block.height)
    return Widget(
        role=Role.SPEECH,
        label=spoken(line),
        bounds=at,
        paint=paint,
        value=line.at,
        text_bounds=(inside,),
        colours=(block.style.colour, paper),
    )


def _around(message: Message) -> list[Widget]:
    """Above a bubble: who writes, and when."""
    made = []
    if message.sender is not None:
        block, at = message.sender
        name = message.line.speaker.name if message.line.speaker else ""
        made.append(placed(block, at.topleft, role=Role.NOTE, label=name, on=_SCREEN))
    if message.stamp is not None:
        block, at = message.stamp
        said = message.line.at
        made.append(
            placed(block, at.topleft, role=Role.NOTE, label=said, on=_SCREEN, align="centre", width=at.w)
        )
    return made


def _tray(view: SceneView, phone: Phone, tray: Tray, when: Times) -> list[Widget]:
    """What is being typed, on a white card with a caret, and a thumb over Send."""
    theme, draft, block = phone.theme, tray.draft, tray.words
    pad, note = bubble_pad(theme), theme.style("note", INK)
    below = _below_tray(theme, tray)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _THEIRS, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        now = block if not view.pace.arriving else _typed(block, when, view.pace.age, box.w - 2 * pad)
        write(surface, now, box.x + pad, box.y + pad)
        last = box.y + pad + (len(now.rows) - 1) * block.style.row
        end = box.x + pad + now.rows[-1].width + 4, last
        caret = (*end, max(2, theme.px(4)), round(block.style.row * 0.9))
        pygame.draw.rect(surface, seen(view.accent), caret)
        for words, style, x in below:
            label(surface, words, style, x, box.bottom + round(6 * theme.text))

    card = tray.card
    typed = Widget(
        role=Role.TEXT,
        label=say("play.phone.typed", words=draft.text),
        bounds=card,
        paint=paint,
        value=draft.at,
        text_bounds=(pygame.Rect(card.x + pad, card.y + pad, block.width, block.height),),
        colours=(INK, _THEIRS),
    )
    return [typed, handset.send(theme, tray.send, note.row, view.accent)]


def _below_tray(theme: Theme, tray: Tray) -> tuple[tuple[str, Style, int], ...]:
    """The words left of Send with their style and where each begins: the hour, and the words if they fit."""
    note, gap = theme.style("note", INK), round(_APART * theme.text)
    stand = tray.draft.at or say("play.phone.not_sent")
    count = say("play.phone.words", count=len(str(tray.draft.text).split()))
    end = tray.send[0] - send_size(theme)[0]
    style = fitted(note, stand, end - gap - tray.card.x)
    wide = lay_out(count, note, 1_000_000).width
    x = tray.card.centerx - wide // 2
    left = tray.card.x + lay_out(stand, style, 1_000_000).width + gap
    stood = (stand, style, tray.card.x)
    return (stood, (count, note, x)) if left <= x and x + wide <= end else (stood,)


def _typed(block: Block, when: Times, age: float, width: int) -> Block:
    """The draft as far as it is typed by now, on no more rows than it will have."""
    now = lay_out(drafted(when.before, when.drafts, max(0.0, age - when.typing)) or " ", block.style, width)
    return now if len(now.rows) <= len(block.rows) else Block(now.rows[-len(block.rows) :], block.style)
