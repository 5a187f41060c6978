"""What an author copies out of the dressing window: it loads, and is the very same person."""

from __future__ import annotations

import random

from attrs import evolve

from game.art.people.parts.shipped import SHIPPED
from game.authoring.write_look import character_yaml, look_yaml
from game.desktop.dress.chance import another
from game.diagnostics import Source
from game.loader import load
from game.story.appearance import Appearance
from game.story.parts import MARKS, TAKEN_OFF

_HEAD = """upward: 1.1
title: The quay
protagonist: me
characters:
  me: {name: Me, look: wenzhu}
"""
_REST = """stats: {confidence: 20}
start: quay
scenes:
  quay: {place: park, lines: [The ferry is late.], ending: {title: Late, tone: quiet}}
"""


def _looks(characters: str) -> dict[str, object]:
    """The looks by id of a story with these characters in it, of which nothing is wrong."""
    loaded = load(Source("quay.yaml", _HEAD + characters + _REST))
    assert loaded.scenario is not None, loaded.diagnostics
    assert [one for one in loaded.diagnostics if one.rule[2] in "23"] == []
    return {who.id: who.look for who in loaded.scenario.characters.values()}


def test_a_hundred_people_by_chance_are_written_and_read_as_themselves() -> None:
    """Every word and every colour comes back, also colours that have no name."""
    dice = random.Random(20)  # noqa: S311 - who comes, no secret
    people = [another(dice, f"somebody_{number}") for number in range(100)]
    people += [evolve(people[0], name="odd", skin="#a0522d", hair_colour="#123456", marks=MARKS)]
    people += [Appearance(name="bare", like="father", without=TAKEN_OFF), *SHIPPED.values()]
    names = ("Bo 2", "Zoë O'Neil: yes", "No", 'Jo "the \\" Li')
    written = (character_yaml(who, names[number % 4]) for number, who in enumerate(people))
    found = _looks("".join(written))
    assert [found[who.name] for who in people] == people


def test_nothing_is_written_but_what_is_not_as_usual() -> None:
    """A group has its one word, or stands in braces that go on in the next line; what ships is named."""
    who = Appearance(name="amina", like="student_woman")
    assert look_yaml(who) == "    look: student_woman\n"
    assert look_yaml(evolve(who, hair="braids")).splitlines()[1:] == [
        "      like: student_woman",
        "      hair: braids",
    ]
    assert character_yaml(evolve(who, like="", head="beret", head_colour="#7c2a35"), "Amina") == (
        "  amina:\n    name: Amina\n    look:\n      head: {wear: beret, colour: wine}\n"
    )
    worn = evolve(
        who, top="jumper", top_colour="#123456", over="apron", below="jeans", below_colour="#3f68a0"
    )
    assert look_yaml(worn).splitlines()[2:] == [
        '      wear: {top: jumper, colour: "#123456", over: apron, below: jeans,',
        "        below_colour: blue}",
    ]
    assert _looks(character_yaml(Appearance(name="ines"), "Ines"))["ines"] == Appearance(name="ines")
