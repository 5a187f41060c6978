"""What there is to translate, as entries not translated yet: a story's texts, or the program's sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.marks import as_written
from game.loader.passage_kinds import Kind
from game.loader.passages import passages
from game.loader.room_for_words import ROOM
from game.resources import WORDS
from game.story.own_place import place_word
from game.story.slots import Stat
from game.words.po_file import read_po_file
from game.words.po_lines import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.loader.passages import Passage
    from game.story import Scenario
    from game.story.scenario import Line, Scene

BRACES: Final = "python-brace-format"


def program_texts() -> tuple[Entry, ...]:
    """The program's sentences in the order of their areas, each with what a translator is told of it."""
    files = sorted((WORDS / "en").glob("*.po"))
    return tuple(entry for path in files for entry in read_po_file(path).texts)


def story_texts(scenario: Scenario) -> tuple[Entry, ...]:
    """A story's texts in its order: who says each, in which mood and scene, and how much room there is."""
    return tuple(
        Entry(
            key=passage.key,
            source=passage.source,
            comments=tuple(_told(scenario, passage)),
            flags=(BRACES,) if _fills_in(scenario, passage) else (),
        )
        for passage in passages(scenario)
    )


def _fills_in(scenario: Scenario, passage: Passage) -> bool:
    """Whether gettext's own check of braces understands the text: it has values, and no other brace."""
    names = [slot.id for slot in scenario.slots if isinstance(slot, Stat)]
    bare = passage.source
    for name in names:
        bare = bare.replace(f"{{{name}}}", "")
    return passage.marked and bare != passage.source and not set("{}") & set(bare)


def _told(scenario: Scenario, passage: Passage) -> Iterator[str]:
    if passage.scene:
        scene = scenario.scenes[passage.scene]
        yield _where(scene)
        if scene.note:
            yield f"Note on the scene: {scene.note}"
    yield f"{_what(scenario, passage)}."
    if passage.note:
        yield f"Note: {passage.note}"
    if passage.kind in ROOM:
        letters = ROOM[passage.kind]
        yield f"Room: {letters / 2:g} em, some {letters} letters or {letters // 2} Chinese characters."


def _where(scene: Scene) -> str:
    caption = f", “{as_written(scene.caption)}”" if scene.caption else ""
    where = ", ".join(filter(None, (place_word(scene.place), str(scene.light))))
    return f"Scene {scene.id}{caption}: {where}."


def _what(scenario: Scenario, passage: Passage) -> str:
    """One clause: `Said by Lu (glad), only if asked`."""
    kind, line = passage.kind, passage.line
    if line is None or kind is Kind.TIME:
        return kind.value[:1].upper() + kind.value[1:]
    said = _how(scenario, line)
    after = " after the ending" if kind is Kind.REFLECTION else ""
    return f"{said}{after}" + (f", only if {line.condition.source}" if line.condition else "")


def _how(scenario: Scenario, line: Line) -> str:
    name = scenario.characters[line.speaker].name if line.speaker else ""
    mood = f" ({line.mood})" if line.mood else ""
    if line.draft and name:
        return f"Not yet said by {name}{mood}"
    if line.draft:
        return f"Typed on a phone and not sent{f', by {name}{mood}' if name else ''}"
    if line.post:
        return f"A post{f' by {name}{mood}' if name else ''}"
    return f"Said by {name}{mood}" if name else "Told"
