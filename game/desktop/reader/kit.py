"""The tree of a screen as AccessKit wants it; imported only where AccessKit is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import accesskit

from game.desktop.reader.tree import ROOT
from game.desktop.widgets.widget import Role

if TYPE_CHECKING:
    from game.desktop.reader.tree import Node, Tree

# What is only read is a label on every system: other roles for words are not told when they change.
_ROLES: Final = {
    Role.HEADING: accesskit.Role.HEADING,
    Role.TEXT: accesskit.Role.LABEL,
    Role.SPEECH: accesskit.Role.LABEL,
    Role.NOTE: accesskit.Role.LABEL,
    Role.HINT: accesskit.Role.LABEL,
    Role.BUTTON: accesskit.Role.BUTTON,
    Role.METER: accesskit.Role.METER,
    Role.IMAGE: accesskit.Role.IMAGE,
}


def update(shown: Tree) -> accesskit.TreeUpdate:
    """The whole tree; AccessKit finds what changed by the ids, and tells only that."""
    made = accesskit.TreeUpdate(shown.focus)
    made.tree = _head()
    made.nodes = [(ROOT, _window(shown)), *((node.id, _part(node)) for node in shown.nodes)]
    return made


def _head() -> accesskit.Tree:
    head = accesskit.Tree(ROOT)
    head.toolkit_name = "Upward"
    return head


def _window(shown: Tree) -> accesskit.Node:
    window = accesskit.Node(accesskit.Role.WINDOW)
    window.set_label(shown.title)
    window.set_bounds(accesskit.Rect(0, 0, *shown.size))
    window.set_children([node.id for node in shown.nodes])
    return window


def _part(node: Node) -> accesskit.Node:
    role = _ROLES[node.role]
    part = accesskit.Node(role)
    # AccessKit takes the words of a label from its value, of all else from its label.
    (part.set_value if role == accesskit.Role.LABEL else part.set_label)(node.name)
    x, y, wide, high = node.bounds
    part.set_bounds(accesskit.Rect(x, y, x + wide, y + high))
    if node.told:
        part.set_live(accesskit.Live.POLITE)
    if node.focusable:
        part.add_action(accesskit.Action.FOCUS)
        _pressable(part, enabled=node.enabled)
    return part


def _pressable(part: accesskit.Node, *, enabled: bool) -> None:
    """A locked choice may be reached and read, though not pressed."""
    if enabled:
        part.add_action(accesskit.Action.CLICK)
    else:
        part.set_disabled()
