"""Parts of a page in the story's language, where the program speaks another: readers change their voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from game.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.widget import Widget
    from game.story import Page

A = TypeVar("A")


def in_its_language(widgets: tuple[Widget[A], ...], page: Page) -> tuple[Widget[A], ...]:
    """The widgets of a page, those that say the story's words marked with its language."""
    if page.language == language():
        return widgets
    told = tuple(_told(page))
    return tuple(
        evolve(widget, language=page.language) if _says(widget.label, told) else widget for widget in widgets
    )


def _told(page: Page) -> Iterator[str]:
    """What the story says on a page."""
    yield from (str(line.text) for line in page.lines)
    yield from (str(option.text) for option in page.options if option.text)
    yield str(page.caption)


def _says(label: str, told: tuple[str, ...]) -> bool:
    """Whether a label holds something that is told, or is a part of it, as a long line is in two beats."""
    words = label.strip("“”「」 ")
    return any(text and (text in label or (len(words) > 1 and words in text)) for text in told)
