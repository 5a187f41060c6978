"""Keys that authors bring along from other formats, and what says the same in this one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.part_words import elsewhere

if TYPE_CHECKING:
    from collections.abc import Collection

_PLACE: Final = "write place: and one of the catalogue, or of the story’s own places, which may be pictures"
_EFFECTS: Final = "write effects: and a list"
_ELIF: Final = ("elif", "elseif", "else_if", "else if", "elsif")
_EITHER: Final = (
    "make parts of a list under either:, each with its if:, the last without; the first that holds is read"
)
_IS: Final = "write is: and what is shown"
_DETOUR: Final = "write goto: and the scene, with then: and the scene where it comes back to"
_ONCE: Final = "write once: true"
_ONCE_IS: Final = "write it on a choice: once: true is of choices"
_THEN_IS: Final = "let a choice lead there: a detour, with then:, begins in one"
_FILES: Final = "put scenes into files of the folder scenes, which are read without it"
_SHOES: Final = "take it out; shoes go with what is worn"
_DECLARE: Final = "write stats: for numbers, flags: for what is true or false"

_IN: Final = {
    "a scenario": {
        **dict.fromkeys(("variables", "vars", "values"), _DECLARE),
        **dict.fromkeys(("include", "includes", "import", "files"), _FILES),
        **dict.fromkeys(("people", "persons", "cast", "actors"), "write characters: and each under an id"),
        **dict.fromkeys(
            ("locations", "settings", "rooms", "backgrounds"), "write places: and each under an id"
        ),
        **dict.fromkeys(("audio", "music"), "write sounds: and each under an id"),
        **dict.fromkeys(("colours", "colors", "theme"), "write palette: {ground: …, accent: …}"),
    },
    "a scene": {
        **dict.fromkeys(("background", "image", "picture", "scene"), _PLACE),
        "audio": "write sound: or music: and one of the story’s sounds",
        **dict.fromkeys(("set", "do", "on_enter", "enter", "onenter", "on_entry", "entering"), _EFFECTS),
        **dict.fromkeys(("seconds", "timer", "duration"), "take it out; nothing in a scene is timed"),
        **dict.fromkeys(("goto", "then", "target"), "write next: and the id of a scene"),
        **dict.fromkeys(("return", "back", "end_tunnel"), "write next: back, which ends a detour"),
        "options": "write choices:",
        "once": _ONCE_IS,
        "if": "write it on the choices or exits that lead here",
        "text": "write lines: and a list of lines",
        "title": "write caption:",
    },
    "a character": dict.fromkeys(("picture", "image", "portrait"), "write pictures: {calm: and a file}"),
    "one of the cast": {
        **dict.fromkeys(("character", "id", "name"), "write who: and the id of a character"),
        **dict.fromkeys(("pose", "stance"), "write posture: and how they are there"),
        **dict.fromkeys(("expression", "emotion", "face"), "write mood: and a mood"),
        **dict.fromkeys(("thing", "object", "prop", "carries"), "write holds: and a thing"),
    },
    "a place": {
        **dict.fromkeys(("image", "file", "background"), "write picture: and the name of a file"),
        "name": "take it out; a place is known by its id",
        "light": "write it on scenes; a picture for an hour stands under morning:, day:, dusk: or night:",
    },
    "a moment": {
        **dict.fromkeys(("cast", "people", "with"), "write who: and a list: [lu (glad)]"),
        "mood": "write it in brackets: who: [lu (glad)]",
        "place": "take it out; behind a moment is the place of its scene",
    },
    "a sound": {
        **dict.fromkeys(("repeat", "looped", "looping"), "write loop: true"),
        **dict.fromkeys(("fade_in", "fade_out"), "write fade: and seconds"),
    },
    "a look": {
        **dict.fromkeys(("clothes", "clothing", "dress"), "write wear: {top: …, over: …, below: …}"),
        **dict.fromkeys(("glasses", "beard", "eyes", "nose"), "write it in face: { }"),
        **dict.fromkeys(("hat", "cap", "headscarf"), "write head: and what is worn on it"),
        **dict.fromkeys(("body", "build", "figure"), "write shape: and one of slim, middle, broad, round"),
        **dict.fromkeys(("top", "over", "below", "neck"), "write it in wear: { }"),
        **dict.fromkeys(
            ("lips", "brows", "marks", "jewellery", "glasses_colour", "beard_colour"), "write it in face: { }"
        ),
        **dict.fromkeys(("hair_colour", "hair_color"), "write hair: {style: …, colour: …}"),
        **dict.fromkeys(("head_colour", "head_color"), "write head: {wear: …, colour: …}"),
        **dict.fromkeys(("colour", "color"), "write it beside what has it, as in hair: {colour: …}"),
        **dict.fromkeys(("shoes", "socks"), _SHOES),
        "gender": "take it out; a look has parts, and all of them go together",
    },
    "a face": {
        **dict.fromkeys(("skin", "hair", "head", "age"), "write it in look: { }, beside face:"),
        **dict.fromkeys(("earrings", "necklace", "jewels"), "write jewellery: and a list: [hoops]"),
        **dict.fromkeys(("eye_colour", "eye_color"), "take it out; the colour of eyes goes by the skin"),
        **dict.fromkeys(("mood", "expression"), "write it where they stand: cast: [lu (glad)]"),
        **dict.fromkeys(("freckles", "scar"), "write marks: and a list: [freckles]"),
    },
    "hair": dict.fromkeys(("cut", "wear", "kind", "type", "shape"), "write style: and how it is cut"),
    "what is worn on a head": dict.fromkeys(("style", "kind", "type", "hat"), "write wear: and what it is"),
    "what is worn": {
        **dict.fromkeys(("top_colour", "top_color"), "write colour:, which is that of the top"),
        **dict.fromkeys(("jacket", "coat"), "write over: and what is worn over the top"),
        **dict.fromkeys(("trousers", "skirt", "bottom"), "write below: and what is worn below"),
        **dict.fromkeys(("hat", "head"), "write it in look: { }, beside wear:"),
        **dict.fromkeys(("glasses", "jewellery"), "write it in face: { }"),
        **dict.fromkeys(("shoes", "socks"), _SHOES),
    },
    "a palette": {
        **dict.fromkeys(("background", "sky", "far", "base"), "write ground: and a colour"),
        **dict.fromkeys(("bright", "main", "primary", "highlight"), "write accent: and a colour"),
    },
    "a choice": {
        **dict.fromkeys(("hide_reuse", "one_time", "onetime", "once_only", "oneshot", "one_shot"), _ONCE),
        "sticky": "take it out; a choice stays unless it has once: true",
        **dict.fromkeys(("condition", "when", "requires", "unless"), "write if: and the condition"),
        **dict.fromkeys(("target", "to", "next", "scene"), "write goto: and the id of a scene"),
        **dict.fromkeys(("call", "gosub", "tunnel", "detour", "subroutine", "gosub_scene"), _DETOUR),
        **dict.fromkeys(("return", "return_to", "back_to", "back"), "write then: and where it comes back to"),
        **dict.fromkeys(("label", "title", "name"), "write text: and the words"),
        **dict.fromkeys(("set", "do"), _EFFECTS),
        "reason": "write because:",
        "else": "write a second choice with if: not …",
        "chance": "let it lead to a scene with chance:",
        "lines": "write the lines in the scene it leads to",
    },
    "an outcome": {
        **dict.fromkeys(("condition", "when", "requires"), "write if: and the condition"),
        **dict.fromkeys(("set", "do"), _EFFECTS),
        **dict.fromkeys(("probability", "percent", "chance"), "write weight: and a whole number"),
        **dict.fromkeys(("target", "to", "next", "then", "scene"), "write goto: and the id of a scene"),
        "once": "write if: visits(…) == 1, of this scene",
    },
    "an exit": {
        "else": "write a last exit without if:",
        **dict.fromkeys(("condition", "when"), "write if: and the condition"),
        **dict.fromkeys(("target", "to", "next", "then", "scene"), "write goto: and the id of a scene"),
        **dict.fromkeys(("set", "do"), _EFFECTS),
        "once": "write if: visits(…) == 1, of this scene",
    },
    "one of several": {
        **dict.fromkeys(
            ("then", "text", "value", "show", "caption", "place", "light", "weather", "clock"), _IS
        ),
        **dict.fromkeys(("condition", "when"), "write if: and the condition"),
        **dict.fromkeys(("else", "otherwise"), "write it as the last of the list, alone"),
    },
    "a group of lines": {
        **dict.fromkeys(_ELIF, _EITHER),
        **dict.fromkeys(("condition", "when"), "write if: and the condition"),
        "then": "write lines: and a list",
        "otherwise": "write else: and a list of lines",
    },
    "a line": {
        **dict.fromkeys(_ELIF, _EITHER),
        "then": "write lines: and a list",
        **dict.fromkeys(("condition", "when"), "write if: and the condition"),
        **dict.fromkeys(
            ("speaker", "character", "who"), "write the id of the speaker before the words: lu: …"
        ),
        **dict.fromkeys(("say", "words", "narration"), "write text: and the words"),
        **dict.fromkeys(("expression", "emotion"), "write mood: and a mood"),
        **dict.fromkeys(("seconds", "delay", "wait"), "take it out; a line waits for its reader"),
        **dict.fromkeys(("effects", "set"), "set it in the effects of a choice or an outcome"),
        "random": "let a scene with chance: choose among scenes",
        "once": "write if: visits(…) == 1, of this scene",
        **dict.fromkeys(("first", "switch", "cond", "one_of", "first_of"), _EITHER),
    },
}


# Parts in which a word of another may stand as a key.
_OF_LOOKS: Final = frozenset({"a look", "a face", "hair", "what is worn", "what is worn on a head"})


def meant_by(called: str, key: str, there: Collection[str] = ()) -> str:
    """What to do instead of a key that `called` (“a line”, “a choice”) has not; empty for any other key.

    `there` are the keys that it has beside that one.
    """
    if key == "then" and "goto" in there and called in {"an outcome", "an exit"}:
        return _THEN_IS
    instead = _IN.get(called, {}).get(key.lower(), "")
    return instead or (elsewhere(key.lower()) if called in _OF_LOOKS else "")


def key_in(remedy: str, known: Collection[str]) -> str | None:
    """The key that a remedy says to write first, if it is one of these: that one is not missing, then."""
    match = re.match(r"write (\w+):", remedy)
    return match[1] if match and match[1] in known else None
