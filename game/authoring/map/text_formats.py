"""The map as words for other programs: Graphviz and Mermaid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.authoring.map.cards import MOST_WIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.authoring.map.cards import Card, Row

_SHAPES: Final = {"choices": "box", "chance": "diamond", "next": "ellipse", "ending": "doubleoctagon"}


def dot(cards: Sequence[Card], title: str) -> str:
    """The map for Graphviz."""
    lines = ["digraph story {", "  rankdir=LR;", f"  label={_dot(title)};", "  node [fontname=serif];"]
    for card in cards:
        words = "\n".join((card.id, card.title, *card.words) if card.title else (card.id, *card.words))
        style = ", style=dashed" if card.never else ""
        lines.append(f"  {_dot(card.id)} [label={_dot(words)}, shape={_SHAPES[card.kind]}{style}];")
    for card in cards:
        for row in card.rows:
            wide = 1 + 4 * min(row.share or 0, MOST_WIDE) ** 0.5
            style = ", style=dashed" if row.shut else ""
            label = _dot(_told(row))
            lines.append(
                f"  {_dot(card.id)} -> {_dot(row.goto)} [label={label}, penwidth={wide:.1f}{style}];"
            )
    return "\n".join([*lines, "}", ""])


def _told(row: Row) -> str:
    words = " ".join(row.lines) if row.step != "next" else ""
    return "\n".join(part for part in (words, f"if {row.condition}" if row.condition else "") if part)


def _dot(words: str) -> str:
    """A string as Graphviz reads it back."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def mermaid(cards: Sequence[Card], title: str) -> str:
    """The map for Mermaid."""
    lines = ["---", f"title: {_quoted(title)}", "---", "flowchart LR"]
    for card in cards:
        words = "<br/>".join(
            map(_plain, (card.id, card.title, *card.words) if card.title else (card.id, *card.words))
        )
        opens, closes = {"choices": ("[", "]"), "chance": ("{", "}"), "next": ("(", ")")}.get(
            card.kind, ("[[", "]]")
        )
        lines.append(f'  {_name(card.id)}{opens}"{words}"{closes}')
    for card in cards:
        for row in card.rows:
            label = "<br/>".join(map(_plain, _told(row).split("\n"))) if _told(row) else ""
            arrow = "-.->" if row.shut else "-->"
            lines.append(
                f"  {_name(card.id)} {arrow}" + (f'|"{label}"| ' if label else " ") + _name(row.goto)
            )
    return "\n".join([*lines, ""])


def _name(id_: str) -> str:
    """An id that is no word of Mermaid's own, such as end."""
    return f"s_{id_}"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", " ").replace('"', "'") + '"'


def _plain(words: str) -> str:
    """Words inside quotes: what Mermaid would read as its own becomes an entity."""
    return "".join(character if character not in _OWN else f"#{ord(character)};" for character in words)


_OWN: Final = frozenset('"#;<>[]{}()|`\\&%')
