"""The places of ids in scenes: what they are called, who speaks, where they lead, what they ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from game.loader.characters import NAMED
from game.loader.id_places import IdPlaces, pairs, parts, under
from game.loader.nodes import Items, Record, Scalar
from game.loader.occurrence import Named

if TYPE_CHECKING:
    from game.loader.nodes import Node

_PROSE: Final = ("text", "locked", "because", "caption", "title", "is")
_CASES: Final = ("caption", "clock", "light", "weather", "place", "moment", "because")
_SPOKEN: Final = re.compile(NAMED.pattern + r":\s+(?=\S)")


@define(kw_only=True)
class ScenePlaces(IdPlaces):
    """The same for scenes; `characters` are those that may speak."""

    characters: frozenset[str]

    def scenes(self, node: Node | None) -> None:
        """A list of scenes."""
        self.defined(Named.SCENE, node)
        for name, scene in pairs(node):
            self.scene(name.text, scene)

    def scene(self, id_: str, node: Node) -> None:
        """What a scene names, and its choices and outcomes."""
        for name, value in pairs(node):
            if name.text in {"choices", "chance"}:
                self.defined(Named.CHOICE, value, before=f"{id_}.")
            self.part_of_scene(name.text, value)

    def part_of_scene(self, key: str, node: Node) -> None:
        """What stands under a key of a scene."""
        match key:
            case "cast":
                for one in parts(node):
                    self.standing(one)
            case "lines":
                self.told(node)
            case "choices" | "chance":
                for _, way in pairs(node):
                    self.way(way)
            case "next":
                for exit_ in node.parts if isinstance(node, Items) else [node]:
                    self.exit(exit_)
            case "ending":
                self.ending(node)
            case "effects":
                self.conditions(parts(node))
            case _:
                self.first_that_holds(key, node)

    def ending(self, node: Node) -> None:
        """Its title, its reflection and its questions."""
        self.fields(node)
        self.told(under(node, "reflection"))
        for question in parts(under(node, "debrief")):
            self.prose(question)

    def first_that_holds(self, key: str, node: Node) -> None:
        """A sound; or words, or a list of which the first counts whose condition holds; else nothing."""
        if key in {"sound", "music"}:
            self.whole(Named.SOUND, node)
        if key not in _CASES:
            return
        for one in node.parts if isinstance(node, Items) else [node]:
            self.fields(one)
            if key == "moment":
                self.in_moment(under(one, "is") if isinstance(one, Record) and under(one, "is") else one)
            elif key == "place":
                self.whole(Named.PLACE, under(one, "is") if isinstance(one, Record) else one)
            elif isinstance(one, Scalar) and key in _PROSE:
                self.prose(one)

    def way(self, node: Node) -> None:
        """A choice or an outcome."""
        self.fields(node)
        self.conditions(parts(under(node, "effects")))
        self.condition(under(node, "weight"))
        for key in ("goto", "then"):
            self.whole(Named.SCENE, under(node, key))

    def exit(self, node: Node) -> None:
        """One of the exits of a scene."""
        if isinstance(node, Scalar):
            self.whole(Named.SCENE, node)
        else:
            self.way(node)

    def fields(self, node: Node) -> None:
        """The condition of a part, and its words."""
        for name, value in pairs(node):
            if name.text == "if":
                self.condition(value)
            elif name.text in _PROSE:
                self.prose(value)

    def standing(self, node: Node) -> None:
        """Somebody of the cast."""
        self.condition(under(node, "if"))
        who = under(node, "who") if isinstance(node, Record) else node
        if isinstance(who, Scalar) and (match := NAMED.fullmatch(who.text)):
            self.first(Named.CHARACTER, match["who"], who)

    def in_moment(self, node: Node | None) -> None:
        """Those in a moment."""
        for who in parts(under(node, "who")) if isinstance(node, Record) else ():
            self.standing(who)

    def told(self, node: Node | None) -> None:
        """Lines, and groups of lines."""
        for line in parts(node):
            if isinstance(line, Scalar):
                self.spoken(line)
                continue
            for name, value in pairs(line):
                self.of_line(name, value)

    def of_line(self, name: Scalar, value: Node) -> None:
        """What stands under a key of a line: its condition, words, further lines, or what somebody says.

        In a mood and in a note for translators braces mean nothing; somebody may be called so.
        """
        if isinstance(value, Items):
            self.told(value)
        elif name.text == "if":
            self.condition(value)
        else:
            match = NAMED.fullmatch(name.text)
            speaks = match is not None and match["who"] in self.characters
            if match is not None and speaks:
                self.first(Named.CHARACTER, match["who"], name)
            if speaks or name.text not in {"note", "mood"}:
                self.prose(value)

    def spoken(self, node: Scalar) -> None:
        """Words of a line, said by somebody where they begin so."""
        match = _SPOKEN.match(node.text)
        if match is not None and match["who"] in self.characters:
            self.first(Named.CHARACTER, match["who"], node)
        self.prose(node)
