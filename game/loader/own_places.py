"""Reads the places of a story's own: one that ships in its own way, or a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.loader.board_letters import unlettered
from game.loader.ids import named
from game.loader.keys import Shape, fields, key_of
from game.loader.named_files import is_file
from game.loader.nodes import Items, Record, Scalar
from game.loader.own_files import file
from game.loader.scalars import number, one_of, words
from game.story.catalogue import PLACES, Light, Season, Weather
from game.story.own_files import Medium
from game.story.own_place import Border, Crowd, OwnPlace
from game.story.signs import signs_of

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.own_files import OwnFile
    from game.story.own_place import AnyPlace

_PLACE: Final = "place"
_HOURS: Final = tuple(Light)
_DRESSED: Final = ("signs", "crowd")  # of a place that is like one that ships
_LAID_IN: Final = (*_HOURS, "focus", "border")  # of a picture
PLACE: Final = Shape(
    "a place", (), ("like", "picture", "alt", *_DRESSED, *_LAID_IN, "season", "weather"), alone="like"
)
_CROWDS: Final = frozenset(Crowd)
_BORDERS: Final = frozenset(Border)
_SEASONS: Final = frozenset(Season)
_WEATHERS: Final = frozenset(Weather)
_MIDDLE: Final = (50, 50)
_SHOWN: Final = 40  # letters of words that are told


def own_places(context: Context, node: Node | None) -> None:
    """Declare the places of the story's own in the context."""
    if node is None:
        return
    context.newer(node, "places of a story’s own")
    for name, value in named(context.notes, node, "the list of places"):
        if name.text in PLACES:
            message = f"a place called “{name.text}” ships with the game"
            context.notes.at("UP325", name, message, "give this one a name of its own")
        context.brought.append((_PLACE, name))
        context.places[name.text] = _own_place(context, name, value)


def any_place(context: Context, node: Node | None) -> AnyPlace:
    """A place that ships, or one of the story's own; empty, and noted (UP303), where there is none."""
    if is_file(context, node, "UP303", "place", "places: {id: {picture: FILE, alt: …}}"):
        return ""
    word = one_of(context.notes, node, PLACES | context.places.keys(), "UP303", "place") or ""
    context.used.add((_PLACE, word))
    return context.places.get(word, word)


def _own_place(context: Context, name: Scalar, node: Node) -> OwnPlace:
    notes = context.notes
    found = fields(notes, node, PLACE, name)
    if isinstance(node, Record):
        _one_kind(context, name, node, found)
    crowd = one_of(notes, found.get("crowd"), _CROWDS, "UP329", "crowd")
    season = one_of(notes, found.get("season"), _SEASONS, "UP315", "season")
    weather = one_of(notes, found.get("weather"), _WEATHERS, "UP316", "weather")
    like = one_of(notes, found.get("like"), PLACES, "UP303", "place") or ""
    return OwnPlace(
        name=name.text,
        like=like,
        signs=_signs(context, found.get("signs"), like),
        crowd=Crowd(crowd) if crowd else None,
        season=Season(season) if season else None,
        weather=Weather(weather) if weather else None,
        **_laid_in(context, found),
    )


def _one_kind(context: Context, name: Scalar, node: Record, found: Fields) -> None:
    """Note a place that is of no kind, or of both, or else keys that belong to the other (UP326)."""
    notes, is_picture = context.notes, "like" not in found
    if is_picture and not {"picture", *_HOURS} & found.keys():
        hint = "add like: and a place that ships, or picture: and the name of a file"
        notes.at("UP326", name, f"“{name.text}” is like no place, and has no picture", hint)
        return
    if "picture" in found and not is_picture:
        message = f"“{name.text}” is like a place that ships, and has a picture"
        hint = "keep one of the two: like:, with signs and crowd, or picture:, with alt"
        notes.at("UP326", key_of(node, found["picture"]), message, hint)
        return
    strange = _DRESSED if is_picture else _LAID_IN
    kind = "is like one that ships" if is_picture else "is a picture"
    for key in strange:
        if key in found:
            message = f"“{key}” belongs to a place that {kind}"
            notes.at("UP326", key_of(node, found[key]), message, "take it out, or make a second place")
    if is_picture:
        for key in ("picture", "alt"):
            if key not in found:
                hint = "add alt: and what is to be seen, in a sentence" if key == "alt" else f"add {key}:"
                notes.at("UP203", name, f"“{key}” is missing in a place that is a picture", hint)


def _signs(context: Context, node: Node | None, like: str) -> tuple[tuple[str, str], ...]:
    """The words on boards, by the board's name; one that the place has not is noted (UP324)."""
    known = signs_of(like)
    if isinstance(node, Scalar) and known:
        hint = f"write the board before it: {{{known[0]}: {node.text[:_SHOWN]}}}"
        context.notes.at("UP205", node, "the list of signs needs names with values", hint)
        return ()
    listed = named(context.notes, node, "the list of signs", needed=False)
    for name, _ in listed if like else ():
        if name.text not in known:
            hint = (
                context.notes.near(name.text, known, "there are") or "take it out: this place has no boards"
            )
            message = f"“{like}” has no board called “{name.text}”"
            context.notes.at("UP324", name, message, hint)
    return tuple((name.text, _on_board(context, value)) for name, value in listed)


def _on_board(context: Context, node: Node) -> str:
    """The words on a board; a script without letters is noted (UP642)."""
    said = words(context.notes, node, "a sign")
    script = unlettered(said)
    if script:
        hint = "write it in letters of another script, or show the place as a picture"
        context.notes.at("UP642", node, f"no board can be lettered in {script}", hint)
    return said


def _laid_in(context: Context, found: Fields) -> dict[str, Any]:
    """What is said of a picture."""
    keys: list[tuple[Light | None, str]] = [(None, "picture"), *((light, light) for light in Light)]
    files = [(light, file(context, found[key], Medium.PICTURE)) for light, key in keys if key in found]
    border = one_of(context.notes, found.get("border"), _BORDERS, "UP335", "border")
    pictures: list[tuple[Light | None, OwnFile]] = [(light, one) for light, one in files if one is not None]
    return {
        "pictures": tuple(pictures),
        "alt": words(context.notes, found.get("alt"), "what is to be seen"),
        "focus": _focus(context, found.get("focus")),
        "border": Border(border) if border else Border.CUT,
    }


def _focus(context: Context, node: Node | None) -> tuple[int, int]:
    """The point about which a picture is cropped, in percent from the left and the top."""
    if node is None:
        return _MIDDLE
    if not isinstance(node, Items) or len(node.parts) != len(_MIDDLE):
        message = "the focus of a picture is two numbers, percent from the left and from the top"
        context.notes.at("UP336", node, message, "write it as in [60, 40]")
        return _MIDDLE
    across, down = (number(context.notes, part, "a percentage", 0, 100) for part in node.parts)
    return across, down
