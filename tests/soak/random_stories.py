"""Whole stories drawn from a seed, as plain dictionaries, with all in them that a reader can meet."""

from __future__ import annotations

import json
import random
from typing import Any, Final

import yaml
from attrs import define

Story = dict[str, Any]

_STANDARD: Final = ("confidence", "opportunity", "ability", "energy", "connection")
_FLAGS: Final = ("asked", "told", "late")
_SPEAKERS: Final = ("me", "lu", "teacher")
_DRAFTED: Final = {"phone": 0.3, "stage": 0.1}  # in which views, how often
_MOODS: Final = ("calm", "glad", "uneasy", "tired", "surprised", "resolved")
_WORDS: Final = (
    "The bus is late",
    "*not* today",
    "{{ a brace",
    r"a \* in the sky",
    "*all of it*",
    "No",
    "向上",
)
_PLACES: Final = ("lake", "campus_gate", "office", "train")


class Plain(yaml.SafeDumper):
    """Writes YAML as authors do, without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        """Nothing is written by pointing at where it stood before."""
        del data
        return True


def written(story: Story, seed: int) -> str:
    """A story as a file: in YAML's blocks, or for every second seed in brackets and braces."""
    if seed % 2:
        return json.dumps(story, indent=1, ensure_ascii=False)
    return yaml.dump(story, Dumper=Plain, sort_keys=False, allow_unicode=True)


def random_story(seed: int) -> Story:
    """Four to ten scenes of every kind and view, some of them endings, and up to three starts."""
    return Author(random.Random(seed)).story()


@define
class Author:
    """Writes one story; every word of it comes from the dice."""

    dice: random.Random
    stats: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()

    def story(self) -> Story:
        """The whole story."""
        stats = self.declared()
        self.stats = tuple(stats)
        count = self.dice.randint(3, 8)
        self.scenes = (*(f"s{number}" for number in range(count)), "end0", "end1")
        starts = {f"c{number}": self.start(number) for number in range(self.dice.randint(0, 2))}
        scenes = {scene: self.scene(scene) for scene in self.scenes}
        people = {"me": "wenzhu", "lu": "senior_woman", "teacher": "teacher_man"}
        return {
            "upward": 1.1,
            "title": "Drawn",
            "protagonist": "me",
            "characters": {who: {"name": who.title(), "look": look} for who, look in people.items()},
            "stats": stats,
            "flags": {flag: self.dice.random() < 0.3 for flag in _FLAGS},
            "constants": {"price": self.dice.randint(1, 40)},
            "words": {
                "call": {"start": "an", "values": {"an": "An", "miss": "Miss An", "dr": "Dr An"}},
                "hero": {"start": "she", "values": {"she": {"they": "she"}, "he": {"they": "he"}}},
            },
            **({"circumstances": starts} if starts else {}),
            "start": "s0",
            "scenes": scenes,
        }

    def declared(self) -> Story:
        """Some of the standard stats, and own ones with other limits, shown and hidden."""
        some = self.dice.sample(_STANDARD, self.dice.randint(1, 4))
        stats: Story = {stat: self.dice.randint(0, 100) for stat in some}
        low, high = -self.dice.randint(0, 30), self.dice.randint(1, 30)
        stats["debt"] = {"start": self.dice.randint(low, high), "min": low, "max": high, "hidden": True}
        shown = {"label": "Pages", "meaning": "What could be handed in."}
        stats["pages"] = {"start": self.dice.randint(0, 9), "max": self.dice.randint(9, 40), **shown}
        return stats

    def start(self, number: int) -> Story:
        """Another start."""
        return {
            "label": f"Other start {number}",
            "set": [self.effect() for _ in range(self.dice.randint(1, 3))],
        }

    def number(self, depth: int = 2) -> str:
        """An expression that comes to a number, brackets only here and there."""
        pick, dice = self.dice.randrange(9), self.dice
        if pick < 3 or not depth:
            seen = f"visits({dice.choice(self.scenes)}) % {dice.randint(2, 5)}"
            return dice.choice((*self.stats, str(dice.randint(0, 60)), "price", seen))
        one, other = self.number(depth - 1), self.number(depth - 1)
        parts = {3: f"{one} + {other}", 4: f"{one} - {other}", 5: f"{one} * {dice.randint(0, 9)}"}
        parts |= {
            6: f"{one} {dice.choice(('//', '%'))} {dice.randint(1, 9)}",
            7: f"{dice.choice(('min', 'max'))}({one}, {other})",
        }
        return parts.get(pick) or dice.choice((f"-{one}", f"({one})", f"-({other})"))

    def truth(self, depth: int = 2) -> str:
        """A condition, brackets only here and there."""
        pick, dice = self.dice.randrange(12), self.dice
        if pick < 2 or not depth:
            word = f"call {dice.choice(('==', '!='))} {dice.choice(('an', 'miss', 'dr'))}"
            seen = f"visits({dice.choice(self.scenes)}) {dice.choice(('>=', '==', '<'))} {dice.randint(1, 4)}"
            return dice.choice((*_FLAGS, f"visited({dice.choice(self.scenes)})", word, "hero != he", seen))
        if pick < 7:
            sign = dice.choice(("==", "!=", "<", "<=", ">", ">="))
            return f"{self.number(depth - 1)} {sign} {self.number(depth - 1)}"
        one, other = self.truth(depth - 1), self.truth(depth - 1)
        parts = {7: f"{one} and {other}", 8: f"{one} or {other}", 9: f"not {one}", 10: f"({one})"}
        return parts.get(pick) or dice.choice(
            (f"({one}) == ({other})", f"({one}) != {dice.choice(_FLAGS)}", "true")
        )

    def effect(self) -> str:
        """An effect on a flag, a word or a stat."""
        if self.dice.random() < 0.3:
            return f"{self.dice.choice(_FLAGS)} = {self.truth()}"
        if self.dice.random() < 0.15:
            return self.dice.choice(("call = an", "call = miss", "hero = he", "hero = she"))
        stat, sign = self.dice.choice(self.stats), self.dice.choice(("=", "+=", "-="))
        return f"{stat} {sign} {self.number()}"

    def words(self) -> str:
        """Words with emphasis, a value, a brace, an asterisk."""
        parts = self.dice.sample(_WORDS, self.dice.randint(1, 2))
        if self.dice.random() < 0.4:
            stat = "{" + self.dice.choice((*self.stats, "call", "hero.they", "hero.They", "price")) + "}"
            parts.insert(self.dice.randint(0, len(parts)), self.dice.choice((stat, f"*{stat} of it*")))
        return " ".join(parts)

    def maybe(self, share: float, **what: object) -> Story:
        """These, or nothing."""
        return what if self.dice.random() < share else {}

    def asking(self, share: float) -> Story:
        """Perhaps a condition."""
        return {"if": self.truth()} if self.dice.random() < share else {}

    def wording(self) -> str:
        """Words with two wordings by a condition, or one that may be left out."""
        other = self.dice.choice((" | well, {call}", " | no", ""))
        return f"So {{{self.truth(1)} ? again{other}}} it is"

    def group(self, view: str = "") -> Story:
        """Lines under a condition, with others under else; or several parts of which the first is read."""
        some = [self.line(view) for _ in range(self.dice.randint(1, 2))]
        if self.dice.random() < 0.5:
            other = self.maybe(0.6, **{"else": [self.words() for _ in range(self.dice.randint(1, 2))]})
            return {"if": self.truth(), "lines": some, **other}
        parts: list[object] = [
            {"if": self.truth(), "text": self.words()},
            {"if": self.truth(), "lines": some},
        ]
        return {"either": [*parts, self.words()] if self.dice.random() < 0.7 else parts}

    def line(self, view: str = "") -> object:
        """Narration or speech, under a condition or not; a draft; on a phone with a time stamp."""
        asked = self.asking(0.4)
        at = self.maybe(0.3, at=f"{self.dice.randint(10, 23)}:15") if view == "phone" else {}
        if self.dice.random() < _DRAFTED.get(view, 0):
            return {**asked, "draft": self.words(), **at}
        if self.dice.random() < 0.2:
            return {**asked, "text": self.wording()} if asked else self.wording()
        if self.dice.random() < 0.4:
            return {**asked, "text": self.words()} if asked else self.words()
        who = self.dice.choice(_SPEAKERS)
        mood = f" ({self.dice.choice(_MOODS)})" if self.dice.random() < 0.4 else ""
        return {**asked, who + mood: self.words(), **at}

    def lines(self, least: int = 0, view: str = "") -> list[object]:
        """So many lines, and a few more."""
        found = [self.line(view) for _ in range(self.dice.randint(least, 3))]
        return [*found, self.group(view)] if self.dice.random() < 0.2 else found

    def scene(self, name: str) -> Story:
        """A scene in one of the three views, and what follows it."""
        view = self.dice.choice(("stage", "stage", "stage", "phone", "post"))
        scene: Story = {"place": self.cases(*_PLACES), **self.maybe(0.3, caption=self.cases(self.words()))}
        scene |= self.maybe(0.3, effects=[self.effect() for _ in range(self.dice.randint(1, 2))])
        scene |= self.maybe(0.2, light=self.cases("dusk", "night"))
        if "effects" in scene:
            scene |= self.maybe(0.5, because=self.words())
        then = self.ending() if name.startswith("end") else self.then(name, view)
        lines = self.lines(0 if {"next", "chance"} & then.keys() and view == "stage" else 1, view)
        if view == "phone":
            scene |= {"view": view, "chat": "Lu", **self.maybe(0.5, clock="21:14")}
        if view == "post":
            post = {"post": self.words(), **self.maybe(0.5, likes=self.dice.randint(0, 500))}
            lines = [post, *lines]
            scene |= {"view": view, **self.maybe(0.5, tags=["upward", "phd"])}
        if view == "stage" and self.dice.random() < 0.3:
            people = self.dice.sample(_SPEAKERS, self.dice.randint(1, 3))
            scene["cast"] = [self.standing(f"{who} (glad)") for who in people]
        return {**scene, **({"lines": lines} if lines else {}), **then}

    def cases(self, *values: str) -> object:
        """One of these, or now and then several of which the first that holds is shown."""
        if self.dice.random() < 0.8:
            return self.dice.choice(values)
        cases: list[object] = [{"if": self.truth(), "is": self.dice.choice(values)} for _ in range(2)]
        return [*cases, self.dice.choice(values)]

    def standing(self, who: str) -> object:
        """Somebody in a cast, perhaps only at times."""
        return {"who": who, **asked} if (asked := self.asking(0.3)) else who

    def ending(self) -> Story:
        """An ending."""
        extra = {
            "reflection": self.lines(1),
            "debrief": [self.words() for _ in range(self.dice.randint(1, 2))],
        }
        tone = self.dice.choice(("warm", "quiet", "bright", "bittersweet", "open"))
        return {
            "ending": {"title": self.words(), "tone": tone, **(extra if self.dice.random() < 0.7 else {})}
        }

    def then(self, name: str, view: str) -> Story:
        """What follows a scene."""
        match self.dice.choice(("choices", "choices", "choices", "chance", "next", "one")):
            case "choices":
                return {"choices": {f"w{n}": self.choice(n, view) for n in range(self.dice.randint(1, 4))}}
            case "chance":
                outcomes = {f"o{n}": self.outcome(n) for n in range(self.dice.randint(1, 3))}
                return {"chance": outcomes}
            case "next":
                exits: list[object] = [
                    {"if": self.truth(), **self.taken()} for _ in range(self.dice.randint(1, 3))
                ]
                return {"next": [*exits, self.goto()]}
            case _:
                return {"next": self.dice.choice([each for each in self.scenes if each != name])}

    def goto(self) -> str:
        """Some scene."""
        return self.dice.choice(self.scenes)

    def taken(self) -> Story:
        """What a way does and says."""
        effects = [self.effect() for _ in range(self.dice.randint(0, 3))]
        because = self.maybe(0.4, because=self.words())
        return {**({"effects": effects} if effects else {}), **because, "goto": self.goto()}

    def choice(self, number: int, view: str) -> Story:
        """The first is most often open, so that plays seldom stop for want of a way."""
        asked = self.asking(0.6 if number else 0.1)
        locked = self.maybe(0.6, locked=self.words()) if asked else {}
        tags = self.maybe(0.3, tags=self.dice.choice(([], ["phd"]))) if view == "post" else {}
        once = self.maybe(0.2, once=True)
        return {"text": self.words(), **asked, **locked, **tags, **once, **self.taken()}

    def outcome(self, number: int) -> Story:
        """One way luck may fall."""
        fixed = self.dice.randint(0 if number else 1, 5)
        weight = fixed if self.dice.random() < 0.5 else f"{self.number(1)} + {fixed}"
        return {"weight": weight, **self.asking(0.2 if number else 0.1), **self.taken()}
