"""Random stories that use what came with version 1.1 of the format, where scenes are concerned.

Effects on entering and on exits, choices taken once, luck that depends, people who come and go, groups of
lines, captions and the like by condition, and detours are put into a story of `random_stories.py`.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from tests.soak.random_stories import Author

if TYPE_CHECKING:
    from tests.soak.random_stories import Story

_LIGHTS: Final = ("morning", "day", "dusk", "night")
_PLACES: Final = ("lake", "office", "home")
_DEEPEST: Final = 3
_SHOTS: Final = ("wide", "middle", "close")
_THINGS: Final = ("book", "cup", "phone")
_POSTURES: Final = ("standing", "sitting", "leaning", "turned_away")
_MOMENTS: Final = ("back_wheels",)


def grown_story(seed: int) -> Story:
    """The story of a seed, grown."""
    author = Author(random.Random(seed))
    story = author.story()
    _Grower(author, story).grow()
    return story


@define
class _Grower:
    author: Author
    story: Story

    def grow(self) -> None:
        self.story["upward"] = 1.1
        for scene in self.story["scenes"].values():
            self.scene(scene)
        self.detours()

    def some(self, share: float) -> bool:
        return self.author.dice.random() < share

    def effects(self) -> list[str]:
        return [self.author.effect() for _ in range(self.author.dice.randint(1, 2))]

    def scene(self, scene: Story) -> None:
        """One scene in its looks, its lines and what follows it."""
        if self.some(0.4):
            scene["effects"] = self.effects()
        if self.some(0.3):
            scene["because"] = self.author.words()
        self.looks(scene)
        for holder in (scene, scene.get("ending", {})):
            for key in {"lines", "reflection"} & holder.keys():
                holder[key] = self.grouped(holder[key], 0)
        self.ways(scene)

    def looks(self, scene: Story) -> None:
        """Where it is and what is seen there, by condition; some scenes name no place."""
        captions = [self.author.words() for _ in range(3)]
        several = {"place": _PLACES, "caption": captions, "light": _LIGHTS, "weather": ("rain", "snow")}
        several["moment"] = _MOMENTS
        scene |= {key: self.cases(values) for key, values in several.items() if self.some(0.3)}
        if self.some(0.1):
            del scene["place"]
        if self.some(0.4):
            scene["shot"] = self.author.dice.choice(_SHOTS)
        if "clock" in scene:
            scene["clock"] = self.cases(("07:30", "21:14"))
        if "cast" in scene:
            named = [who if isinstance(who, str) else who["who"] for who in scene["cast"]]
            twice = [who for who in named for _ in range(self.author.dice.randint(1, 2))]
            scene["cast"] = self.named_once(list(map(self.standing, twice)))

    def cases(self, values: Any) -> list[object]:  # noqa: ANN401 - any list of words
        """One or two by condition, and perhaps one that is shown else."""
        dice = self.author.dice
        some: list[object] = [
            {"if": self.author.truth(), "is": dice.choice(values)} for _ in range(dice.randint(1, 2))
        ]
        return [*some, dice.choice(values)] if self.some(0.6) else some

    def standing(self, who: str) -> object:
        asked = {"if": self.author.truth()} if self.some(0.6) else {}
        holds = {"holds": self.author.dice.choice(_THINGS)} if self.some(0.3) else {}
        posture = {"posture": self.author.dice.choice(_POSTURES)} if self.some(0.3) else {}
        more = {**holds, **posture, **asked}
        return {"who": who, **more} if more else who

    def named_once(self, cast: list[Any]) -> list[object]:
        """The cast with nobody after an entry that always holds of the same one."""
        always: set[str] = set()
        kept = []
        for each in cast:
            name = each if isinstance(each, str) else each["who"]
            if name not in always:
                kept.append(each)
            always |= {name} if isinstance(each, str) or "if" not in each else set()
        return kept

    def grouped(self, lines: list[Any], depth: int) -> list[object]:
        """Lines, some of them in groups."""
        return [self.group(line, depth) if depth < _DEEPEST and self.some(0.4) else line for line in lines]

    def group(self, line: Any, depth: int) -> object:  # noqa: ANN401 - a line in any form
        if self.some(0.5):
            group: Story = {"if": self.author.truth(), "lines": self.grouped([line], depth + 1)}
            if self.some(0.6):
                group["else"] = self.grouped(self.author.lines(1), depth + 1)
            return group
        parts: list[object] = [
            {"if": self.author.truth(), "lines": self.grouped(self.author.lines(1), depth + 1)},
            {"if": self.author.truth(), "text": self.author.words()},
        ]
        last = self.group(line, depth + 1) if depth + 1 < _DEEPEST and self.some(0.3) else line
        asked = {"if": self.author.truth()} if self.some(0.2) else {}
        return {**asked, "either": [*parts[: self.author.dice.randint(1, 2)], last]}

    def ways(self, scene: Story) -> None:
        for way in list(scene.get("choices", {}).values()):
            if self.some(0.2):
                way["once"] = True
        for way in list(scene.get("chance", {}).values())[1:]:
            if self.some(0.4):
                way["if"] = self.author.truth()
            if self.some(0.5):
                way["weight"] = f"{self.author.number()} % 7 - 1"
        exits = scene.get("next")
        for each in exits if isinstance(exits, list) else ():
            if isinstance(each, dict) and self.some(0.5):
                each["effects"] = self.effects()
                each["because"] = self.author.words()

    def detours(self) -> None:
        """Three scenes that come back, with one that ends, and choices that lead there."""
        scenes = self.story["scenes"]
        begun = 0
        for scene in list(scenes.values()):
            for way in scene.get("choices", {}).values():
                if self.some(0.2):
                    way["then"], way["goto"] = way["goto"], "d0"
                    begun += 1
        if not begun:
            return
        lines = self.grouped(self.author.lines(1), 0)
        scenes["d0"] = {
            "effects": self.effects(),
            "lines": lines,
            "choices": {
                "on": {"text": "On", "goto": "d1"},
                "back": {"text": "Back", "effects": self.effects(), "goto": "d2"},
                "end": {"text": "End", "if": self.author.truth(), "goto": "end0"},
            },
        }
        exits = [{"if": self.author.truth(), "goto": "back", "effects": self.effects()}, "d2"]
        scenes["d1"] = {"place": "lake", "next": exits}
        scenes["d2"] = {"place": "lake", "next": "back"}
