"""Reads `renamed`: what scenes and choices were called before, so that what players have kept finds them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from game.loader.keys import expected_names, twice
from game.loader.nodes import Record, Scalar
from game.loader.scalars import bare
from game.story.renamed import follow_renamed
from game.story.scenario import Chance, Choices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.loader.collector import Collector
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.scenario import Scene

_ID: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?")
_SHAPE: Final = "write it as in old_gate: gate, or gate.old_ask: gate.ask"


def renamed(context: Context, node: Node | None, scenes: Mapping[str, Scene]) -> dict[str, str]:
    """The ids that were, each with what it is called now; slips are noted."""
    notes = context.notes
    if node is None:
        return {}
    context.newer(node, "renamed ids")
    if not isinstance(node, Record):
        expected_names(notes, node, "the list of what was renamed")
        return {}
    found: dict[str, str] = {}
    first: dict[str, Scalar] = {}
    for name, value in node.pairs:
        now = bare(notes, value, "a new id")
        if name.text in found:
            twice(notes, name, first[name.text])
        elif now and _is_entry(notes, name, value, now):
            found[name.text], first[name.text] = now, name
    check = _Check(notes, found, scenes)
    for name, value in node.pairs:
        if first.get(name.text) is name:
            check.entry(name, value)
    return found


def _is_entry(notes: Collector, name: Scalar, value: Node, now: str) -> bool:
    """Whether these are ids, both of scenes or both of choices."""
    odd = [node for node in (name, value) if isinstance(node, Scalar) and not _ID.fullmatch(node.text)]
    for node in odd:
        notes.at("UP351", node, "this is no id of a scene, and no scene.choice", _SHAPE)
    if not odd and ("." in name.text) is not ("." in now):
        notes.at("UP351", value, "a scene is renamed to a scene, and a choice to a choice", _SHAPE)
        return False
    return not odd


@define
class _Check:
    notes: Collector
    found: Mapping[str, str]
    scenes: Mapping[str, Scene]
    circle: bool = False

    def entry(self, name: Scalar, value: Node) -> None:
        """Note an entry that leads nowhere, in a circle, or away from an id that is still used."""
        scene, _, choice = name.text.partition(".")
        if self.known(scene, choice):
            hint = "take this out, or give another id to what has it"
            self.notes.at("UP352", name, f"“{name.text}” is still an id of the story", hint)
            return
        now = follow_renamed(self.found, scene, choice)
        if now is None:
            self.in_a_circle(name)
        elif not self.known(*now):
            self.nowhere(value, *now)
        elif follow_renamed(self.found, scene) != (now[0], ""):
            message = f"the scene “{scene}” is not “{now[0]}”, and a choice stays in its scene"
            hint = f"name one of “{scene}”" if scene in self.scenes else f"add {scene}: {now[0]}"
            self.notes.at("UP351", value, message, hint)

    def in_a_circle(self, name: Scalar) -> None:
        if not self.circle:
            hint = "let the last of them be an id of the story"
            self.notes.at("UP353", name, f"the names of “{name.text}” go round in a circle", hint)
        self.circle = True  # one finding is enough, whichever of its names is met first

    def nowhere(self, value: Node, scene: str, choice: str) -> None:
        called = f"{scene}.{choice}" if choice else scene
        there = [f"{scene}.{way}" for way in _ways(self.scenes.get(scene))] if choice else [*self.scenes]
        kind = "choice or outcome" if choice else "scene"
        hint = self.notes.near(called, there, "there are") or "write the id that it has now"
        self.notes.at("UP351", value, f"there is no {kind} “{called}”", hint)

    def known(self, scene: str, choice: str) -> bool:
        """Whether the story has such a scene, or such a choice in it."""
        return scene in self.scenes and (not choice or choice in _ways(self.scenes[scene]))


def _ways(scene: Scene | None) -> list[str]:
    match scene and scene.then:
        case Choices(choices=ways) | Chance(outcomes=ways):
            return [way.id for way in ways]
        case _:
            return []
