"""Where everything in a feed is: the post on its card, its tags in lines, as many comments as it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
from attrs import frozen

from game.desktop.play.hud_layout import buttons
from game.desktop.raster.text_layout import Block, lay_out
from game.desktop.ui.theme import SOFT
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.play.scene_view import SceneView
    from game.desktop.ui.theme import Theme
    from game.story import ShownLine


@frozen
class Chip:
    """One tag of a post, whether it is on it now, and whether it can be pressed."""

    tag: str
    box: pygame.Rect
    aside: int  # how far its words keep from its sides, in pixels
    on: bool
    free: bool


@frozen
class Post:
    """The post: its words on its card, below them its tags and its likes."""

    line: ShownLine
    words: Block
    card: pygame.Rect
    chips: tuple[Chip, ...]


@frozen
class Comment:
    """One comment; `place` counts from the first that is new, and is negative for those before."""

    line: ShownLine
    words: Block
    box: pygame.Rect
    place: int


@frozen
class Feed:
    """A feed fitted: the size of its words, and what is in it."""

    theme: Theme
    box: pygame.Rect
    head: int
    posts: tuple[Post, ...]
    comments: tuple[Comment, ...]

    @property
    def bottom(self) -> int:
        """Where what stands in it ends, in pixels."""
        return max(
            [0, *(post.card.bottom for post in self.posts), *(one.box.bottom for one in self.comments)]
        )


def feed_box(theme: Theme) -> pygame.Rect:
    """Where a feed is right of the sheet."""
    wide, high = theme.size
    across = min(max(theme.px(640), round(600 * theme.text)), round(wide * 0.46))
    top = max(theme.px(126), buttons(theme)[0].bottom + theme.px(30))
    return pygame.Rect(wide - across - theme.px(96), top, across, high - theme.px(40) - top)


def fit_feed(view: SceneView, box: pygame.Rect, shown: Sequence[ShownLine], new: int) -> Feed:
    """The post and its newest comments, in the largest words with which they fit; `new` came only now."""

    def made(theme: Theme) -> Feed:
        return _feed(view, theme, box, shown, new)

    return largest(view.theme.sizes(), made, lambda feed: feed.bottom <= feed.box.bottom)


def _feed(view: SceneView, theme: Theme, box: pygame.Rect, shown: Sequence[ShownLine], new: int) -> Feed:
    head, inner = round(96 * theme.text), box.inflate(-round(box.w * 0.08), 0)
    y = box.y + head + round(18 * theme.text)
    posts = []
    for line in (line for line in shown if line.post):
        posts.append(_post(view, theme, line, pygame.Rect(inner.x, y, inner.w, 0)))
        y = posts[-1].card.bottom + round(16 * theme.text)
    said = [(place, line) for place, line in enumerate(shown) if not line.post]
    comments = tuple(
        _comment(theme, line, inner.move(0, y - inner.y), place - len(shown) + new) for place, line in said
    )
    return Feed(theme, box, head, tuple(posts), _newest(theme, comments, y, inner.bottom))


def _newest(theme: Theme, comments: tuple[Comment, ...], top: int, bottom: int) -> tuple[Comment, ...]:
    """As many of the last comments as there is room for, but one at least, one below another."""
    gap, room = round(10 * theme.text), bottom - top - round(20 * theme.text)
    while len(comments) > 1 and sum(one.box.h + gap for one in comments) > room:
        comments = comments[1:]
    made = []
    for one in comments:
        made.append(Comment(one.line, one.words, pygame.Rect(one.box.x, top, *one.box.size), one.place))
        top = made[-1].box.bottom + gap
    return tuple(made)


def card_pad(theme: Theme) -> int:
    """How far a post keeps from the sides of its card, in pixels."""
    return round(28 * theme.text)


def author_band(theme: Theme) -> int:
    """How high the band with the author's name above a post is, in pixels."""
    return round(80 * theme.text)


def _post(view: SceneView, theme: Theme, line: ShownLine, at: pygame.Rect) -> Post:
    pad, band = card_pad(theme), author_band(theme)
    words = lay_out(line.text, theme.style("prose"), at.w - 2 * pad)
    top = at.y + band + words.height + pad // 3
    chips = _chips(view, theme, pygame.Rect(at.x + pad, top, at.w - 2 * pad, 0))
    below = max((chip.box.bottom for chip in chips), default=at.y + band + words.height)
    card = pygame.Rect(at.x, at.y, at.w, below - at.y + round(52 * theme.text) + pad)
    return Post(line, words, card, chips)


def _chips(view: SceneView, theme: Theme, at: pygame.Rect) -> tuple[Chip, ...]:
    """The tags in lines; those that a choice would put on or take off can be pressed."""
    touched = {tag for option in view.page.options for tag in option.tags or ()}
    free = any(option.tags is not None for option in view.page.options)
    on = view.page.tags if view.tags is None else view.tags
    made: list[Chip] = []
    gap, aside = round(10 * theme.text), round(10 * theme.text) if free else 0
    box = pygame.Rect(at.x - gap, at.y, 0, 0)
    for tag in dict.fromkeys((*view.page.tags, *sorted(touched))):
        words = chip_words(theme, tag, SOFT)
        size = words.width + 2 * aside, words.height + aside
        after = pygame.Rect((box.right + gap, box.y), size)
        first = not made or after.right <= at.right
        box = after if first else pygame.Rect((at.x, box.bottom + gap // 2), size)
        made.append(Chip(tag, box, aside, tag in on, free))
    return tuple(made)


def chip_words(theme: Theme, tag: str, colour: str) -> Block:
    """The words on a tag."""
    return lay_out(f"#{tag}", theme.style("note", colour), 100_000)


def comment_pad(theme: Theme) -> int:
    """How far a comment keeps from the sides of its slip, in pixels."""
    return round(18 * theme.text)


def _comment(theme: Theme, line: ShownLine, feed: pygame.Rect, place: int) -> Comment:
    pad, head = comment_pad(theme), theme.style("small", SOFT)
    words = lay_out(line.text, theme.style("bubble"), feed.w - 3 * pad)
    high = words.height + head.row + round(20 * theme.text)
    return Comment(line, words, pygame.Rect(feed.x + pad, feed.y, feed.w - pad, high), place)
