"""A scene as a post in a feed: the post on its card, its tags and likes, the comments beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.sheet import LIFTED, SMALL
from game.desktop.play import handset
from game.desktop.play.column import beside
from game.desktop.play.frame import SHARES, smaller
from game.desktop.play.reveal import arriving
from game.desktop.play.scene_view import Arranged, SceneView, Tag, cast_at
from game.desktop.raster.contrast import bearing, seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.layout import lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK, SOFT
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from game.desktop.play.scene_view import PageAction
    from game.desktop.ui.theme import Theme
    from game.story import ShownLine

_CARD: Final = "#fffaee"
_COMMENT: Final = "#f1e4c8"


# Seconds: until the first comment, between two, and in which the likes are counted up.
_FIRST: Final = 0.7
_BETWEEN: Final = 0.55
_COUNTED: Final = 1.4


def arrange_post(moment: SceneView, number: int) -> Arranged[PageAction]:
    """Arrange beat `number` of a scene in a feed."""
    theme = moment.theme
    feed = _feed_box(theme)
    column = beside(moment, number, feed.x - theme.px(96))
    new = len(column.beats[min(number, len(column.beats) - 1)].bubbles)
    widgets = (*column.widgets, *_feed(moment, feed, column.shown, new))
    read = [passage.line for beat in column.beats for passage in beat.passages]
    cast = tuple(person for person in cast_at(moment.page, read) if person.look == moment.look)[:1]
    return Arranged(column.beats, column.sheet, widgets, cast)


def _feed_box(theme: Theme) -> pygame.Rect:
    wide, high = theme.size
    across = min(max(theme.px(640), round(600 * theme.text)), round(wide * 0.46))
    return pygame.Rect(wide - across - theme.px(96), theme.px(126), across, high - theme.px(166))


def _feed(moment: SceneView, feed: pygame.Rect, shown: list[ShownLine], new: int) -> list[Widget[Tag]]:
    """The post and its newest comments, in the largest words with which they fit."""
    for share in SHARES:
        made = _feed_in(smaller(moment, share), feed, shown, new)
        if max(part.bounds.bottom for part in made[1:] or made) <= feed.bottom:
            break
    return made


def _feed_in(moment: SceneView, feed: pygame.Rect, shown: list[ShownLine], new: int) -> list[Widget[Tag]]:
    theme = moment.theme
    head = round(96 * theme.text)
    name = next((w.character.name for w in moment.page.standing if w.character.look == moment.look), "")
    made: list[Widget[Tag]] = [handset.shell(theme, feed, head, 1, name, moment.page.clock)]
    feed = feed.inflate(-round(feed.w * 0.08), 0)
    y = feed.y + head + round(18 * theme.text)
    for line in (line for line in shown if line.post):
        post = _post(moment, line, pygame.Rect(feed.x, y, feed.w, 0))
        made += post
        y = post[0].bounds.bottom + round(16 * moment.theme.text)
    comments = [_comment(moment, line, feed, 0) for line in shown if not line.post]
    room = feed.bottom - y - round(20 * theme.text)
    while (
        comments
        and sum(c.bounds.h + round(10 * moment.theme.text) for c in comments) > room
        and len(comments) > 1
    ):
        comments.pop(0)
    for line in [line for line in shown if not line.post][-len(comments) :] if comments else []:
        made.append(_arriving(moment, _comment(moment, line, feed, y), shown.index(line) - len(shown) + new))
        y = made[-1].bounds.bottom + round(10 * moment.theme.text)
    return made


def _arriving(moment: SceneView, comment: Widget, place: int) -> Widget:
    """A comment that comes only now, after those before it; `place` counts from the first new one."""
    return comment if place < 0 else arriving(comment, moment.pace, _FIRST + place * _BETWEEN)


def _post(moment: SceneView, line: ShownLine, at: pygame.Rect) -> list[Widget[Tag]]:
    """The post on its card, and its tags where they may be changed."""
    theme = moment.theme
    pad = round(28 * theme.text)
    body = lay_out(line.text, theme.style("prose"), at.w - 2 * pad)
    moment.pace.lasts(_COUNTED if line.likes else 0)
    band = round(80 * theme.text)
    foot = round(52 * theme.text)
    top = at.y + band + body.height + pad // 3
    chips = _tags(moment, pygame.Rect(at.x + pad, top, at.w - 2 * pad, 0))
    below = max((chip.bounds.bottom for chip in chips), default=at.y + band + body.height)
    bounds = pygame.Rect(at.x, at.y, at.w, below - at.y + foot + pad)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _CARD, "card", scaled(LIFTED, theme.things)).lay(surface, box.x, box.y)
        _author(surface, moment, box, pad, band)
        write(surface, body, box.x + pad, box.y + band)
        shown = min(1.0, max(0.0, moment.pace.age / _COUNTED))
        likes = round((line.likes or 0) * (1 - (1 - shown) ** 2))
        _likes(surface, theme, box, pad, likes, moment.setting.palette.accent)

    text = pygame.Rect(bounds.x + pad, bounds.y + band, body.width, body.height)
    card = Widget(
        role=Role.TEXT,
        label=f"Post: {line.text}",
        bounds=bounds,
        paint=paint,
        value=f"{line.likes or 0} likes",
        text_bounds=(text,),
        colours=(INK, _CARD),
    )
    return [card, *chips]


def _tags(moment: SceneView, at: pygame.Rect) -> list[Widget[Tag]]:
    """The tags in lines; those that a choice would put on or take off can be pressed."""
    touched = {tag for option in moment.page.options for tag in option.tags or ()}
    free = any(option.tags is not None for option in moment.page.options)
    known = tuple(dict.fromkeys((*moment.page.tags, *sorted(touched))))
    on = moment.page.tags if moment.tags is None else moment.tags
    made: list[Widget[Tag]] = []
    x, y, gap = at.x, at.y, round(10 * moment.theme.text)
    for tag in known:
        chip = _chip(moment, tag, (x, y), on=tag in on, free=free)
        if chip.bounds.right > at.right and x > at.x:
            x, y = at.x, chip.bounds.bottom + gap // 2
            chip = _chip(moment, tag, (x, y), on=tag in on, free=free)
        made.append(chip)
        x = chip.bounds.right + gap
    return made


def _chip(moment: SceneView, tag: str, corner: tuple[int, int], *, on: bool, free: bool) -> Widget[Tag]:
    """One tag: on the post, or struck out; `free` when it can be pressed."""
    theme = moment.theme
    colour = bearing(moment.setting.palette.accent) if on else SOFT
    block = lay_out(f"#{tag}", theme.style("note", colour), 100_000)
    aside = round(10 * theme.text) if free else 0
    bounds = pygame.Rect(*corner, block.width + 2 * aside, block.height + aside)

    def paint(surface: pygame.Surface, box: pygame.Rect, touch: Touch) -> None:
        if free:
            paper = "#f7e3cf" if on else "#efe6d3"
            pygame.draw.rect(surface, seen(paper), box, border_radius=box.h // 2)
            wide = max(2, round((4 if touch is Touch.FOCUS else 2) * theme.things))
            pygame.draw.rect(surface, seen(colour), box, wide, border_radius=box.h // 2)
        write(surface, block, box.x + aside, box.y + aside // 2)
        if not on:
            y = box.centery
            pygame.draw.line(surface, seen(colour), (box.x + aside, y), (box.right - aside, y), 2)

    return Widget(
        role=Role.BUTTON if free else Role.NOTE,
        label=f"Tag: {tag}",
        bounds=bounds,
        paint=paint,
        does=Tag(tag) if free else None,
        value="on the post" if on else "taken off",
        text_bounds=(pygame.Rect(bounds.x + aside, bounds.y + aside // 2, block.width, block.height),),
        colours=(colour, "#f7e3cf" if on and free else "#efe6d3" if free else _CARD),
    )


def _author(surface: pygame.Surface, moment: SceneView, box: pygame.Rect, pad: int, band: int) -> None:
    theme = moment.theme
    radius = round(24 * theme.text)
    centre = box.x + pad + radius, box.y + band // 2
    pygame.draw.aacircle(surface, moment.setting.palette.mid, centre, radius)
    pygame.draw.aacircle(
        surface, moment.setting.palette.paper, (centre[0], centre[1] - radius // 4), round(radius * 0.4)
    )
    pygame.draw.aacircle(
        surface,
        moment.setting.palette.paper,
        (centre[0], centre[1] + round(radius * 0.75)),
        round(radius * 0.62),
        0,
    )
    pygame.draw.circle(surface, seen(_CARD), centre, radius + round(5 * theme.text), round(5 * theme.text))
    name = next((w.character.name for w in moment.page.standing if w.character.look == moment.look), "")
    style = theme.style("small", SOFT)
    label(surface, name, style, centre[0] + radius + round(14 * theme.text), centre[1] - style.row // 2)


def _likes(
    surface: pygame.Surface, theme: Theme, box: pygame.Rect, pad: int, likes: int, colour: str
) -> None:
    colour = seen(colour)
    style = theme.style("small", SOFT)
    y = box.bottom - pad // 2 - style.row
    r = round(7 * theme.text)
    x = box.x + pad + r
    mid = y + style.row // 2 - r // 2
    for dx in (-r, r):
        pygame.draw.aacircle(surface, colour, (x + round(dx * 0.8), mid), r)
    pygame.draw.polygon(
        surface,
        colour,
        [(x - round(1.7 * r), mid + r // 3), (x + round(1.7 * r), mid + r // 3), (x, mid + round(2.2 * r))],
    )
    label(surface, f"{likes:,}", style, x + round(2.6 * r), y)


def _comment(moment: SceneView, line: ShownLine, feed: pygame.Rect, y: int) -> Widget:
    theme = moment.theme
    pad = round(18 * theme.text)
    name = line.speaker.name if line.speaker else ""
    head = theme.style("small", SOFT)
    body = lay_out(line.text, theme.style("bubble"), feed.w - 3 * pad)
    bounds = pygame.Rect(feed.x + pad, y, feed.w - pad, body.height + head.row + round(20 * theme.text))

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _COMMENT, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        label(surface, name, head, box.x + pad, box.y + round(8 * theme.text))
        label(surface, line.at, head, box.right - pad, box.y + round(8 * theme.text), "right")
        write(surface, body, box.x + pad, box.y + round(8 * theme.text) + head.row)

    text = pygame.Rect(bounds.x + pad, bounds.y + round(8 * theme.text) + head.row, body.width, body.height)
    return Widget(
        role=Role.SPEECH,
        label=f"{name}: {line.text}",
        bounds=bounds,
        paint=paint,
        text_bounds=(text,),
        colours=(INK, _COMMENT),
    )
