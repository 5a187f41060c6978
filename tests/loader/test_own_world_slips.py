"""What a newcomer writes wrongly of a world of their own: each slip is told once, with what to write."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load

STORY = """\
upward: 1.1
title: Slips
protagonist: who
%s
start: end
scenes:
  end: {place: lake, lines: [There.], ending: {title: There, tone: open}}
"""
LOOK = "characters: {who: {name: Who, look: {%s}}}"
HEAD = "characters: {who: {name: Who, look: father}}\n%s"
LOOKS = {
    "wear: {top: shirt, top_colour: orange}": ("UP201", "write colour:, which is that of the top"),
    "wear: {top: orange}": ("UP321", "“orange” is a colour: write it under colour:"),
    "wear: {top: hoodie orange}": ("UP321", "write top: hoodie, colour: orange"),
    "wear: {top: [orange, hoodie]}": ("UP321", "write top: hoodie, colour: orange"),
    "wear: {over: white apron}": ("UP321", "write over: apron, over_colour: white"),
    "wear: {top: shirt, colour: kaftan}": ("UP322", "“kaftan” is a top: write wear: {top: kaftan}"),
    "wear: {top: apron}": ("UP321", "“apron” is a layer over a top: write wear: {over: apron}"),
    "wear: {jacket: anorak}": ("UP201", "write over: and what is worn over the top"),
    "wear: {shoes: black}": ("UP201", "take it out; shoes go with what is worn"),
    "wear: hoodie": ("UP205", "write {top: hoodie}"),
    "hair: black": ("UP321", "write hair: {style: …, colour: black}"),
    "hair: black braids": ("UP321", "write hair: {style: braids, colour: black}"),
    "hair: {colour: locs}": ("UP322", "“locs” is a hairstyle: write hair: locs"),
    "hair_colour: black": ("UP201", "write hair: {style: …, colour: …}"),
    "head: {style: cap}": ("UP201", "write wear: and what it is"),
    "head: red cap": ("UP321", "write head: {wear: cap, colour: red}"),
    "face: round": ("UP205", "write {shape: round}"),
    "face: {glasses: teal}": ("UP321", "“teal” is a colour: write it under glasses_colour:"),
    "face: {skin: brown}": ("UP201", "write it in look: { }, beside face:"),
    "face: {marks: [hoops]}": (
        *("UP321", "“hoops” is a piece of jewellery: write face: {jewellery: [hoops]}"),
    ),
    "face: none": ("UP205", "say it of one of its parts: {glasses: none}"),
    "wear: [hoodie, jeans]": ("UP205", "write it in { }, each part with its name: {top: …}"),
    "wear: {hoodie: teal}": ("UP201", "“hoodie” is a top: write wear: {top: hoodie}"),
    "cornrows: black": ("UP201", "“cornrows” is a hairstyle: write hair: cornrows"),
    "like: who": ("UP306", "name a look that ships, and say the parts of your own people of each"),
    "holds: cane": ("UP319", "“cane” is a kind of aid: write aid: cane"),
    "jewellery: [hoops]": ("UP201", "write it in face: { }"),
    "skin: light brown": ("UP321", "did you mean “brown”?"),
}
HEADS = {
    "placez: {stall: {like: lake}}": ("UP201", "did you mean “places”?"),
    "place_: lake": ("UP201", "did you mean “place”?"),
    "locations: {stall: {like: lake}}": ("UP201", "write places: and each under an id"),
    "colours: {accent: teal}": ("UP201", "write palette: {ground: …, accent: …}"),
    "palette: teal": ("UP205", "write {accent: teal}"),
    "places: {stall: lake}": ("UP205", "write {like: lake}"),
    "places: {stall: stall.png}": ("UP205", "write {picture: stall.png}"),
    "places: {stall: {like: noodle_shop, signs: Chai}}": (
        *("UP205", "write the board before it: {lantern: Chai}"),
    ),
    "place: {stall: {like: lake}}": ("UP206", "write places: for a list of your own"),
    "palette: [teal]": ("UP205", "write it in { }, each part with its name: {accent: …}"),
    "sounds: {rain: rain.ogg}": ("UP205", "write {file: rain.ogg}"),
    "places: {stall: {like: lake, picture: a.png, night: b.png, alt: A stall., border: torn}}": (
        *("UP326", "keep one of the two: like:, with signs and crowd, or picture:, with alt"),
    ),
}


WANTED = {LOOK % part: told for part, told in LOOKS.items()} | {
    HEAD % part: told for part, told in HEADS.items()
}


@pytest.mark.parametrize("head", WANTED)
def test_a_slip_is_told_once_with_what_to_write(head: str) -> None:
    """Nothing else is said but that a place or sound which was guessed is not used."""
    found = load(Source("slips.yaml", STORY % head)).diagnostics
    told = [(one.rule, one.hint) for one in found if one.rule not in {"UP703", "UP641"}]
    assert told == [WANTED[head]]


def test_a_misspelt_list_is_read_as_the_one_meant() -> None:
    """So that nothing is said of the places that it has."""
    head = HEAD % "placez: {stall: {like: lake}}"
    found = load(Source("slips.yaml", (STORY % head).replace("place: lake", "place: stall"))).diagnostics
    assert [one.rule for one in found] == ["UP201"]


PAIR = "characters: {who: {name: Who, look: father}, baba: {name: Baba, look: mother}}\n"
SCENES = {
    "place: stall.png": (
        "UP303",
        "declare it in the head, places: {id: {picture: stall.png, alt: …}}, and write its id here",
    ),
    "sound: rain.ogg": (
        "UP323",
        "declare it in the head, sounds: {id: {file: rain.ogg}}, and write its id here",
    ),
    "cast: [{baba: glad}]": (
        "UP201",
        "write {who: baba, mood: glad}, with what else is said of them beside it",
    ),
    "cast: [{who: who, holds: none}]": (
        *("UP319", "take it out; what a look itself holds is taken away in the look, by holds: none"),
    ),
    "moment: {name: face, who: [who], mood: glad}": ("UP201", "write it in brackets: who: [lu (glad)]"),
}


@pytest.mark.parametrize("said", SCENES)
def test_a_slip_of_a_scene_is_told_once_with_what_to_write(said: str) -> None:
    """A file where an id stands, somebody as a key, hands that are said to be empty."""
    text = (STORY % (PAIR + "place: park")).replace("place: lake,", f"{said},")
    found = load(Source("slips.yaml", text)).diagnostics
    rule, hint = SCENES[said]
    assert [(one.rule, one.hint) for one in found] == [(rule, hint)]
