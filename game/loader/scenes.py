"""Reads scenes: the place, who stands there, what is read, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.characters import cast
from game.loader.choices import WAYS, tags, way_on
from game.loader.conditions import effects
from game.loader.groups import lines
from game.loader.keys import Shape, fields, key_of
from game.loader.looks import looks
from game.loader.nodes import Items, Record, Scalar
from game.loader.scalars import number, one_of, words
from game.loader.steps import because
from game.loader.translators import note
from game.story.catalogue import View
from game.story.scenario import Next, Scene
from game.story.teaching import Discussion

if TYPE_CHECKING:
    from game.expressions import Effect
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.scenario import Then

SCENE: Final = Shape(
    "a scene",
    (),
    (
        "place",
        "light",
        "season",
        "weather",
        "moment",
        "shot",
        "sound",
        "music",
        "caption",
        "view",
        "cast",
        "effects",
        "because",
        "lines",
        "chat",
        "clock",
        "tags",
        "discuss",
        "facilitator",
        "note",
        *WAYS,
    ),
)
# In the first version of the format a scene names its place.
_PLACED: Final = Shape("a scene", ("place",), tuple(key for key in SCENE.optional if key != "place"))
DISCUSSION: Final = Shape("a discussion", ("prompt",), ("minutes", "form"))
FORMS: Final = ("alone", "pairs", "groups", "all")
_VIEWS: Final = frozenset(View)
_VIEW_OF: Final = {"chat": View.PHONE, "clock": View.PHONE, "tags": View.POST}
_NOWHERE: Final = Next(exits=())


def scene(context: Context, name: Scalar, node: Node) -> Scene:
    """The scene under an id; slips are noted, and what cannot be read gets a default."""
    notes = context.notes
    found = fields(notes, node, SCENE if context.grown else _PLACED, name)
    view = View(one_of(notes, found.get("view"), _VIEWS, "UP305", "view") or View.STAGE)
    if isinstance(node, Record):
        _belong(context, node, found, view)
    listed = found.get("cast")
    standing = cast(context, listed)
    return Scene(
        id=name.text,
        view=view,
        cast=standing,
        nobody=isinstance(listed, Items) and not listed.parts,
        lines=lines(context, found.get("lines"), view),
        chat=words(notes, found.get("chat"), "the name of a chat"),
        tags=tags(notes, found.get("tags")),
        discuss=_discussion(context, found.get("discuss")),
        facilitator=words(notes, found.get("facilitator"), "the note for the facilitator"),
        note=note(context, found.get("note")),
        effects=_entering(context, found),
        because=because(context, found.get("because")),
        then=_then(context, name, node, found),
        **looks(context, found, standing),
    )


def _entering(context: Context, found: Fields) -> tuple[Effect, ...]:
    """The effects of entering the scene."""
    for key in ("effects", "because"):
        if key in found:
            context.newer(found[key], "effects on entering a scene")
    return effects(context, found.get("effects"))


def _belong(context: Context, node: Record, found: Fields, view: View) -> None:
    """Note keys that another view shows."""
    for key, wanted in _VIEW_OF.items():
        if key in found and wanted is not view:
            _other_view(context, key_of(node, found[key]), wanted)
    choices = found.get("choices")
    for _, choice in choices.pairs if isinstance(choices, Record) and view is not View.POST else ():
        for name, _ in choice.pairs if isinstance(choice, Record) else ():
            if name.text == "tags":
                _other_view(context, name, View.POST)


def _other_view(context: Context, name: Scalar, wanted: View) -> None:
    message = f"“{name.text}” belongs to a scene with view: {wanted}"
    context.notes.at("UP220", name, message, "take it out, or change the view")


def _discussion(context: Context, node: Node | None) -> Discussion | None:
    if node is None:
        return None
    found = fields(context.notes, node, DISCUSSION)
    minutes = found.get("minutes")
    return Discussion(
        prompt=words(context.notes, found.get("prompt"), "a prompt"),
        minutes=4 if minutes is None else number(context.notes, minutes, "the number of minutes", 1, 240),
        form=one_of(context.notes, found.get("form"), FORMS, "UP309", "form") or "pairs",
    )


def _then(context: Context, name: Scalar, node: Node, found: Fields) -> Then:
    """The one thing that comes after the scene."""
    given = [key for key in WAYS if key in found]
    if not given:
        if isinstance(node, Record):
            message = f"nothing comes after “{name.text}”"
            context.notes.at("UP212", name, message, "add choices:, chance:, next: or ending:")
        return _NOWHERE
    if len(given) > 1 and isinstance(node, Record):
        ways = [found[key] for key in given]
        _, second, *_ = (name for name, value in node.pairs if any(value is way for way in ways))
        message = f"a scene has one way on, and this has {' and '.join(given)}"
        context.notes.at("UP211", second, message, "keep one of them; another scene can have the other")
    first, *_ = [way_on(context, key, found[key]) for key in given]  # all are read, for what they say
    return first
