"""What hangs above the sheet, as widgets: tags and their flags, caption, reason, sign, corner buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.desktop.platform.intents import Menu, ShowHistory, StepBack
from game.desktop.play.hud_layout import buttons, capped
from game.desktop.play.scene_view import Explain
from game.desktop.play.stat_slip import stat_slip
from game.desktop.ui.corner_buttons import corner_button
from game.desktop.ui.stat_tags import flag, tag
from game.desktop.ui.text_widgets import ribbon
from game.desktop.ui.widget import unpainted
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.desktop.play.hud_layout import Hud, Ribbon
    from game.desktop.play.scene_view import CornerAction, SceneView
    from game.desktop.play.shown import Shown
    from game.desktop.play.stat_tag_layout import Tags
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

# What hangs above keeps so many pixels from the sheet.
_CLEAR: Final = 4
_SEEN: Final = 9  # how much of a tag is seen when it is drawn back, in units of things


def hang(  # noqa: PLR0913 - what hangs, and what it keeps clear of
    view: SceneView,
    now: Shown,
    hud: Hud,
    foot: int,
    *,
    changes: bool,
    beside: Sequence[pygame.Rect] = (),
    heads: Sequence[pygame.Rect] = (),
) -> tuple[Widget[Explain], ...]:
    """What hangs above `foot` pixels, where the sheet or what lies across its edge begins.

    `changes` with what moved, and why; `beside` are boxes of a phone or feed, `heads` of those who stand
    there. Where the sheet needs the window, the tags are taken up, all of them.
    """
    tags: list[Widget[Explain]] = [*_tags(view, now, hud.tags)]
    if changes:
        tags += _flags(view, now, hud.tags, foot)
    groups: list[list[Widget[Explain]]] = [
        tags,
        list(_ribbon(hud.reason, "strip", "note")) if changes else [],
        list(_ribbon(hud.caption, "ribbon", "caption")),
        list(_ribbon(hud.going, "strip", "note")),
        list(_ribbon(hud.way_in, "strip", "address")),
    ]
    shown = [group for group in groups if all(one.bounds.bottom <= foot - _CLEAR for one in group)]
    hanging = tuple(widget for group in shown for widget in group)
    taken = [*(one.bounds for one in hanging), *beside]
    asked = _asked(view, now, hud, foot, taken, heads) if tags in shown else None
    return hanging if asked is None else (*_below(hanging, asked.bounds), asked)


def _below(hanging: Iterable[Widget[Explain]], slip: pygame.Rect) -> Iterator[Widget[Explain]]:
    """What hangs there; what the slip lies upon is not seen, though it can still be reached and heard."""
    for one in hanging:
        hidden = one.bounds.colliderect(slip)
        yield evolve(one, paint=unpainted, text_bounds=()) if hidden else one


def _asked(
    view: SceneView,
    now: Shown,
    hud: Hud,
    foot: int,
    taken: Sequence[pygame.Rect],
    heads: Sequence[pygame.Rect],
) -> Widget | None:
    """The slip of the stat asked about, clear of all else; one that nobody asked for only where it is so."""
    tags = zip(now.stats, hud.tags.boxes, hud.tags.flags, strict=True)
    found = [each for each in tags if each[0].id == view.asked]
    if not found:
        return None
    (stat, box, below_it), theme = found[0], view.theme
    # The slip hangs on a thread from the flag, where there is one.
    hook = box if below_it is None else box.union(below_it)
    corner, caps = buttons(theme), capped(theme)
    below, *others = _rooms(theme, box, foot - _CLEAR)
    clear = stat_slip(theme, stat, hook, [below], [*taken, *caps], heads=heads, taught=view.taught)
    if clear or view.taught:
        return clear
    tries = (
        (stat_slip(theme, stat, box, [below, *others], keep, heads=heads, least=0)) for keep in (caps, corner)
    )
    return next((made for made in tries if made is not None), None)


def _rooms(theme: Theme, tag: pygame.Rect, foot: int) -> tuple[pygame.Rect, pygame.Rect, pygame.Rect]:
    """What is above `foot` pixels: below a tag, right of it, left of it."""
    edge = theme.px(16)
    right = theme.size[0] - edge
    return (
        pygame.Rect(edge, tag.bottom, right - edge, foot - tag.bottom),
        pygame.Rect(tag.right + edge, 0, right - tag.right - edge, foot),
        pygame.Rect(edge, 0, tag.left - 2 * edge, foot),
    )


def _tags(view: SceneView, now: Shown, tags: Tags) -> Iterator[Widget[Explain]]:
    """Tags from the left; those of a second row hang from the first."""
    for stat, box in zip(now.stats, tags.boxes, strict=True):
        over = [other.bottom for other in tags.boxes if other.x == box.x and other.bottom <= box.y]
        swing = view.swing if stat.change else 0
        does = None if view.last is None else Explain(stat.id)
        lift = view.drawn_back * (box.bottom - _SEEN * view.theme.things)
        thread = max(over, default=-2)
        yield tag(tags.cut, stat, box.topleft, swing=swing, lift=lift, thread=thread, does=does)


def _flags(view: SceneView, now: Shown, tags: Tags, foot: int) -> Iterator[Widget]:
    """How stats moved; where there is no room for a flag above `foot` pixels it is only heard."""
    for stat, at, box in zip(now.stats, tags.boxes, tags.flags, strict=True):
        if box is not None and box.bottom <= foot - _CLEAR and box.collidelist(tags.boxes) < 0:
            yield flag(tags.cut, stat, box, swing=view.swing)
        elif box is not None:
            yield evolve(flag(tags.cut, stat, at), paint=unpainted, text_bounds=())


def _ribbon(placed: Ribbon | None, shape: str, kind: str) -> Iterator[Widget]:
    if placed is not None:
        box = placed.box
        yield ribbon(placed.theme, placed.words, box.topleft, shape=shape, kind=kind, within=placed.within)


def corner_buttons(view: SceneView) -> list[Widget[CornerAction]]:
    """Step back, history and menu in the upper right corner, for those without a keyboard."""
    kinds: list[tuple[str, str, CornerAction]] = [
        ("menu", say("play.corner.menu"), Menu()),
        ("history", say("play.corner.history"), ShowHistory()),
    ]
    if view.can_step_back:
        kinds.append(("back", say("play.corner.back"), StepBack()))
    boxes = buttons(view.theme, len(kinds))
    return [
        corner_button(view.theme, kind, words, box.topleft, does)
        for (kind, words, does), box in zip(kinds, boxes, strict=True)
    ]
