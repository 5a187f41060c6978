"""Every text of a scenario that is shown, by its key; and the scenario with other texts in their place.

A key is the way to the words in the scenario's file, parts of lists counted from 1: `title`,
`characters.lu.name`, `scenes.gate.lines.3`, `scenes.gate.choices.ask.locked`, `scenes.end.ending.title`; in a
group of lines `scenes.gate.lines.3.else.1`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from game.loader.marks import written
from game.loader.passage_kinds import Kind
from game.loader.place_passages import told_place, with_places
from game.loader.shown_values import in_words
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Stat, WordValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.story.beginning import Circumstance, TypedName
    from game.story.cases import Cases
    from game.story.scenario import Character, Choice, Exit, Line, Outcome, Scenario, Scene, Then
    from game.story.slots import Slot
    from game.story.teaching import Teaching, Word
    from game.story.text import Text


@frozen(kw_only=True)
class Passage:
    """One text, as an author writes it (`written`), with its key.

    Where it is `marked`, braces and asterisks mean something. `scene` is the id of its scene, empty in the
    head; `line` is the line it belongs to. `note` is what the author tells translators beside it.
    """

    key: str
    kind: Kind
    written: str
    marked: bool = True
    scene: str = ""
    line: Line | None = None
    note: str = ""

    @property
    def source(self) -> str:
        """What is translated: the words without blanks around them."""
        return self.written.strip()


def passages(scenario: Scenario) -> tuple[Passage, ...]:
    """All texts in the order of the story, but those that are empty; the standard stats are the program's."""
    found: list[Passage] = []
    with_texts(scenario, found.append)  # which says None: nothing is changed
    return tuple(
        {each.key: each for each in found}.values()
    )  # an exit that leads back is there several times


def with_texts(scenario: Scenario, other: Callable[[Passage], Text | None]) -> Scenario:
    """The scenario with what `other` says in the place of each text; a text stays where it says None."""
    head = _Part(other)
    told = evolve(
        scenario,
        title=head.words("title", Kind.TITLE, scenario.title),
        summary=head.words("summary", Kind.SUMMARY, scenario.summary),
        content_note=head.words("content_note", Kind.CONTENT_NOTE, scenario.content_note),
        characters={each.id: _character(head, each) for each in scenario.characters.values()},
        slots=tuple(_slot(head, each) for each in scenario.slots),
        names={each.id: _typed(head, each) for each in scenario.names.values()},
        circumstances={each.id: _circumstance(head, each) for each in scenario.circumstances.values()},
    )
    told = with_places(told, {each.name: told_place(head.words, each) for each in told.places.values()})
    words = {slot.id: slot for slot in told.slots if isinstance(slot, WordValue)}
    return evolve(
        told,
        scenes={
            each.id: _scene(_Part(other, each.id, words, told.names), each) for each in told.scenes.values()
        },
        teaching=scenario.teaching and _teaching(head, scenario.teaching),
    )


@define
class _Part:
    """The head, or one scene, in which braces show these words and names."""

    other: Callable[[Passage], Text | None]
    scene: str = ""
    shown: Mapping[str, WordValue] = field(factory=dict)
    typed: Mapping[str, TypedName] = field(factory=dict)
    note: str = ""  # beside all that is of one choice

    def words(self, key: str, kind: Kind, words: str, line: Line | None = None) -> str:
        """Words that are shown as they stand."""
        said = self.said(key, kind, words, line, marked=False)
        return words if said is None else str(said)

    def text(self, key: str, kind: Kind, text: Text, line: Line | None = None) -> Text:
        """Words with their marks."""
        said = self.said(key, kind, written(text), line, marked=True) or text
        return in_words(said, self.shown, self.typed)

    def said(self, key: str, kind: Kind, words: str, line: Line | None, *, marked: bool) -> Text | None:
        if not words.strip():
            return None
        whole = f"scenes.{self.scene}.{key}" if self.scene else key
        note = line.note if line else self.note
        return self.other(
            Passage(
                key=whole, kind=kind, written=words, marked=marked, scene=self.scene, line=line, note=note
            )
        )

    def maybe(self, key: str, kind: Kind, text: Text | None) -> Text | None:
        return None if text is None else self.text(key, kind, text)

    def all_words(self, key: str, kind: Kind, all_: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.words(f"{key}.{number}", kind, each) for number, each in enumerate(all_, 1))

    def lines(self, kind: Kind, lines: Iterable[Line]) -> tuple[Line, ...]:
        return tuple(self.line(kind, line) for line in lines)

    def line(self, kind: Kind, line: Line) -> Line:
        key = ".".join(str(part + 1) if isinstance(part, int) else part for part in line.path)
        at = line.at
        if any(map(str.isalpha, at)):  # 21:14 is the same everywhere
            at = self.words(f"{key}.at", Kind.TIME, at, line)
        text = self.text(key, kind, line.text, line)
        return evolve(line, text=text, at=at, source="" if text is line.text else str(line.text))


def _character(part: _Part, who: Character) -> Character:
    key = f"characters.{who.id}"
    return evolve(
        who,
        name=part.words(f"{key}.name", Kind.NAME, who.name),
        about=part.words(f"{key}.about", Kind.ABOUT, who.about),
    )


def _slot(part: _Part, slot: Slot) -> Slot:
    if isinstance(slot, WordValue):
        return evolve(slot, parts={name: _shown(part, slot, name) for name in slot.parts})
    if not isinstance(slot, Stat) or slot.label is None:  # a standard one is named by the program
        return slot
    key = f"stats.{slot.id}"
    return evolve(
        slot,
        label=part.words(f"{key}.label", Kind.LABEL, slot.label),
        meaning=part.words(f"{key}.meaning", Kind.MEANING, slot.meaning or ""),
    )


def _shown(part: _Part, word: WordValue, name: str) -> tuple[str, ...]:
    """What is shown of each value of a word by one of its parts, "" of a word that has none."""
    keys = (f"words.{word.id}.{value}{'.' if name else ''}{name}" for value in word.values)
    said = zip(keys, word.parts[name], strict=True)
    return tuple(part.words(key, Kind.SHOWN_WORD, words) for key, words in said)


def _typed(part: _Part, name: TypedName) -> TypedName:
    return evolve(
        name,
        ask=part.words(f"names.{name.id}.ask", Kind.ASK, name.ask),
        start=part.words(f"names.{name.id}.start", Kind.TYPED_NAME, name.start),
    )


def _circumstance(part: _Part, start: Circumstance) -> Circumstance:
    key = f"circumstances.{start.id}"
    return evolve(
        start,
        label=part.words(f"{key}.label", Kind.CIRCUMSTANCE, start.label),
        content_note=part.words(f"{key}.content_note", Kind.START_NOTE, start.content_note),
    )


def _teaching(part: _Part, teaching: Teaching) -> Teaching:
    return evolve(
        teaching,
        summary=part.words("teaching.summary", Kind.TEACHING, teaching.summary),
        vocabulary=tuple(
            _word(part, f"teaching.vocabulary.{number}", word)
            for number, word in enumerate(teaching.vocabulary, 1)
        ),
        open_questions=part.all_words("teaching.open_questions", Kind.OPEN_QUESTION, teaching.open_questions),
    )


def _word(part: _Part, key: str, word: Word) -> Word:
    return evolve(
        word,
        word=part.words(f"{key}.word", Kind.WORD, word.word),
        meaning=part.words(f"{key}.meaning", Kind.WORD_MEANING, word.meaning),
    )


def _scene(part: _Part, scene: Scene) -> Scene:
    tags = _tags(part, scene)
    return evolve(
        scene,
        caption=_caption(part, scene),
        cases=_cases(part, scene.cases),
        chat=part.words("chat", Kind.CHAT, scene.chat),
        tags=tuple(tags[tag] for tag in scene.tags),
        because=part.maybe("because", Kind.BECAUSE, scene.because),
        lines=part.lines(Kind.LINE, scene.lines),
        then=_then(part, scene.then, tags),
        discuss=scene.discuss
        and evolve(scene.discuss, prompt=part.words("discuss.prompt", Kind.PROMPT, scene.discuss.prompt)),
        facilitator=part.words("facilitator", Kind.FACILITATOR, scene.facilitator),
    )


def _caption(part: _Part, scene: Scene) -> Text:
    """What heads the page where nothing else does: the last of several."""
    several = scene.cases.caption
    return part.text(f"caption.{len(several) + 1}" if several else "caption", Kind.CAPTION, scene.caption)


def _cases(part: _Part, cases: Cases) -> Cases:
    captions = (
        evolve(each, value=part.text(f"caption.{number}.is", Kind.CAPTION, each.value))
        for number, each in enumerate(cases.caption, 1)
    )
    return evolve(cases, caption=tuple(captions)) if cases.caption else cases


def _tags(part: _Part, scene: Scene) -> Mapping[str, str]:
    """Each tag of a post and its choices once: a choice's tag is known as one of the post by its word."""
    ways = scene.then.choices if isinstance(scene.then, Choices) else ()
    all_ = dict.fromkeys((*scene.tags, *(tag for way in ways for tag in way.tags or ())))
    return {tag: part.words(f"tags.{number}", Kind.TAG, tag) for number, tag in enumerate(all_, 1)}


def _then(part: _Part, then: Then, tags: Mapping[str, str]) -> Then:
    match then:
        case Choices(choices=choices):
            made = (_choice(part, f"choices.{each.id}", each, tags) for each in choices)
            return Choices(choices=tuple(made))
        case Chance(outcomes=outcomes):
            return Chance(outcomes=tuple(_outcome(part, f"chance.{each.id}", each) for each in outcomes))
        case Ending():
            return _ending(part, then)
        case Next(exits=exits):
            return Next(exits=tuple(_exit(part, each) for each in exits))


def _choice(part: _Part, key: str, choice: Choice, tags: Mapping[str, str]) -> Choice:
    part = evolve(part, note=choice.note)
    return evolve(
        choice,
        text=part.text(f"{key}.text", Kind.CHOICE, choice.text),
        locked=part.maybe(f"{key}.locked", Kind.LOCKED, choice.locked),
        because=part.maybe(f"{key}.because", Kind.BECAUSE, choice.because),
        tags=None if choice.tags is None else tuple(tags[tag] for tag in choice.tags),
    )


def _outcome(part: _Part, key: str, outcome: Outcome) -> Outcome:
    return evolve(outcome, because=part.maybe(f"{key}.because", Kind.BECAUSE, outcome.because))


def _exit(part: _Part, exit_: Exit) -> Exit:
    because = part.maybe(f"next.{exit_.number + 1}.because", Kind.BECAUSE, exit_.because)
    return evolve(exit_, because=because)


def _ending(part: _Part, ending: Ending) -> Ending:
    questions = enumerate(ending.debrief, 1)
    return evolve(
        ending,
        title=part.text("ending.title", Kind.ENDING, ending.title),
        reflection=part.lines(Kind.REFLECTION, ending.reflection),
        debrief=tuple(part.text(f"ending.debrief.{at}", Kind.DEBRIEF, each) for at, each in questions),
    )
