"""A screen as a tree for screen readers: plain nodes with ids that stay, made from its widgets."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.desktop.ui.widget import Role
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.desktop.ui.widget import Widget

ROOT: Final = 1
# Where a screen reader is told the news; no part of a screen has this id.
NEWS: Final = 2
# What is told as soon as it comes, without being looked for.
_TOLD: Final = frozenset({Role.HEADING, Role.TEXT, Role.SPEECH, Role.NOTE, Role.PICTURE})


@frozen(kw_only=True)
class Node:
    """A part of a screen: its role and words, its bounds in pixels (x, y, width, height), what can be done.

    `language` is that of its words, where it is not the window's; `description` is what it means, for who
    asks; `number` is the key that takes a choice.
    """

    id: int
    role: Role
    name: str
    bounds: tuple[int, int, int, int]
    enabled: bool = True
    focusable: bool = False
    number: int | None = None
    description: str = ""
    language: str = ""

    @property
    def told(self) -> bool:
        """Whether it is read out as soon as it appears."""
        return self.role in _TOLD


@frozen(kw_only=True)
class Tree:
    """A window: its title, its parts in reading order, the id of the part in focus, its size in pixels."""

    title: str
    nodes: tuple[Node, ...] = ()
    focus: int = ROOT
    size: tuple[int, int] = (0, 0)
    widgets: dict[int, Widget[object]] = field(factory=dict, eq=False, repr=False)


def tree(
    title: str, size: tuple[int, int], widgets: Iterable[Widget[object]], focused: Widget[object] | None
) -> Tree:
    """The tree of a screen. A widget with no words that cannot be pressed is paper alone, and left out."""
    met: Counter[tuple[Role, str]] = Counter()
    nodes, known, focus = [], {}, ROOT
    for widget in widgets:
        if not widget.label and not widget.focusable:
            continue
        kind = widget.role, widget.label
        node = _node(widget, met[kind])
        met[kind] += 1
        nodes.append(node)
        known[node.id] = widget
        focus = node.id if widget is focused else focus
    return Tree(title=title, nodes=tuple(nodes), focus=focus, size=size, widgets=known)


def _node(widget: Widget[object], ordinal: int) -> Node:
    x, y, wide, high = widget.bounds
    return Node(
        id=_id(widget.role, widget.label, ordinal),
        role=widget.role,
        name=name(widget),
        bounds=(x, y, wide, high),
        enabled=widget.enabled,
        focusable=widget.focusable,
        number=widget.number,
        description=widget.description,
        language=widget.language,
    )


def _id(role: Role, label: str, ordinal: int) -> int:
    """A number that is the same whenever the same part is shown again, in this start or the next."""
    digest = blake2b(f"{role}\n{label}\n{ordinal}".encode(), digest_size=6).digest()
    return NEWS + 1 + int.from_bytes(digest)


def name(widget: Widget[object]) -> str:
    """The words of a widget and how it stands, “Larger text, 100 %”."""
    if not widget.value or widget.value in widget.label:
        return widget.label
    return say("voice.named", words=widget.label, now=widget.value) if widget.label else widget.value


def as_text(shown: Tree) -> str:
    """The tree as indented lines: each part's role and words, if it is in focus or locked, what it means."""
    lines = [f"window “{shown.title}”"]
    for node in shown.nodes:
        notes = [
            *(["in focus"] if node.id == shown.focus else []),
            *(["locked"] if node.focusable and not node.enabled else []),
        ]
        means = f": {_one_line(node.description)}" if node.description else ""
        noted = f" ({', '.join(notes)})" if notes else ""
        lines.append(f"  {node.role} “{_one_line(node.name)}”{noted}{means}")
    return "\n".join(lines)


def _one_line(words: str) -> str:
    return " ".join(words.split())
