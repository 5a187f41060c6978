"""Reads lines: narration, speech, what is typed or not yet said, posts and what is written under them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from game.diagnostics import meant
from game.expressions import Condition, both
from game.loader.brace_start import begins_with_brace
from game.loader.characters import NAMED, known, mood, mood_beside
from game.loader.conditions import condition
from game.loader.foreign_keys import meant_by
from game.loader.keys import comma, guessed, key_of, twice
from game.loader.lost_speech import not_lost, speaker_of
from game.loader.nodes import Record, Scalar
from game.loader.odd_signs import cut_by_comma, odd, parted
from game.loader.prose import prose
from game.loader.scalars import number, words
from game.loader.translators import note
from game.story.catalogue import View
from game.story.scenario import Line

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node

_BODIES: Final = ("text", "draft", "post")
NOBODY: Final = frozenset({*_BODIES, "if", "at", "likes"})  # what no character may be called
_NOTE, _MOOD = "note", "mood"
_UNLESS_CALLED: Final = frozenset({_NOTE, _MOOD})  # keys of a line too, where nobody is called so
LINE_KEYS: Final = NOBODY | _UNLESS_CALLED
_VIEWS_OF: Final = {
    "draft": (View.STAGE, View.PHONE),
    "at": (View.PHONE,),
    "post": (View.POST,),
    "likes": (View.POST,),
}
_SPEECH: Final = re.compile(NAMED.pattern + r":\s+(?=\S)")
_TIME: Final = re.compile(r"\d?\d:\d\d")
Path = tuple[str | int, ...]
_UNKNOWN: Final = ""  # stands among the keys found for a name that was noted
_Named = tuple[Scalar, "Node"]


class Place(NamedTuple):
    """Where a line stands: the keys that lead there from its scene, and what the groups around it ask for."""

    path: Path
    condition: Condition | None = None

    def under(self, own: Condition | None) -> Condition | None:
        """What must hold for something here that has a condition of its own."""
        if own is None or self.condition is None:
            return own or self.condition
        return both(self.condition, own)


def line(context: Context, node: Node, view: View | None, place: Place) -> Line:
    """The line written here; `view` is that of its scene, None for the reflection of an ending."""
    if isinstance(node, Scalar):
        return _quoted(context, node, place) or _narrated(context, node, place)
    if isinstance(node, Record):
        if begins_with_brace(context.notes, node):
            return _narrated(context, None, place)
        return _record(context, node, view, place)
    message = "a list stands where a line is expected"
    context.notes.at("UP213", node, message, "if these are words, put them in quotes")
    return _narrated(context, None, place)


def _quoted(context: Context, node: Scalar, place: Place) -> Line | None:
    """Speech that is quoted as a whole: "lu (glad): words"."""
    match = _SPEECH.match(node.text) if ": " in node.text else None
    if match is None or not (match["who"] in context.characters or match["mood"]):
        return None
    said = evolve(node, text=node.text[match.end() :])
    return Line(
        text=prose(context, said, "a line"),
        speaker=known(context, node, match),
        mood=mood(context, node, match),
        condition=place.condition,
        path=place.path,
    )


def _narrated(context: Context, node: Scalar | None, place: Place) -> Line:
    not_lost(context, node)
    return Line(text=prose(context, node, "a line"), condition=place.condition, path=place.path)


def _record(context: Context, node: Record, view: View | None, place: Place) -> Line:
    found, speakers = _sorted(context, node, view)
    body, name = _body(context, node, found, speakers)
    match = NAMED.fullmatch(name.text) if name else None
    if name is None and _UNKNOWN not in found:
        not_lost(context, body)
    if _MOOD in found:
        _of_speech(context, key_of(node, found[_MOOD]), speaks=name is not None)
    return Line(
        text=prose(context, body, "a line"),
        speaker=match["who"] if match else _in_mind(context, found, view),
        mood=mood_beside(context, name, match, found.get(_MOOD)) if name and match else None,
        condition=place.under(condition(context, found.get("if"))),
        at=words(context.notes, found.get("at"), "a time"),
        draft="draft" in found,
        post="post" in found,
        likes=number(context.notes, found["likes"], "the number of likes", 0) if "likes" in found else None,
        note=note(context, found.get(_NOTE)),
        path=place.path,
    )


def _of_speech(context: Context, key: Scalar, *, speaks: bool) -> None:
    """A mood under a key is of who speaks."""
    context.newer(key, "moods under a key of a line")
    if not speaks:
        message = "nobody speaks here whose mood it could be"
        context.notes.at("UP213", key, message, "write the id of who speaks for text:, or take it out")


def _in_mind(context: Context, found: dict[str, Node], view: View | None) -> str | None:
    """The protagonist, where they have words in their mouth that are not yet said."""
    if "draft" not in found or view is not View.STAGE:
        return None
    context.newer(found["draft"], "drafts of what is said")
    return context.protagonist or None


def _sorted(context: Context, node: Record, view: View | None) -> tuple[dict[str, Node], list[_Named]]:
    """What the line says by key, and who speaks; the rest is noted."""
    found: dict[str, Node] = {}
    speakers = []
    for name, value in parted(context.notes, node, lambda word: _is_name(context, word)):
        if name.text in found:
            twice(context.notes, name, key_of(node, found[name.text]))
        elif _is_key(context, name.text):
            found[name.text] = value
            _belongs(context, name, view)
        elif _is_name(context, name.text):
            speakers.append((name, value))
        else:
            key = _strange(context, name, value, node)
            found.setdefault(key, value)
    return found, speakers


def _is_key(context: Context, word: str) -> bool:
    return word in NOBODY or (word in _UNLESS_CALLED and word not in context.characters)


def _is_name(context: Context, word: str) -> bool:
    match = NAMED.fullmatch(word)
    return _is_key(context, word) or (match is not None and match["who"] in context.characters)


def _body(
    context: Context, node: Record, found: dict[str, Node], speakers: list[_Named]
) -> tuple[Node | None, Scalar | None]:
    """The words of the line, and the name before them if someone speaks."""
    bodies = [(found[key], None) for key in _BODIES if key in found]
    both: list[tuple[Node, Scalar | None]] = [*bodies, *((value, name) for name, value in speakers)]
    if not both:
        if _UNKNOWN not in found:
            context.notes.at("UP213", node, "this line has no words", "add text: and the words")
        return None, None
    if len(both) > 1:
        message = "a line is narration, or one speaker with words"
        context.notes.at("UP213", node, message, "make a line of each")
    return both[0]


def _belongs(context: Context, name: Scalar, view: View | None) -> None:
    wanted = _VIEWS_OF.get(name.text)
    if wanted is not None and view not in wanted:
        message = f"“{name.text}” belongs to the lines of a scene with view: {' or '.join(wanted)}"
        context.notes.at("UP220", name, message, "take it out, or change the view")


def _strange(context: Context, name: Scalar, value: Node, node: Record) -> str:
    """Note a name that is neither a key nor a character; the key to read its words as."""
    if cut_by_comma(name, value):
        comma(context.notes, name)
        return _UNKNOWN
    if odd(context.notes, name):
        return _UNKNOWN
    alone = len(node.pairs) == 1
    instead = meant_by("a line", name.text)
    if instead and not (alone and isinstance(value, Scalar)):
        context.notes.at("UP201", name, f"a line has no “{name.text}”", instead)
        return _UNKNOWN
    if not alone and context.notes.nearest(name.text, context.characters) is None:
        near = context.notes.nearest(name.text, LINE_KEYS) or _clock(value)
        if near:
            context.notes.at("UP201", name, f"a line has no “{name.text}”", meant(near))
            guessed(context.notes, name, value, near)
            return near
    _no_speaker(context, name)
    return "text"


def _clock(value: Node) -> str | None:
    """Words such as 21:14 are a time stamp, whatever they are called."""
    return "at" if isinstance(value, Scalar) and _TIME.fullmatch(value.text) else None


def _no_speaker(context: Context, name: Scalar) -> None:
    """Note words before a colon that are nobody's id."""
    match = NAMED.fullmatch(name.text)
    if match:
        known(context, name, match, otherwise="put the line in quotes if it is narration")
    elif id_ := speaker_of(context, name.text.partition("（")[0].partition("(")[0]):
        context.notes.at("UP302", name, "a line names its speaker by id", meant(id_))
    else:
        message = "a colon followed by a space makes a speaker of the words before it"
        hint = "begin it with the id of who speaks; or, as narration, put the whole line in quotes"
        context.notes.at("UP113", name, message, hint)
