"""A scene on a phone: the conversation on slips of paper, the draft in its tray, the night behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.paper.sheet import SMALL
from game.desktop.play import handset
from game.desktop.play.chat import Times, times
from game.desktop.play.column import beside
from game.desktop.play.frame import SHARES, smaller
from game.desktop.play.reveal import arriving, drafted
from game.desktop.play.scene_view import Arranged, SceneView
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.layout import Block, lay_out
from game.desktop.stage.stage import Person
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import placed
from game.desktop.ui.theme import CREAM, INK
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from game.desktop.play.scene_view import PageAction
    from game.story import Page, ShownLine

_WIDE: Final = 520
_MINE: Final = "#3f6673"
_THEIRS: Final = "#fffaee"
_STAMP: Final = "#6a4a34"


def arrange_phone(moment: SceneView, number: int) -> Arranged[PageAction]:
    """Arrange beat `number` of a scene on a phone."""
    theme = moment.theme
    phone = _phone_box(moment)
    column = beside(moment, number, phone.x - theme.px(96))
    shown = column.shown
    when = times(column.beats, min(number, len(column.beats) - 1), moment.look)
    moment.pace.lasts(when.typed if when.drafts else 0)
    around = [*_clock(moment, column.sheet, shown, when), *_struck(moment, shown, column.sheet, when)]
    widgets = (*column.widgets, *around, *_handset(moment, phone, shown, when))
    return Arranged(column.beats, column.sheet, widgets, _alone(moment.page, moment.look))


def _alone(page: Page, look: str) -> tuple[Person, ...]:
    mine = [who.mood for who in page.standing if who.character.look == look]
    mood = mine[0] if mine else page.standing[0].mood if page.standing else None
    return () if mood is None else (Person(look, mood, pose="phone"),)


def _phone_box(moment: SceneView) -> pygame.Rect:
    theme = moment.theme
    wide, high = theme.size
    across = min(max(theme.px(_WIDE), round(_WIDE * 0.86 * theme.text)), round(wide * 0.44))
    return pygame.Rect(wide - across - theme.px(96), theme.px(126), across, high - theme.px(166))


def _clock(moment: SceneView, sheet: pygame.Rect, shown: list[ShownLine], when: Times) -> list[Widget]:
    """The hour on a paper dial, where there is room above the sheet for it."""
    theme = moment.theme
    if not moment.page.clock:
        return []
    radius = round(70 * theme.things)
    centre = sheet.right - radius - theme.px(90), round(250 * theme.things) + radius
    if centre[1] + radius > sheet.y:
        return []
    stamps = [line.at for line in shown if line.draft and line.at]
    new = len(when.drafts)
    begun = stamps[-new] if 0 < new <= len(stamps) else moment.page.clock
    pace = moment.pace

    def share() -> float:
        return min(1.0, max(0.0, (pace.age - when.typing) / max(0.001, when.typed - when.typing)))

    return [handset.dial(theme, (begun, moment.page.clock), share, centre, radius, moment.accent)]


def _struck(moment: SceneView, shown: list[ShownLine], sheet: pygame.Rect, when: Times) -> list[Widget]:
    """Drafts given up, crossed out, beside the writer."""
    theme = moment.theme
    given_up = [line for line in shown if line.draft][:-1][-4:]
    gone = when.given_up()[:-1]
    at = [0.0] * (len(given_up) - len(gone)) + gone[max(0, len(gone) - len(given_up)) :]
    style = theme.style("note", "#4a3f3a")
    left, most = round(theme.size[0] * 0.36), sheet.right - round(theme.size[0] * 0.36) - theme.px(30)
    made: list[Widget] = []
    y = sheet.y - theme.px(30)
    for number, line in enumerate(reversed(given_up)):
        block = lay_out(_short(str(line.text)), style, most - theme.px(60))
        y -= block.height + round(34 * theme.things)
        if y < round(420 * theme.things):
            break
        slipped = handset.struck(theme, block, str(line.text), (left + (number % 2) * theme.px(46), y))
        made.append(arriving(slipped, moment.pace, at[len(given_up) - 1 - number]))
    return made


def _short(words: str, most: int = 44) -> str:
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0] + " …"


def _handset(moment: SceneView, phone: pygame.Rect, shown: list[ShownLine], when: Times) -> list[Widget]:
    """The phone, in the largest words with which its tray and the newest message fit."""
    for share in SHARES:
        made = _handset_in(smaller(moment, share), phone, shown, when)
        said = any(part.role is Role.SPEECH for part in made) or all(line.draft for line in shown)
        if said and all(phone.contains(part.bounds) for part in made):
            break
    return made


def _handset_in(moment: SceneView, phone: pygame.Rect, shown: list[ShownLine], when: Times) -> list[Widget]:
    """The phone: its shell, the name above, the tray below, and as many messages as fit, the newest last."""
    theme = moment.theme
    drafts = [line for line in shown if line.draft]
    pad = round(phone.w * 0.055)
    head = round(96 * theme.text)
    inner = phone.inflate(-2 * pad, 0)
    tray, foot = _tray(moment, inner, phone, drafts[-1] if drafts and shown[-1].draft else None, when)
    made = [handset.shell(theme, phone, head, phone.bottom - foot, moment.page.chat, moment.page.clock)]
    y = foot - round(18 * theme.text)
    for place, line in reversed([(i, line) for i, line in enumerate(shown) if not line.draft]):
        bubble = _arriving(moment, _bubble(moment, line, inner, y), place, when)
        bubble += _ticks(moment, line, bubble[0], shown[place + 1 :], inner)
        if min(part.bounds.y for part in bubble) < phone.y + head + theme.px(8):
            break
        made += bubble
        y = min(part.bounds.y for part in bubble) - round(14 * theme.text)
    return made + tray


def _arriving(moment: SceneView, bubble: list[Widget], place: int, when: Times) -> list[Widget]:
    """A message that comes only now: first its dots, if somebody else writes it."""
    if place not in when.arrive:
        return bubble
    start, pace = when.arrive[place], moment.pace
    made = [arriving(part, pace, start) for part in bubble]
    if place in when.dots:
        made[0] = handset.dotted(moment.theme, made[0], pace, (when.dots[place], start))
    return made


def _ticks(
    moment: SceneView, line: ShownLine, bubble: Widget, later: list[ShownLine], inner: pygame.Rect
) -> list[Widget]:
    """Beside one's own message: one tick when it is sent, two once it was answered."""
    if not (line.speaker and line.speaker.look == moment.look):
        return []
    read = any(other.speaker and other.speaker.look != moment.look for other in later)
    size = round(15 * moment.theme.text)
    at = pygame.Rect(bubble.bounds.x - 2 * size, bubble.bounds.bottom - size, round(1.7 * size), size)
    return [handset.ticks(moment.theme, at, read=read)] if at.x >= inner.x else []


def _bubble(moment: SceneView, line: ShownLine, inner: pygame.Rect, bottom: int) -> list[Widget]:
    theme = moment.theme
    mine = bool(line.speaker and line.speaker.look == moment.look)
    style = theme.style("bubble", CREAM if mine else INK)
    pad = round(16 * theme.text)
    block = lay_out(line.text, style, round(inner.w * 0.84) - 2 * pad)
    size = block.width + 2 * pad, block.height + round(18 * theme.text)
    at = pygame.Rect(inner.right - size[0] if mine else inner.x, bottom - size[1], *size)
    paper = _MINE if mine else _THEIRS

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, paper, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        write(surface, block, box.x + pad, box.y + (box.h - block.height) // 2)

    said = f"{line.speaker.name}: {line.text}" if line.speaker else str(line.text)
    inside = pygame.Rect(at.x + pad, at.y + (at.h - block.height) // 2, block.width, block.height)
    made = [
        Widget(
            role=Role.SPEECH,
            label=said,
            bounds=at,
            paint=paint,
            value=line.at,
            text_bounds=(inside,),
            colours=(style.colour, paper),
        )
    ]
    above = _sender(moment, line, at) if not mine and _is_group(moment) else []
    return [*made, *above, *_stamp(moment, line, inner, above[0].bounds.y if above else at.y)]


def _is_group(moment: SceneView) -> bool:
    """Whether several others write here, so that each message needs its name."""
    others = {line.speaker for line in moment.page.lines if line.speaker and line.speaker.look != moment.look}
    return len(others) > 1


def _sender(moment: SceneView, line: ShownLine, bubble: pygame.Rect) -> list[Widget]:
    if line.speaker is None:
        return []
    name = line.speaker.name
    block = lay_out(name, evolve(moment.theme.style("small", _STAMP), leading=1.15), 1_000_000)
    corner = bubble.x + round(4 * moment.theme.text), bubble.y - block.height - 2
    return [placed(block, corner, role=Role.NOTE, label=name, on="#f1e4c8")]


def _stamp(moment: SceneView, line: ShownLine, inner: pygame.Rect, below: int) -> list[Widget]:
    if not line.at:
        return []
    block = lay_out(line.at, evolve(moment.theme.style("note", _STAMP), leading=1.15), inner.w)
    corner = inner.x, below - block.height - 2
    return [placed(block, corner, role=Role.NOTE, label=line.at, on="#f1e4c8", align="centre", width=inner.w)]


def _tray(
    moment: SceneView, inner: pygame.Rect, phone: pygame.Rect, draft: ShownLine | None, when: Times
) -> tuple[list[Widget], int]:
    """What is being typed, on a white card with a caret, a thumb over Send; and where the tray begins."""
    theme = moment.theme
    pad = round(16 * theme.text)
    low = phone.bottom - round(34 * theme.text)
    if draft is None:
        return [], low - round(30 * theme.text)
    block = lay_out(draft.text, theme.style("bubble"), inner.w - 2 * pad)
    words = len(str(draft.text).split())
    note = theme.style("note", INK)
    card = pygame.Rect(inner.x, 0, inner.w, block.height + 2 * pad)
    card.bottom = low - note.row - round(8 * theme.text)
    top = card.y - round(22 * theme.text)

    room = inner.w > round(330 * theme.text)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _THEIRS, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        now = block if not moment.pace.arriving else _typed(block, when, moment.pace.age, inner.w - 2 * pad)
        write(surface, now, box.x + pad, box.y + pad)
        last = box.y + pad + (len(now.rows) - 1) * block.style.row
        end = box.x + pad + now.rows[-1].width + 4, last
        pygame.draw.rect(
            surface, seen(moment.accent), (*end, max(2, theme.px(4)), round(block.style.row * 0.9))
        )
        label(surface, draft.at or "Not sent", note, box.x, box.bottom + round(6 * theme.text))
        count = f"{words} word{'s' * (words != 1)}"
        if room:
            label(surface, count, note, box.centerx, box.bottom + round(6 * theme.text), "centre")

    text = pygame.Rect(card.x + pad, card.y + pad, block.width, block.height)
    typed = Widget(
        role=Role.TEXT,
        label=f"Typed, not sent: {draft.text}",
        bounds=card,
        paint=paint,
        value=draft.at,
        text_bounds=(text,),
        colours=(INK, _THEIRS),
    )
    send = handset.send(theme, (card.right, card.bottom + round(6 * theme.text)), note.row, moment.accent)
    return [typed, send], top


def _typed(block: Block, when: Times, age: float, width: int) -> Block:
    """The draft as far as it is typed by now, on no more rows than it will have."""
    now = lay_out(drafted(when.before, when.drafts, max(0.0, age - when.typing)) or " ", block.style, width)
    return now if len(now.rows) <= len(block.rows) else Block(now.rows[-len(block.rows) :], block.style)
