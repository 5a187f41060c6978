"""A feed as widgets: the post on its card, its tags and likes, the comments beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.brightness import bearing
from game.art.paper.sheet import LIFTED, SMALL
from game.desktop.play import handset
from game.desktop.play.beats import spoken
from game.desktop.play.post_layout import author_band, card_pad, chip_words, comment_pad, fit_feed
from game.desktop.play.reveal import arriving
from game.desktop.play.scene_view import Tag
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.theme import INK, SOFT
from game.desktop.ui.widget import Role, Touch, Widget
from game.words import language, say
from game.words.locale import number

if TYPE_CHECKING:
    from game.desktop.play.post_layout import Chip, Comment, Post
    from game.desktop.play.scene_view import SceneView
    from game.desktop.play.sheet_layout import Sheet
    from game.desktop.ui.theme import Theme

_CARD: Final = "#fffaee"
_COMMENT: Final = "#f1e4c8"
# Seconds: until the first comment, between two, and in which the likes are counted up.
_FIRST: Final = 0.7
_BETWEEN: Final = 0.55
COUNTED: Final = 1.4


def feed_widgets(view: SceneView, box: pygame.Rect, sheet: Sheet) -> tuple[Widget[Tag], ...]:
    """The feed in its box: the post, and the comments that are there by now."""
    shown = [line for beat in sheet.beats[: sheet.number + 1] for line in beat.bubbles]
    feed = fit_feed(view, box, shown, len(sheet.beat.bubbles))
    made: list[Widget[Tag]] = [
        handset.shell(feed.theme, feed.box, feed.head, 1, _name(view), view.page.clock)
    ]
    for post in feed.posts:
        made += [
            _post(view, feed.theme, post, counts=not view.counted and post.line in sheet.beat.bubbles),
            *(_chip(view, feed.theme, chip) for chip in post.chips),
        ]
    return (*made, *(_arriving(view, _comment(feed.theme, one), one.place) for one in feed.comments))


def _name(view: SceneView) -> str:
    """Whose feed it is."""
    return next((one.character.name for one in view.page.standing if one.character.look == view.look), "")


def _arriving(view: SceneView, comment: Widget, place: int) -> Widget:
    """A comment that comes only now, after those before it; `place` counts from the first new one."""
    return comment if place < 0 else arriving(comment, view.pace, _FIRST + place * _BETWEEN)


def _post(view: SceneView, theme: Theme, post: Post, *, counts: bool) -> Widget:
    """The post on its card; where it `counts`, its likes are counted up."""
    line, body, pad, band = post.line, post.words, card_pad(theme), author_band(theme)
    if counts and line.likes:
        view.pace.lasts(COUNTED)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _CARD, "card", scaled(LIFTED, theme.things)).lay(surface, box.x, box.y)
        _author(surface, view, theme, box)
        write(surface, body, box.x + pad, box.y + band)
        shown = min(1.0, max(0.0, view.pace.age / COUNTED)) if counts else 1.0
        likes = round((line.likes or 0) * (1 - (1 - shown) ** 2))
        _likes(surface, theme, box, pad, likes, view.accent)

    return Widget(
        role=Role.TEXT,
        label=say("play.post.post", words=line.text),
        bounds=post.card,
        paint=paint,
        value=say("play.post.likes", count=line.likes or 0),
        text_bounds=(pygame.Rect(post.card.x + pad, post.card.y + band, body.width, body.height),),
        colours=(INK, _CARD),
    )


def strike_out(surface: pygame.Surface, colour: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    """The line through a tag that is taken off."""
    pygame.draw.line(surface, seen(colour), start, end, 2)


def _chip(view: SceneView, theme: Theme, chip: Chip) -> Widget[Tag]:
    """One tag: on the post, or struck out."""
    colour = bearing(view.accent) if chip.on else SOFT
    block, aside, bounds = chip_words(theme, chip.tag, colour), chip.aside, chip.box

    def paint(surface: pygame.Surface, box: pygame.Rect, touch: Touch) -> None:
        if chip.free:
            paper = "#f7e3cf" if chip.on else "#efe6d3"
            pygame.draw.rect(surface, seen(paper), box, border_radius=box.h // 2)
            wide = max(2, round((4 if touch is not Touch.REST else 2) * theme.things))
            pygame.draw.rect(surface, seen(colour), box, wide, border_radius=box.h // 2)
        write(surface, block, box.x + aside, box.y + aside // 2)
        if not chip.on:
            y = box.centery
            strike_out(surface, colour, (box.x + aside, y), (box.right - aside, y))

    return Widget(
        role=Role.BUTTON if chip.free else Role.NOTE,
        label=say("play.post.tag", tag=chip.tag),
        bounds=bounds,
        paint=paint,
        does=Tag(chip.tag) if chip.free else None,
        value=say("play.post.tag_on") if chip.on else say("play.post.tag_off"),
        text_bounds=(pygame.Rect(bounds.x + aside, bounds.y + aside // 2, block.width, block.height),),
        colours=(colour, "#f7e3cf" if chip.on and chip.free else "#efe6d3" if chip.free else _CARD),
    )


def _author(surface: pygame.Surface, view: SceneView, theme: Theme, box: pygame.Rect) -> None:
    pad, band = card_pad(theme), author_band(theme)
    radius = round(24 * theme.text)
    centre = box.x + pad + radius, box.y + band // 2
    pygame.draw.aacircle(surface, view.setting.palette.mid, centre, radius)
    pygame.draw.aacircle(
        surface, view.setting.palette.paper, (centre[0], centre[1] - radius // 4), round(radius * 0.4)
    )
    pygame.draw.aacircle(
        surface,
        view.setting.palette.paper,
        (centre[0], centre[1] + round(radius * 0.75)),
        round(radius * 0.62),
        0,
    )
    pygame.draw.circle(surface, seen(_CARD), centre, radius + round(5 * theme.text), round(5 * theme.text))
    name = _name(view)
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
    label(surface, number(likes, language()), style, x + round(2.6 * r), y)


def _comment(theme: Theme, comment: Comment) -> Widget:
    pad, line, body = comment_pad(theme), comment.line, comment.words
    name = line.speaker.name if line.speaker else ""
    head = theme.style("small", SOFT)

    def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
        slip(box.size, _COMMENT, "card", scaled(SMALL, theme.things)).lay(surface, box.x, box.y)
        label(surface, name, head, box.x + pad, box.y + round(8 * theme.text))
        label(surface, line.at, head, box.right - pad, box.y + round(8 * theme.text), "right")
        write(surface, body, box.x + pad, box.y + round(8 * theme.text) + head.row)

    at = comment.box.x + pad, comment.box.y + round(8 * theme.text) + head.row
    return Widget(
        role=Role.SPEECH,
        label=spoken(line),
        bounds=comment.box,
        paint=paint,
        text_bounds=(pygame.Rect(*at, body.width, body.height),),
        colours=(INK, _COMMENT),
    )
