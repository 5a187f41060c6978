"""A scene: where, when and how it shows itself, what is said, what comes after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from game.loader.fields import exact_of, id_of, items_of, keys_of, one_of, prose_of, whole_of
from game.loader.ways import WAYS
from game.story.catalogue import PLACES, Light, View
from game.story.scenario import Chance, Discussion, Next, Scene

if TYPE_CHECKING:
    from game.loader.fields import Keys
    from game.loader.lines import Lines
    from game.loader.nodes import Node, Scalar
    from game.loader.notes import Notes
    from game.loader.ways import Ways
    from game.story.scenario import Then

_SCENE: Final = (
    "place", "light", "caption", "view", "cast", "lines", "chat", "clock", "tags", "discuss", "facilitator", *WAYS
)  # fmt: skip
_FORMS: Final = frozenset({"alone", "pairs", "groups", "all"})
_CLOCK: Final = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
_LONGEST_DISCUSSION: Final = 90


@define
class Scenes:
    """Reads the scenes of one scenario."""

    notes: Notes
    lines: Lines
    ways: Ways

    def read(self, name: str, at: Scalar, node: Node) -> Scene | None:
        """One scene; nothing when it cannot be made, and the notes say why."""
        keys = keys_of(node, _SCENE, f"the scene “{name}”", self.notes)
        if keys is None or id_of(at, "the scene", self.notes) is None:
            return None
        view = View(self._word(keys, "view", set(View), "UP305") or View.STAGE)
        light = Light(self._word(keys, "light", set(Light), "UP304") or Light.DAY)
        said = self.lines.read(keys["lines"][1], view) if "lines" in keys else ()
        then = self.ways.read(name, keys, at)
        self._belongs(keys, view)
        place = self._place(name, at, keys, then, silent=not said)
        if then is None or place is None:
            return None
        return Scene(
            id=name,
            lines=said,
            then=then,
            place=place,
            light=light,
            view=view,
            caption=self._words(keys, "caption"),
            cast=self.lines.cast(keys["cast"][1]) if "cast" in keys else (),
            chat=self._words(keys, "chat"),
            clock=self._clock(keys),
            tags=self._tags(keys),
            discuss=self._discuss(keys["discuss"][1]) if "discuss" in keys else None,
            facilitator=self._words(keys, "facilitator"),
        )

    def _word(self, keys: Keys, key: str, known: set[str], rule: str) -> str | None:
        return one_of(keys[key][1], known, rule, key, self.notes) if key in keys else None

    def _words(self, keys: Keys, key: str) -> str:
        return (prose_of(keys[key][1], key, self.notes) if key in keys else "") or ""

    def _place(self, name: str, at: Scalar, keys: Keys, then: Then | None, *, silent: bool) -> str | None:  # noqa: PLR0913
        """A scene that is passed through without being shown needs no place."""
        if "place" in keys:
            return one_of(keys["place"][1], PLACES, "UP303", "place", self.notes)
        if silent and (then is None or isinstance(then, (Chance, Next))):
            return ""
        self.notes.at("UP203", at, f"the scene “{name}” has no “place”", "add place: …, such as place: library")
        return None

    def _belongs(self, keys: Keys, view: View) -> None:
        for key, wanted in (("chat", View.PHONE), ("tags", View.POST)):
            if key in keys and view is not wanted:
                hint = f"add view: {wanted}, or take it out"
                self.notes.at("UP220", keys[key][0], f"“{key}” belongs to a scene with view: {wanted}", hint)

    def _clock(self, keys: Keys) -> str:
        clock = (exact_of(keys["clock"][1], "clock", self.notes) if "clock" in keys else "") or ""
        if clock and not _CLOCK.fullmatch(clock):
            self.notes.at("UP606", keys["clock"][1], f"“{clock[:20]}” is not an hour of the day", 'write hours and minutes, such as "21:14"')
        return clock

    def _tags(self, keys: Keys) -> tuple[str, ...]:
        if "tags" not in keys:
            return ()
        parts = items_of(keys["tags"][1], "tags", self.notes)
        return tuple(tag.lstrip("#") for part in parts if (tag := prose_of(part, "a tag", self.notes)))

    def _discuss(self, node: Node) -> Discussion | None:
        keys = keys_of(node, ("prompt", "minutes", "form"), "discuss", self.notes, needed=("prompt",))
        if not keys or "prompt" not in keys:
            return None
        prompt = prose_of(keys["prompt"][1], "prompt", self.notes)
        minutes = whole_of(keys["minutes"][1], "minutes", self.notes) if "minutes" in keys else 4
        if minutes is not None and not 1 <= minutes <= _LONGEST_DISCUSSION:
            self.notes.at("UP207", keys["minutes"][1], f"{minutes} minutes cannot be kept", f"write a number from 1 to {_LONGEST_DISCUSSION}")
        form = self._word(keys, "form", set(_FORMS), "UP309") or "pairs"
        return Discussion(prompt=prompt or "", minutes=minutes or 4, form=form)
