"""What hangs above the sheet, as widgets: tags and their flags, caption, reason, sign, corner buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.platform.intents import Menu, ShowHistory, StepBack
from game.desktop.play.hud_layout import buttons
from game.desktop.ui.corner_buttons import corner_button
from game.desktop.ui.stat_tags import flag, tag
from game.desktop.ui.text_widgets import ribbon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.play.hud_layout import Hud, Ribbon
    from game.desktop.play.scene_view import CornerAction, SceneView
    from game.desktop.play.shown import Shown
    from game.desktop.play.stat_tag_layout import Tags
    from game.desktop.ui.widget import Widget

# What hangs above keeps so many pixels from the sheet.
_CLEAR: Final = 4


def hang(view: SceneView, now: Shown, hud: Hud, foot: int, *, changes: bool) -> tuple[Widget, ...]:
    """What hangs above `foot` pixels, where the sheet or what lies across its edge begins.

    `changes` with what moved, and why. Where the sheet needs the window, the tags are taken up, all of them.
    """
    tags = [*_tags(view, now, hud.tags)]
    if changes:
        tags += _flags(view, now, hud.tags)
    groups = [
        tags,
        list(_ribbon(hud.reason, "strip", "note")) if changes else [],
        list(_ribbon(hud.caption, "ribbon", "caption")),
        list(_ribbon(hud.going, "strip", "note")),
    ]
    shown = [group for group in groups if all(one.bounds.bottom <= foot - _CLEAR for one in group)]
    return tuple(widget for group in shown for widget in group)


def _tags(view: SceneView, now: Shown, tags: Tags) -> Iterator[Widget]:
    """Tags from the left; those of a second row hang from the first."""
    for stat, box in zip(now.stats, tags.boxes, strict=True):
        over = [other.bottom for other in tags.boxes if other.x == box.x and other.bottom <= box.y]
        swing = view.swing if stat.change else 0
        yield tag(tags.cut, stat, box.topleft, swing=swing, thread=max(over, default=-2))


def _flags(view: SceneView, now: Shown, tags: Tags) -> Iterator[Widget]:
    for stat, box in zip(now.stats, tags.flags, strict=True):
        if box is not None:
            yield flag(tags.cut, stat, box, swing=view.swing)


def _ribbon(placed: Ribbon | None, shape: str, kind: str) -> Iterator[Widget]:
    if placed is not None:
        box = placed.box
        yield ribbon(placed.theme, placed.words, box.topleft, shape=shape, kind=kind, within=placed.within)


def corner_buttons(view: SceneView) -> list[Widget[CornerAction]]:
    """Step back, history and menu in the upper right corner, for those without a keyboard."""
    kinds: list[tuple[str, str, CornerAction]] = [
        ("menu", "Menu", Menu()),
        ("history", "What was said", ShowHistory()),
    ]
    if view.can_step_back:
        kinds.append(("back", "Step back", StepBack()))
    boxes = buttons(view.theme, len(kinds))
    return [
        corner_button(view.theme, kind, words, box.topleft, does)
        for (kind, words, does), box in zip(kinds, boxes, strict=True)
    ]
