"""The tags of a post: which the choice looked at would leave on it, and which choice fits those pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.play.scene_view import Take

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.widget import Widget
    from game.story import Page

Tags = tuple[str, ...] | None


def tags_of(page: Page, focused: Widget[object] | None, now: Tags) -> Tags:
    """The tags of the choice in focus; as they were where the focus is on no choice that touches them."""
    does = focused.does if focused is not None else None
    options = {option.id: option.tags for option in page.options}
    found = options.get(does.option) if isinstance(does, Take) else None
    return found if found is not None else now


def tagged(page: Page, able: Sequence[Widget[object]], now: Tags, tag: str) -> tuple[Tags, int]:
    """The tags with one more or one less, and the place of the choice that comes to just these.

    Where no choice does, nothing changes: the focus goes to the first choice there is.
    """
    on = set(page.tags if now is None else now)
    wanted = on ^ {tag}
    for place, widget in enumerate(able):
        for option in page.options:
            if widget.does == Take(option.id) and option.tags is not None and set(option.tags) == wanted:
                return option.tags, place
    places = [place for place, widget in enumerate(able) if isinstance(widget.does, Take)]
    return now, places[0] if places else 0
