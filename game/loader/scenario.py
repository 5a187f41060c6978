"""Builds the Scenario from a file's nodes: head, scenes, and what holds between them."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.loader import head
from game.loader.context import Context
from game.loader.detours import with_detours
from game.loader.graph_checks import check
from game.loader.ids import also_as_written, named
from game.loader.keys import Shape, fields, key_of
from game.loader.looks import cover
from game.loader.nodes import Record, Scalar
from game.loader.own_file_list import OwnFiles
from game.loader.own_palette import palette
from game.loader.own_places import any_place, own_places
from game.loader.own_sounds import own_sounds
from game.loader.promises import promises
from game.loader.renamed import renamed
from game.loader.scalars import bare, number, one_of, words
from game.loader.scenes import scene
from game.loader.steps import goto
from game.loader.taken import with_taken
from game.loader.teaching import teaching
from game.loader.typed_names import typed_names
from game.loader.version import VERSIONS, is_first
from game.loader.visit_counts import COUNTING, most_visits
from game.loader.word_values import word_values
from game.story.appearance import is_half
from game.story.moments_in_scenes import with_moment_places
from game.story.scenario import Scenario
from game.story.shots import with_shots
from game.story.slots import Visit
from game.story.usual_weather import with_usual_weather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.collector import Collector
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.loader.own_file_list import LookUp
    from game.story.own_place import AnyPlace
    from game.story.slots import Slot

SCENARIO: Final = Shape(
    "a scenario",
    ("upward", "title", "protagonist", "characters", "start", "scenes"),
    (
        "palette",
        "places",
        "sounds",
        "summary",
        "language",
        "minutes",
        "cover",
        "content_note",
        "place",
        "stats",
        "flags",
        "constants",
        "words",
        "names",
        "circumstances",
        "teaching",
        "renamed",
        "promises",
    ),
    nested=frozenset(
        {
            *("characters", "scenes", "palette", "places", "sounds", "cover", "stats", "flags", "constants"),
            *("words", "names", "circumstances", "teaching", "renamed"),
        }
    ),
)
# Where there are files of scenes, too, this one may have none.
_HEAD: Final = evolve(
    SCENARIO,
    required=tuple(key for key in SCENARIO.required if key != "scenes"),
    optional=("scenes", *SCENARIO.optional),
)
_DECLARING: Final = ("stats", "flags", "constants", "words", "names")
_NONE: Final = Record([], 0, 0)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
LONG_SUMMARY: Final = 90


def scenario(
    notes: Collector,
    root: Node,
    id_: str,
    more: Sequence[Record] | None = None,
    look_up: LookUp | None = None,
) -> Scenario | None:
    """The scenario of a document and `more` of scenes; None if any diagnostic so far is an error.

    By `look_up` the files it brings are known; without it none is.
    """
    context = Context(notes, files=OwnFiles(look_up))
    context.grown = not is_first(root)
    found = fields(notes, root, SCENARIO if more is None else _HEAD)
    _version(context, found.get("upward"))
    _of_all(context, root, found)
    head.characters(context, found.get("characters"))
    also_as_written(notes, context.characters)
    context.protagonist = _protagonist(context, found)
    palette(context, found.get("palette"))
    own_places(context, found.get("places"))
    own_sounds(context, found.get("sounds"))
    context.unsure = any(not isinstance(found.get(key, _NONE), Record) for key in _DECLARING)
    slots: list[Slot] = [*head.stats(context, found.get("stats")), *head.flags(context, found.get("flags"))]
    head.constants(context, found.get("constants"))
    slots += word_values(context, found.get("words"))
    typed_names(context, found.get("names"))
    written = named(notes, found.get("scenes"), "the list of scenes", more=more or ())
    also_as_written(notes, context.names)
    context.declare_scenes(name for name, _ in written)
    also_as_written(notes, context.scenes)
    circumstances = head.circumstances(context, found.get("circumstances"))
    scenes = {name.text: scene(context, name, value) for name, value in written}
    start = goto(context, found.get("start"))
    promised = promises(context, found.get("promises"), circumstances, scenes)
    slots += _visits(context)
    place = _place(context, found.get("place"))
    halves = {who.id for who in context.characters.values() if is_half(who.look)}
    scenes = with_shots(
        with_detours(context, with_taken(context, scenes, slots), start, slots), start, halves
    )
    scenes = with_moment_places(with_usual_weather(scenes, place), place)
    made = Scenario(
        id=id_,
        title=words(notes, found.get("title"), "the title"),
        summary=_summary(context, found.get("summary")),
        language=_language(context, found.get("language")),
        protagonist=context.protagonist,
        minutes=number(notes, found["minutes"], "the number of minutes", 1, 600) if "minutes" in found else 0,
        content_note=words(notes, found.get("content_note"), "the content note"),
        cover=cover(context, found.get("cover")),
        place=place,
        places=context.places,
        sounds=context.sounds,
        constants=context.constants,
        names=context.typed,
        characters=context.characters,
        slots=tuple(slots),
        circumstances=circumstances,
        teaching=teaching(notes, found.get("teaching")),
        promises=promised,
        start=start,
        scenes=scenes,
        renamed=renamed(context, found.get("renamed"), scenes),
        digest=sha256(notes.text.encode(errors="surrogatepass")).hexdigest(),
    )
    if notes.failed:
        return None
    check(context, made)
    return made


def _of_all(context: Context, root: Node, found: Fields) -> None:
    """Note a list of the story's own places under place:, and read it as that list."""
    listed = found.get("place")
    if isinstance(root, Record) and isinstance(listed, Record) and "places" not in found:
        message = "“place” is the one place of scenes that name none"
        context.notes.at("UP206", key_of(root, listed), message, "write places: for a list of your own")
        found["places"] = found.pop("place")


def _version(context: Context, node: Node | None) -> None:
    if node is None or (isinstance(node, Scalar) and node.text in VERSIONS):
        return
    message = f"this game reads versions {' and '.join(VERSIONS)} of the format"
    context.notes.at("UP215", node, message, f"write {' or '.join(f'upward: {each}' for each in VERSIONS)}")


def _visits(context: Context) -> tuple[Visit, ...]:
    """A slot for each scene whose visits anything asks about, in the order of asking."""
    made = (context.conditions, context.effects, context.amounts)
    trees = (each.tree for one in made for each in one.values() if COUNTING in each.source)
    most = most_visits(trees)
    return tuple(Visit(scene=asked, most=most.get(asked, 1)) for asked in context.visits.asked)


def _place(context: Context, node: Node | None) -> AnyPlace:
    """The place of scenes that name none."""
    if node is None:
        return ""
    context.newer(node, "places of a whole story")
    return any_place(context, node)


def _protagonist(context: Context, found: Fields) -> str:
    """One of the characters; where none could be read, there is nothing to hold the name against."""
    node = found.get("protagonist")
    if not context.characters:
        return bare(context.notes, node, "the protagonist")
    return one_of(context.notes, node, context.characters, "UP302", "character") or ""


def _summary(context: Context, node: Node | None) -> str:
    summary = words(context.notes, node, "the summary")
    if len(summary) > LONG_SUMMARY and node is not None:
        message = f"a summary has at most {LONG_SUMMARY} characters, and this has {len(summary)}"
        context.notes.at("UP604", node, message, "say it in fewer words")
    return summary


def _language(context: Context, node: Node | None) -> str:
    if node is None:
        return "en"
    language = bare(context.notes, node, "the language")
    if language and not _LANGUAGE.fullmatch(language):
        context.notes.at("UP223", node, "a language is its short code", "write en, zh-Hans, or the like")
    return language
