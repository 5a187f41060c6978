"""What comes after a scene: choices, chance, next or an ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from game.diagnostics import did_you_mean
from game.loader.fields import id_of, items_of, keys_of, one_of, prose_of, record_of, unique, whole_of, words_of
from game.loader.nodes import Node, Record, Scalar
from game.loader.prose import text_of
from game.story.catalogue import Tone, View
from game.story.play import NEXT
from game.story.scenario import Chance, Choice, Choices, Ending, Exit, Next, Outcome, Then

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from game.expressions import Condition, Effect, Name
    from game.loader.fields import Keys
    from game.loader.formulas import Formulas
    from game.loader.lines import Lines
    from game.loader.notes import Notes
    from game.story.text import Text

WAYS: Final = ("choices", "chance", "next", "ending")
_CHOICE: Final = ("text", "if", "locked", "effects", "because", "goto")
_OUTCOME: Final = ("weight", "effects", "because", "goto")
_ENDING: Final = ("title", "tone", "reflection", "debrief")
_LONG_CHOICE: Final = 95
_LONG_BECAUSE: Final = 60


@define
class Ways:
    """Reads what comes after the scenes of one scenario."""

    notes: Notes
    scenes: Collection[str]
    values: Mapping[str, Name]
    formulas: Formulas
    lines: Lines

    def read(self, scene: str, keys: Keys, record: Node) -> Then | None:
        """The one way on of a scene."""
        given = [way for way in WAYS if way in keys]
        if not given:
            self.notes.at("UP212", record, f"nothing comes after the scene “{scene}”", "add choices, chance, next or ending")
            return None
        if len(given) > 1:
            message = f"the scene “{scene}” has both {given[0]} and {given[1]}"
            self.notes.at("UP211", keys[given[1]][0], message, "keep one; a second scene can hold the other")
        node = keys[given[0]][1]
        match given[0]:
            case "choices":
                return self._choices(node)
            case "chance":
                return self._chance(node)
            case "next":
                return self._next(node)
            case _:
                return self._ending(node)

    def _named(self, node: Node, what: str) -> Iterator[tuple[str, Node]]:
        record = record_of(node, what, self.notes)
        if record is not None and not record.pairs:
            self.notes.at("UP209", node, f"{what} is empty", "add at least one")
        for name, (at, part) in unique(record, self.notes).items() if record else ():
            if id_of(at, "the id", self.notes) is None:
                continue
            if name == NEXT:
                self.notes.at("UP216", at, "“next” is what going on is called", "choose another id")
                continue
            yield name, part

    def _choices(self, node: Node) -> Choices:
        made = [choice for name, part in self._named(node, "choices") if (choice := self._choice(name, part))]
        if len(made) > 0 and all(choice.condition is not None for choice in made):
            self.notes.at("UP701", node, "every choice here has a condition", "make sure that one always holds, or add a choice without")
        return Choices(choices=tuple(made))

    def _choice(self, name: str, part: Node) -> Choice | None:
        keys = keys_of(part, _CHOICE, f"the choice “{name}”", self.notes, needed=("text", "goto"))
        if keys is None:
            return None
        text = self._text(keys, "text")
        if text is not None and len(str(text)) > _LONG_CHOICE:
            self.notes.at("UP602", keys["text"][1], f"this choice has {len(str(text))} characters", f"say it in {_LONG_CHOICE}")
        if "locked" in keys and "if" not in keys:
            self.notes.at("UP203", keys["locked"][0], f"the choice “{name}” has locked and no “if”", "add if: …, or take locked out")
        test = self._test(keys)
        goto = self._goto(keys)
        if text is None or goto is None:
            return None
        return Choice(
            id=name,
            text=text,
            condition=test,
            locked=self._text(keys, "locked"),
            effects=self._effects(keys),
            because=self._because(keys),
            goto=goto,
        )

    def _text(self, keys: Keys, key: str) -> Text | None:
        return text_of(keys[key][1], key, self.values, self.notes) if key in keys else None

    def _test(self, keys: Keys) -> Condition | None:
        return self.formulas.condition(keys["if"][1]) if "if" in keys else None

    def _effects(self, keys: Keys) -> tuple[Effect, ...]:
        return self.formulas.effects(keys["effects"][1]) if "effects" in keys else ()

    def _because(self, keys: Keys) -> Text | None:
        text = self._text(keys, "because")
        if text is not None and len(str(text)) > _LONG_BECAUSE:
            self.notes.at("UP603", keys["because"][1], f"this reason has {len(str(text))} characters", f"say it in {_LONG_BECAUSE}")
        return text

    def _goto(self, keys: Keys) -> str | None:
        return self._scene(keys["goto"][1]) if "goto" in keys else None

    def _scene(self, node: Node) -> str | None:
        name = words_of(node, "goto", self.notes)
        if name is None or name in self.scenes:
            return name
        self.notes.at("UP301", node, f"there is no scene called “{name[:40]}”", did_you_mean(name, self.scenes))
        return None

    def _chance(self, node: Node) -> Chance:
        made = [outcome for name, part in self._named(node, "chance") if (outcome := self._outcome(name, part))]
        if made and not any(outcome.weight for outcome in made):
            self.notes.at("UP504", node, "nothing can happen here: every weight is 0", "give one outcome a weight above 0")
        return Chance(outcomes=tuple(made))

    def _outcome(self, name: str, part: Node) -> Outcome | None:
        keys = keys_of(part, _OUTCOME, f"the outcome “{name}”", self.notes, needed=("weight", "goto"))
        if keys is None:
            return None
        weight = whole_of(keys["weight"][1], "weight", self.notes) if "weight" in keys else None
        goto = self._goto(keys)
        if weight is not None and weight < 0:
            self.notes.at("UP503", keys["weight"][1], f"the weight {weight} is below 0", "write how often it happens, such as 1")
            return None
        if weight == 0:
            self.notes.at("UP605", keys["weight"][1], f"the outcome “{name}” never happens", "give it a weight above 0, or take it out")
        if weight is None or goto is None:
            return None
        return Outcome(id=name, weight=weight, effects=self._effects(keys), because=self._because(keys), goto=goto)

    def _next(self, node: Node) -> Next | None:
        if isinstance(node, Scalar):
            goto = self._scene(node)
            return None if goto is None else Next(exits=(Exit(goto=goto),))
        parts = items_of(node, "next", self.notes)
        exits = [exit_ for number, part in enumerate(parts, 1) if (exit_ := self._exit(part, last=number == len(parts)))]
        return Next(exits=tuple(exits)) if exits else None

    def _exit(self, part: Node, *, last: bool) -> Exit | None:
        test = None
        goto_node: Node | None = part
        if isinstance(part, Record):
            keys = keys_of(part, ("if", "goto"), "a way on", self.notes, needed=("goto",)) or {}
            test = self._test(keys)
            goto_node = keys["goto"][1] if "goto" in keys else None
            conditional = "if" in keys
        else:
            conditional = False
        if conditional == last:
            message = "the last way on has a condition" if last else "no way on after this one can be taken"
            hint = "add one more without if, for when nothing else fits" if last else "add if to this one, or put it last"
            self.notes.at("UP217", part, message, hint)
        goto = None if goto_node is None else self._scene(goto_node)
        return None if goto is None else Exit(goto=goto, condition=test)

    def _ending(self, node: Node) -> Ending | None:
        keys = keys_of(node, _ENDING, "an ending", self.notes, needed=("title", "tone"))
        if keys is None:
            return None
        title = prose_of(keys["title"][1], "title", self.notes) if "title" in keys else None
        tone = one_of(keys["tone"][1], set(Tone), "UP308", "tone", self.notes) if "tone" in keys else None
        said = self.lines.read(keys["reflection"][1], View.STAGE) if "reflection" in keys else ()
        asked = items_of(keys["debrief"][1], "debrief", self.notes) if "debrief" in keys else []
        questions = [text for part in asked if (text := text_of(part, "a question", self.values, self.notes))]
        if title is None or tone is None:
            return None
        return Ending(title=title, tone=Tone(tone), reflection=said, debrief=tuple(questions))
