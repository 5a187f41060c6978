"""The game reads itself aloud: of every picture, what is new in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.reader.voice import Voice
from game.desktop.widgets.widget import Role

if TYPE_CHECKING:
    from game.desktop.reader.tree import Node, Tree

_SAID = {Role.HEADING, Role.TEXT, Role.SPEECH}


@define(eq=False)
class Aloud:
    """Knows what was shown last, so that nothing is said twice."""

    voice: Voice = field(factory=Voice)
    _name: str = ""
    _shown: Tree | None = None

    def show(self, name: str, shown: Tree, speed: str) -> None:
        """Another picture of the screen of this name; the same words cost a comparison."""
        if shown == self._shown and name == self._name:
            return
        before = self._shown if name == self._name else None
        self._name, self._shown = name, shown
        if words := news(before, shown):
            self.voice.say(words, speed)

    def close(self) -> None:
        """Be silent, and begin anew when asked again."""
        if self._shown is not None:
            self.voice.hush()
            self._shown = None


def news(before: Tree | None, now: Tree) -> str:
    """What is said when one picture follows another: new words and choices, or else what is in focus now."""
    known = {node.id for node in before.nodes} if before is not None else set()
    fresh = [node for node in now.nodes if node.id not in known]
    said = [_words(node) for node in fresh if node.role in _SAID or node.number is not None]
    focused = next((node for node in now.nodes if node.id == now.focus), None)
    if not said and focused is not None and focused.focusable:
        names = set() if before is None else {node.name for node in before.nodes if node.id == before.focus}
        return "" if focused.name in names else _words(focused)
    return _sentences(said)


def _words(node: Node) -> str:
    number = "" if node.number is None else f"{node.number}: "
    return f"{number}{node.name}" + ("" if node.enabled else ", locked")


def _sentences(said: list[str]) -> str:
    """One after another, each with an end that a voice hears."""
    ended = (words if words.rstrip("”’)")[-1:] in ".?!…:;" else f"{words}." for words in said if words)
    return " ".join(ended)
