"""Those who ship, told in words of parts: each as near as words come, and what of theirs one can take off."""

from __future__ import annotations

import math
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from game.art.paper.shapes import rgb
from game.art.people.heads import head
from game.art.people.looks import LOOKS, look_of
from game.art.people.parts.hair import hair
from game.art.people.parts.shipped import SHIPPED, in_parts
from game.story.appearance import Appearance
from game.story.parts import HAIR, TAKEN_OFF

if TYPE_CHECKING:
    from game.art.people.hair.hair import Hair

_POINT = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")
_AGES = {
    **dict.fromkeys(("third-year", "first-year", "graduate", "doctoral"), "young"),
    **dict.fromkeys(("thirties", "forties", "fifties"), "adult"),
    **dict.fromkeys(("sixty", "sixties", "seventies"), "old"),
}
# Hair of which its extent does not say how it is tied, or how thin it is.
_BY_EYE = frozenset({"meng_jin", "manager_woman", "teacher_man"})
WHO = sorted(LOOKS)


def _extent(shown: Hair) -> tuple[float, ...]:
    """Left, right, top and bottom of hair from the front, and from the side."""
    s = shown.side
    found: list[float] = []
    for shapes in (shown.front + shown.back, s.front + s.back + s.fall):
        points = [(float(x), float(y)) for x, y in _POINT.findall(shapes)]
        across, down = ([point[axis] for point in points] for axis in (0, 1))
        found += [min(across), max(across), min(down), max(down)] if points else [0] * 4
    return tuple(found)


def _apart(one: str, other: str) -> float:
    return math.dist(rgb(one), rgb(other))


def like(name: str, **said: Any) -> Appearance:  # noqa: ANN401 - any field
    """Somebody who is like one who ships."""
    return Appearance(name="mine", like=name, **said)


def test_everybody_who_ships_is_told() -> None:
    """Each by their own name, in words alone, and nobody is like somebody else."""
    assert set(SHIPPED) == set(LOOKS)
    assert all((who.name, who.like, who.pictures) == (name, "", ()) for name, who in SHIPPED.items())


@pytest.mark.parametrize("name", WHO)
def test_what_is_told_of_them_is_what_is_seen(name: str) -> None:
    """Skin, height, age, glasses, beard, marks and earrings are theirs."""
    told, shown, made = SHIPPED[name], look_of(name), look_of(SHIPPED[name])
    assert told.skin == shown.skin.lit
    assert told.height == (
        "short" if shown.build.rise < -20 else "tall" if shown.build.rise > 20 else "middle"
    )
    about = getattr(import_module(f"game.art.people.looks.{LOOKS[name]}"), name).__doc__
    ages = {_AGES[word] for word in re.findall(r"[a-z-]+", about) if word in _AGES}
    assert ages <= {told.age}
    assert told.age != "young" or shown.ages.cheek == 0
    assert told.glasses == ("round" if "<ellipse" in shown.worn else "square" if shown.worn else "")
    assert told.beard == ("stubble" if shown.ages.stubble else "")
    assert told.marks == (("freckles",) if shown.marks else ())
    assert bool(made.ear) == bool(shown.ear)
    assert made.ear.count("<") == shown.ear.count("<")


@pytest.mark.parametrize("name", WHO)
def test_their_clothes_are_of_their_kinds_and_colours(name: str) -> None:
    """A skirt or trousers, what is over the top, a hood, an apron; sleeves and legs have their colours."""
    told, shown, made = SHIPPED[name], look_of(name).clothes, look_of(SHIPPED[name]).clothes
    assert made.skirt == shown.skirt
    assert _apart(made.legs, shown.legs) < 30
    if told.top != "overalls":  # whose sleeves are the shirt's below them
        assert _apart(made.sleeve.near, shown.sleeve.near) < 30
    assert bool(made.side.apron) == bool(shown.side.apron)
    assert made.side.hood == shown.side.hood
    assert bool(told.over) >= (shown.side.tail >= 100)
    assert bool(told.head) == bool(look_of(name).hair.hat)


@pytest.mark.parametrize("name", sorted({*WHO} - _BY_EYE))
def test_their_hair_is_cut_as_told(name: str) -> None:
    """Among all cuts there are two at most that cover more nearly what theirs does; its colour is theirs."""
    told, shown = SHIPPED[name], look_of(name)
    drawn = shown.hair.front + shown.hair.back + shown.hair.side.fall
    assert told.hair_colour in drawn
    if not told.head:
        mine = _extent(shown.hair)
        near = sorted(HAIR, key=lambda word: math.dist(_extent(hair(word, "#222222", shown.skin)), mine))
        assert told.hair in near[:3]


@pytest.mark.parametrize("name", WHO)
def test_what_they_have_can_be_taken_off(name: str) -> None:
    """Each part that they have is gone once it is taken off, and nothing else of the face is."""
    theirs = SHIPPED[name]
    for part in TAKEN_OFF:
        before, after = look_of(like(name)), look_of(like(name, without=(part,)))
        if getattr(theirs, part):
            assert after != before, part
        else:
            assert evolve(after, clothes=before.clothes, hair=before.hair) == before
            assert after.hair == before.hair
    bare = look_of(like(name, without=TAKEN_OFF))
    assert (bare.worn, bare.side_worn, bare.side_marks, bare.ear, bare.ages.stubble) == ("",) * 5
    assert "<circle" not in bare.marks
    assert not bare.hair.hat
    shown = look_of(name)
    assert (bare.skull, bare.nose, bare.eyes, bare.brows) == (
        shown.skull,
        shown.nose,
        shown.eyes,
        shown.brows,
    )


def test_what_was_below_is_worn_on() -> None:
    """Without a jacket the blouse and the skirt are theirs; what is said besides holds."""
    bare = look_of(like("meng_jin", without=("over",)))
    assert _apart(bare.clothes.sleeve.near, look_of("meng_jin").skin.lit) < 40  # it has no sleeves
    assert bare.clothes.legs == look_of("meng_jin").clothes.legs
    assert look_of(like("scholar_woman", without=("over",))).stance == "rest"  # and no hand holds a strap
    said = look_of(like("meng_jin", without=("over",), top="shirt", top_colour="#2f7474"))
    assert _apart(said.clothes.sleeve.near, "#2f7474") < 30
    hat = head(like("friend_woman"), left=False)
    assert head(like("friend_woman", without=("head",)), left=False)[1] > hat[1]


def test_in_parts_somebody_keeps_what_is_said_and_loses_what_is_taken_off() -> None:
    """Nothing of `like` is left; another top takes the jacket along, as it does where they are drawn."""
    told = in_parts(like("meng_jin", without=("jewellery",), skin="deep", hair="locs"))
    assert (told.name, told.like, told.without) == ("mine", "", ())
    assert (told.skin, told.hair, told.hair_colour, told.jewellery) == ("deep", "locs", "#241428", ())
    assert (told.over, told.jewellery_colour) == ("blazer", "")
    sari = in_parts(like("meng_jin", top="sari"))
    assert (sari.over, sari.below, sari.top_colour, sari.over_colour) == ("", "", "", "")
    plain = Appearance(name="mine", hair="bob")
    assert in_parts(plain) == plain
