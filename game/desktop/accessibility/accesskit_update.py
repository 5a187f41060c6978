"""The tree of a screen in AccessKit's terms; imported only where AccessKit is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import accesskit

from game.desktop.accessibility.screen_tree import NEWS, ROOT
from game.desktop.ui.widget import Role
from game.words import language

if TYPE_CHECKING:
    from game.desktop.accessibility.screen_tree import Node, Tree

# What is only read is a label on every system.
_ROLES: Final = {
    Role.HEADING: accesskit.Role.HEADING,
    Role.TEXT: accesskit.Role.LABEL,
    Role.SPEECH: accesskit.Role.LABEL,
    Role.NOTE: accesskit.Role.LABEL,
    Role.HINT: accesskit.Role.LABEL,
    Role.BUTTON: accesskit.Role.BUTTON,
    Role.METER: accesskit.Role.METER,
    Role.PICTURE: accesskit.Role.IMAGE,
    Role.IMAGE: accesskit.Role.IMAGE,
}


def update(shown: Tree, news: str = "") -> accesskit.TreeUpdate:
    """AccessKit's update with the whole tree, and with news to be announced; it compares them by the ids.

    The news are one node: AccessKit announces several nodes that come at once in any order.
    """
    made = accesskit.TreeUpdate(shown.focus)
    made.tree = _head()
    last = [(NEWS, _news(news))] if news else []
    made.nodes = [(ROOT, _window(shown, news)), *((node.id, _part(node)) for node in shown.nodes), *last]
    return made


def _head() -> accesskit.Tree:
    head = accesskit.Tree(ROOT)
    head.toolkit_name = "Upward"
    return head


def _news(words: str) -> accesskit.Node:
    """Told when a screen reader has said what it is saying."""
    news = accesskit.Node(accesskit.Role.LABEL)
    news.set_value(words)
    news.set_live(accesskit.Live.POLITE)
    return news


def _window(shown: Tree, news: str) -> accesskit.Node:
    window = accesskit.Node(accesskit.Role.WINDOW)
    window.set_label(shown.title)
    window.set_language(language())
    window.set_bounds(accesskit.Rect(0, 0, *shown.size))
    window.set_children([*(node.id for node in shown.nodes), *([NEWS] if news else [])])
    return window


def _part(node: Node) -> accesskit.Node:
    role = _ROLES[node.role]
    part = accesskit.Node(role)
    # AccessKit takes the words of a label from its value, of all else from its label.
    (part.set_value if role == accesskit.Role.LABEL else part.set_label)(node.name)
    if node.description:
        part.set_description(node.description)
    if node.language:
        part.set_language(node.language)
    x, y, wide, high = node.bounds
    part.set_bounds(accesskit.Rect(x, y, x + wide, y + high))
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
