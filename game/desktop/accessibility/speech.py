"""The words said aloud when the picture changes: what is new, then the choices or what is in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.accessibility.screen_tree import Tree
from game.desktop.ui.widget import Role
from game.words import say

if TYPE_CHECKING:
    from game.desktop.accessibility.screen_tree import Node

_CLOSED: Final = tuple(".!?…:”’。！？")
NOTHING: Final = Tree(title="")


def spoken(before: Tree, now: Tree, *, buttons: bool) -> str:
    """The words to say when `now` is shown after `before`; empty where nothing has to be said.

    With `buttons` the choices are said too, or else what is in focus.
    """
    known = {(node.id, node.name) for node in before.nodes}
    fresh = [node for node in now.nodes if (node.id, node.name) not in known]
    parts = _told(fresh)
    if buttons:
        parts += _choices(fresh) or _reached(before, now, anew=bool(parts))
    return " ".join(part if part.endswith(_CLOSED) else say("voice.ended", words=part) for part in parts)


def _told(fresh: list[Node]) -> list[str]:
    """What is told as it comes, without notes whose words another part says as well."""
    told = [node for node in fresh if node.told]
    return [node.name for node in told if not (node.role is Role.NOTE and _said_elsewhere(node, told))]


def _choices(fresh: list[Node]) -> list[str]:
    """All that can be chosen, each with its key."""
    return [_button(node) for node in fresh if node.number is not None]


def _reached(before: Tree, now: Tree, *, anew: bool) -> list[str]:
    """What is in focus, if the focus went there, or on a page that is new."""
    focus = _focus(now)
    if focus is None or not (anew or _said(focus) != _said(_focus(before))):
        return []
    return [_button(focus)]


def _said_elsewhere(note: Node, told: list[Node]) -> bool:
    return any(note.name in node.name for node in told if node.role is not Role.NOTE)


def _focus(shown: Tree) -> Node | None:
    """What is in focus, wherever it stands."""
    return next((node for node in shown.nodes if node.id == shown.focus), None)


def _said(node: Node | None) -> tuple[int, str] | None:
    """What makes it worth saying again: another part, or other words."""
    return None if node is None else (node.id, _button(node))


def _button(node: Node) -> str:
    """A button's words, with the key that takes it, whether it is locked, and what it means."""
    said = node.name if node.enabled else say("voice.locked", words=node.name)
    if node.number is not None:
        said = say("voice.choice", number=node.number, words=said)
    return say("voice.meaning", words=said, meaning=node.description) if node.description else said
