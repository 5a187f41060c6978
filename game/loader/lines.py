"""The lines of a scene: narration, speech, drafts and posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from game.diagnostics import did_you_mean
from game.loader.fields import exact_of, items_of, unique, whole_of
from game.loader.nodes import Items, Node, Record, Scalar
from game.loader.prose import text_of
from game.story.catalogue import Mood, View
from game.story.scenario import Line, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.expressions import Condition, Name
    from game.loader.formulas import Formulas
    from game.loader.notes import Notes
    from game.story.scenario import Character

_BESIDE: Final = frozenset({"if", "at", "likes"})
_SPEAKER: Final = re.compile(r"(?P<who>[a-z][a-z0-9_]*)\s*(?:\((?P<mood>[^()]*)\))?")
_MOST: Final = 3


@define
class Lines:
    """Reads the lines of one scenario."""

    notes: Notes
    characters: Mapping[str, Character]
    values: Mapping[str, Name]
    formulas: Formulas

    def read(self, node: Node, view: View) -> tuple[Line, ...]:
        """The lines of a scene in a view."""
        parts = items_of(node, "lines", self.notes)
        return tuple(line for part in parts if (line := self._line(part, view)))

    def _line(self, part: Node, view: View) -> Line | None:
        if isinstance(part, Scalar):
            text = text_of(part, "a line", self.values, self.notes)
            return None if text is None else Line(text=text)
        if isinstance(part, Items):
            self.notes.at("UP213", part, "a line is words, and here a list begins", "put the words in double quotes")
            return None
        return self._said(part, view)

    def _said(self, part: Record, view: View) -> Line | None:
        keys = unique(part, self.notes)
        said = [(name, at, value) for name, (at, value) in keys.items() if name not in _BESIDE]
        if len(said) != 1:
            self._shape(part, said)
            return None
        name, at, value = said[0]
        test = self.formulas.condition(keys["if"][1]) if "if" in keys else None
        when = (exact_of(keys["at"][1], "at", self.notes) if "at" in keys else "") or ""
        likes = whole_of(keys["likes"][1], "likes", self.notes) if "likes" in keys else None
        self._belongs(keys, name, at, view)
        return self._made(name, at, value, test, when, likes)

    def _shape(self, part: Record, said: list[tuple[str, Scalar, Node]]) -> None:
        if not said:
            self.notes.at("UP213", part, "this line says nothing", "add text: …, or a speaker with words")
            return
        named = "” and “".join(name[:30] for name, _, _ in said[:2])
        self.notes.at("UP213", said[1][1], f"this line has both “{named}”", "make two lines of it, or put one line of words in double quotes")

    def _belongs(self, keys: Mapping[str, tuple[Scalar, Node]], name: str, at: Scalar, view: View) -> None:
        odd = [("draft", at, View.PHONE)] if name == "draft" else []
        odd += [("post", at, View.POST)] if name == "post" else []
        odd += [("likes", keys["likes"][0], View.POST)] if "likes" in keys else []
        for key, where, wanted in odd:
            if view is not wanted:
                self.notes.at("UP220", where, f"“{key}” belongs to a scene with view: {wanted}", f"add view: {wanted} to the scene, or take it out")

    def _made(  # noqa: PLR0913 - the parts of a line
        self, name: str, at: Scalar, value: Node, test: Condition | None, when: str, likes: int | None
    ) -> Line | None:
        speaker, mood = (None, None) if name in {"text", "draft", "post"} else self._speaker(name, at)
        if speaker is None and name not in {"text", "draft", "post"}:
            return None
        text = text_of(value, "a line", self.values, self.notes)
        if text is None:
            return None
        return Line(
            text=text,
            speaker=speaker,
            mood=mood,
            condition=test,
            at=when,
            draft=name == "draft",
            post=name == "post",
            likes=likes,
        )

    def _speaker(self, name: str, at: Scalar) -> tuple[str | None, Mood | None]:
        match = _SPEAKER.fullmatch(name.strip())
        if match is None:
            self.notes.at("UP113", at, "a colon followed by a space stands inside unquoted words", "put the whole line of words in double quotes")
            return None, None
        who = match["who"]
        if who not in self.characters:
            hint = did_you_mean(who, {*self.characters, *_BESIDE, "text", "draft", "post"}) or "if nobody speaks, put the whole line in double quotes"
            self.notes.at("UP302", at, f"there is no character called “{who}”", hint)
            return None, None
        return who, self._mood(match, at)

    def _mood(self, match: re.Match[str], at: Scalar) -> Mood | None:
        if match["mood"] is None:
            return None
        word = match["mood"].strip()
        if word in set(Mood):
            return Mood(word)
        hint = did_you_mean(word, set(Mood), all_called="there are") or f"there are: {', '.join(Mood)}"
        self.notes.within("UP307", at, match.start("mood"), max(1, len(word)), f"“{word}” is not a mood", hint)
        return None

    def cast(self, node: Node) -> tuple[Standing, ...]:
        """Who stands on the stage, left to right."""
        found: list[Standing] = []
        for part in items_of(node, "cast", self.notes):
            if not isinstance(part, Scalar):
                self.notes.at("UP206", part, "cast needs names", "write cast: [wenzhu (uneasy), lu]")
                continue
            who, mood = self._speaker(part.text, part)
            if who is not None:
                found.append(Standing(character=who, mood=mood or Mood.CALM))
        names = [one.character for one in found]
        if len(names) > _MOST or len(set(names)) < len(names):
            self.notes.at("UP314", node, "at most three people, each once, stand on the stage", "take somebody off")
        return tuple(found[:_MOST])
