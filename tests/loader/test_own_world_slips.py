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
