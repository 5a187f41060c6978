"""Two versions of a story in players' terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.authoring.changed_rules import Changed
from game.authoring.diff import difference
from game.cli.diff import _told
from game.diagnostics import Source
from game.loader import load
from game.story.catalogue import Light
from game.story.own_files import OwnFile
from game.story.own_place import OwnPlace
from game.story.slots import Taken, Visit, WordValue
from tests.analysis.grafted import Graft

if TYPE_CHECKING:
    from game.story import Scenario

BEFORE = """upward: 1
title: Before
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 20, ability: 20}
start: desk
scenes:
  desk:
    place: office
    lines: [A desk.]
    choices:
      ask: {text: Ask, effects: [confidence += 5], goto: hall}
      wait: {text: Wait, goto: home}
  hall:
    place: corridor
    lines: [A hall.]
    choices:
      knock: {text: Knock, if: confidence >= 25, goto: prize}
      leave: {text: Leave, goto: home}
  home: {place: home, lines: [Home], ending: {title: Home, tone: quiet}}
  prize: {place: lake, lines: [Prize], ending: {title: Prize, tone: warm}}
"""


def version(text: str = BEFORE) -> Scenario:
    """A version of the story."""
    loaded = load(Source("story.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def test_the_same_twice_is_no_difference() -> None:
    """Nothing is told of a story that has not changed, nor of one whose words alone have."""
    assert difference(version(), version()).empty
    assert difference(version(), version(BEFORE.replace("A hall.", "A corridor."))).empty


def test_what_was_renamed_is_neither_new_nor_gone() -> None:
    """By the names that the new version says its scenes and choices had; what else has changed is told."""
    renamed = BEFORE.replace("upward: 1\n", "upward: 1.1\n").replace("hall", "lobby").replace("prize", "cup")
    renamed = renamed.replace("knock:", "tap:").replace(
        "start: desk", "renamed: {hall: lobby, prize: cup, lobby.knock: lobby.tap}\nstart: desk"
    )
    assert difference(version(), version(renamed)).empty
    shut = difference(version(), version(renamed.replace("confidence >= 25", "confidence >= 60")))
    assert (shut.scenes_gone, shut.endings_closed) == ((), ("cup",))
    assert [(one.ending, one.after) for one in shut.moved] == [("home", 1.0), ("cup", 0.0)]
    assert [(one.scene, one.saves_in) for one in shut.lost] == [("lobby", ("cup",))]


def test_a_detour_that_comes_back_to_what_was_renamed_is_the_same() -> None:
    """Whatever of the rules names a scene is compared by the ids of the new version."""
    old = BEFORE.replace("upward: 1\n", "upward: 1.1\n").replace(
        "wait: {text: Wait, goto: home}", "wait: {text: Wait, goto: nap, then: hall}"
    )
    old += "  nap: {place: lake, lines: [Nap.], effects: [ability += 1], next: back}\n"
    new = old.replace("hall", "lobby").replace("start: desk", "renamed: {hall: lobby}\nstart: desk")
    assert difference(version(old), version(new)).empty


def test_a_door_that_has_closed() -> None:
    """An ending that no play reaches any more is named, with the share it lost and the saves it strands."""
    found = difference(version(), version(BEFORE.replace("confidence >= 25", "confidence >= 60")))
    assert found.endings_closed == ("prize",)
    assert [(one.ending, one.before, one.after) for one in found.moved] == [
        ("home", 0.75, 1.0),
        ("prize", 0.25, 0.0),
    ]
    assert [(one.scene, one.saves_in) for one in found.lost] == [("hall", ("prize",))]
    assert "locked now" in found.lost[0].why


def test_a_door_that_has_opened() -> None:
    """The other way round the ending can be reached now."""
    found = difference(version(BEFORE.replace("confidence >= 25", "confidence >= 60")), version())
    assert found.endings_opened == ("prize",)
    assert not found.lost


def test_scenes_and_choices_come_and_go() -> None:
    """A scene that is new or gone is named once; the choices inside it go without saying."""
    more = BEFORE.replace("      wait: {text: Wait, goto: home}\n", "      sleep: {text: Sleep, goto: bed}\n")
    more += (
        "  bed:\n    place: dormitory\n    lines: [Bed]\n    choices:\n      rise: {text: Rise, goto: home}\n"
    )
    found = difference(version(), version(more))
    assert (found.scenes_new, found.scenes_gone) == (("bed",), ())
    assert (found.choices_new, found.choices_gone) == (("desk > sleep",), ("desk > wait",))
    assert [(one.scene, one.saves_in) for one in found.lost] == [("desk", ("home",))]


def test_changed_rules_are_told_of_what_both_versions_have() -> None:
    """Words, weights, what happens on entering, what is taken once, where detours come back."""
    text = BEFORE.replace(
        "home: {place: home,",
        "coin: {place: lake, chance: {a: {weight: 1, goto: home}}}\n  home: {place: home,",
    )
    text = text.replace("wait: {text: Wait, goto: home}", "wait: {text: Wait, goto: coin}")
    one, other = Graft(version(text), Taken(scene="desk", choice="wait")), Graft(version(text))
    taken = len(one.scenario.slots) - 1 - sum(isinstance(slot, Visit) for slot in one.scenario.slots)
    one.ways("desk", [{}, {"taken": taken}]).ways("coin", [{"weight": one.weight("1 + confidence")}])
    other.scene("hall", effects=other.effects("confidence += 2", "ability += 1"))
    other.ways("hall", [{}, {"then": "desk"}])
    slots = [evolve(each, start=1) if isinstance(each, WordValue) else each for each in other.scenario.slots]
    found = difference(one.scenario, evolve(other.scenario, slots=tuple(slots)))
    assert found.changed == (
        Changed("word", "call", "an, miss, from an on", "an, miss, from miss on"),
        Changed("once", "desk > wait", "once", ""),
        Changed("entering", "hall", "", "confidence += 2, ability += 1"),
        Changed("detour", "hall > leave", "", "desk"),
        Changed("weight", "coin > a", "1 + confidence", "1"),
    )
    assert not found.empty
    assert [*map(str, _told(found))][:5] == [
        "The word call is one of an, miss, from miss on; before, of an, miss, from an on.",
        "desk > wait can be taken again and again now.",
        "Entering hall changes confidence += 2, ability += 1; before, nothing.",
        "hall > leave is a detour that comes back to desk.",
        "coin > a weighs 1; before, 1 + confidence.",
    ]


WORLD = """upward: 1.1
title: Before
protagonist: me
palette: {accent: teal}
characters:
  me: {name: Me, look: {like: wenzhu, hair: locs, face: {glasses: round}}}
  bo: {name: Bo, look: father}
places:
  stall: {like: noodle_shop, signs: {board: Chai}, crowd: few}
  pier: {like: lake}
sounds:
  rain: {file: rain.ogg, loop: true}
start: desk
scenes:
  desk: {place: stall, sound: rain, cast: [me, bo], lines: [A desk.], next: home}
  home: {place: pier, lines: [Home], ending: {title: Home, tone: quiet}}
"""


def test_another_world_is_told_in_words() -> None:
    """Colours, looks, places and sounds: what each is now and what it was; what is new and what is gone."""
    changes = {
        "accent: teal": 'accent: "#8a2f2b", ground: sand',
        "hair: locs, face: {glasses: round}": "hair: {style: locs, colour: black}, face: {glasses: none}",
        "Bo, look: father": "Bo, look: {like: father, wear: {over: high_vis}}",
        "signs: {board: Chai}, crowd: few": "signs: {board: Tea, prices: 20}, alt: A stall.",
        "pier: {like: lake}": "quay: {like: lake}",
        "place: pier": "place: quay",
        "loop: true": "fade: 2",
    }
    text = WORLD
    for was, now in changes.items():
        assert was in text
        text = text.replace(was, now)
    found = difference(version(WORLD), version(text))
    assert not found.empty
    assert list(_told(found)) == [
        "The story has other colours: accent #8a2f2b (before, teal); ground sand (before, not said).",
        "me looks otherwise: glasses none (before, round); hair colour black (before, not said).",
        "bo looks otherwise: over high vis (before, not said).",
        (
            "The place stall is otherwise: board “board” “Tea” (before, “Chai”);"
            " crowd not said (before, few); board “prices” “20” (before, not said);"
            " told as “A stall.” (before, not said)."
        ),
        "Place of the story’s own gone: pier",
        "New place of the story’s own: quay",
        "The sound rain is otherwise: loop not said (before, yes); fade 2 s (before, not said).",
    ]
    assert difference(version(WORLD), version(WORLD)).empty


def test_a_file_of_the_same_name_may_be_another() -> None:
    """By what is in it, and so it is told; a picture for another hour is told by its hour."""
    one = OwnFile(name="a.png", digest="1")
    old, new = version(WORLD), version(WORLD)
    places = [
        OwnPlace(name="pier", pictures=((None, evolve(one, digest=each)),), alt="A pier.") for each in "12"
    ]
    before, after = (
        evolve(story, places={"pier": place}) for story, place in zip((old, new), places, strict=True)
    )
    assert list(_told(difference(before, after))) == [
        "The place pier is otherwise: picture is another file of the name a.png."
    ]
    night = evolve(places[0], pictures=((None, one), (Light.NIGHT, evolve(one, name="b.png"))))
    assert list(_told(difference(before, evolve(old, places={"pier": night})))) == [
        "The place pier is otherwise: picture night b.png (before, not said)."
    ]
