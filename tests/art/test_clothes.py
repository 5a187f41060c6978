"""Clothes by words: any top with any other thing, on any body, is whole cut paper that a browser can show."""

from __future__ import annotations

import random
import re
from itertools import cycle, product
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from game.art.people.arms import Arm, arm
from game.art.people.body import Build, Frame
from game.art.people.clothes.behind import plain_back
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.parts.clothes import clothes, own_colour, recoloured
from game.art.people.parts.skins import skin
from game.art.people.seat import LAP, knees
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS
from game.story.parts import AGES, BELOWS, COLOURS, NECKS, OVERS, TOPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.art.paper.sheet import Sheet

SKIN: Final = skin("brown")
BUILDS: Final = (
    Build(),
    Build(shoulder=132, chest=106, waist=92, hip=112, neck=31, arm=(40, 34, 25)),
    Build(shoulder=192, chest=160, waist=140, hip=148, neck=52, slope=10),
    Build(shoulder=166, chest=158, waist=172, hip=178, neck=43, slope=14),
    Build(shoulder=136, chest=116, waist=112, hip=118, neck=33, slope=8),
)
SHAPES: Final = {"g", "path", "circle", "ellipse", "rect"}
# A little beyond the box of a figure: what is cut lies within it before arms and legs are laid.
REACH: Final = 330
TALL: Final = (-120, 830)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
# Where trousers and skirts begin beneath a hem.
HIP: Final = 436


def somebody(number: int, top: str, over: str = "", neck: str = "", below: str = "") -> Appearance:
    """Somebody in these clothes."""
    return Appearance(name=f"s{number}", top=top, over=over, neck=neck, below=below)


def frames(number: int) -> tuple[Frame, Frame]:
    """How a body stands and how it sits, its shoulders up or down."""
    dice = random.Random(number)  # noqa: S311 - which body
    build, lift = dice.choice(BUILDS), dice.uniform(-12, 12)
    return Frame(build, lift, 900), Frame(build, lift, LAP, foot=LAP)


def elements(sheets: Iterable[Sheet]) -> list[ET.Element]:
    """All shapes of some sheets; an error if they are not well formed."""
    found = []
    for sheet in sheets:
        root = ET.fromstring(f"<g>{sheet.body}</g>")  # noqa: S314 - our own
        found += list(root.iter())
    return found


def assert_paper(sheets: tuple[Sheet, ...], about: object) -> None:
    """Only shapes a browser's stage draws, with numbers that are numbers, near the body."""
    for element in elements(sheets):
        assert element.tag in SHAPES, about
        assert "style" not in element.attrib, about
        assert not {"nan", "inf"} & set(re.findall(r"[a-z]+", element.get("d", "").lower())), about
        if element.tag == "path" and element.get("fill") != "none":
            points = [float(value) for value in _NUMBER.findall(element.get("d", ""))]
            assert all(-1200 < value < 1200 for value in points), (about, element.get("d"))


def widest(sheets: tuple[Sheet, ...]) -> tuple[float, float, float]:
    """How far untransformed paths reach to the left, to the right and down."""
    xs, ys = [0.0], [0.0]
    for sheet in sheets:
        for element in ET.fromstring(f"<g>{sheet.body}</g>").findall("path"):  # noqa: S314 - our own
            pairs = re.findall(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)", element.get("d", ""))
            xs += [float(x) for x, _ in pairs]
            ys += [float(y) for _, y in pairs]
    return min(xs), max(xs), max(ys)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("top", TOPS)
def test_every_top_goes_with_everything(top: str, part: int) -> None:
    """Over and neck are cut for any body, standing, sitting and from behind, within the box."""
    number = TOPS.index(top) * 100 + part * 10
    for over, neck in zip(("", *OVERS)[part::4], NECKS[part:], strict=False):
        number += 1
        worn = clothes(somebody(number, top, over, neck), SKIN)
        for frame in frames(number):
            frame = frame.to(min(frame.hem, worn.hem))  # noqa: PLW2901 - as a figure does
            outfit = worn.cut(frame, "rest")
            sheets = (*outfit.behind, *outfit.body, *outfit.over)
            left, right, low = widest(sheets)
            assert -REACH < left < right < REACH, (top, over)
            assert min(HIP, frame.hem) <= low <= TALL[1], (top, over)
            assert_paper((*sheets, *plain_back(worn, frame).body), (top, over, neck))


def test_no_arm_ends_before_its_hand() -> None:
    """A sleeve reaches the wrist, or skin is seen from where it ends."""
    held = Arm((-180, 230), (-60, 300), Grip.FLAT)
    for number, (top, over) in enumerate(
        zip(TOPS, cycle(("", "apron", "shawl", "poncho", "coat")), strict=False)
    ):
        sleeve = clothes(somebody(number, top, over), SKIN).sleeve
        drawn = arm(Frame(BUILDS[number % len(BUILDS)]), held, sleeve, SKIN, far=False)
        assert 0 <= sleeve.end <= 1
        assert sleeve.end == 1 or drawn.count(SKIN.lit) > 1, (top, over)
        assert over != "coat" or sleeve.end == 1, top


@pytest.mark.parametrize("below", BELOWS)
def test_what_is_below_is_worn_by_who_sits(below: str) -> None:
    """Shorts and short skirts show bare shins, trousers none; long ones fall to the feet."""
    worn = clothes(somebody(3, "tee", below=below), SKIN)
    body = knees(evolve(look_of("student_man"), skin=SKIN, clothes=worn))
    assert worn.legs in body
    assert worn.skirt == (below in {"skirt", "long_skirt", "wrapper"})
    assert worn.lower.shorts == (below == "shorts")
    assert (worn.lower.long > 0.5) == (below in {"long_skirt", "wrapper"})


def test_colours_that_are_said_are_those_of_the_cloth() -> None:
    """Each word's colour is seen: on the top, over it, below and about the neck."""
    who = Appearance(
        name="a", top="shirt", top_colour="#123456", over="apron", over_colour="#654321", below="jeans",
        below_colour="#224466", neck="scarf", neck_colour="#aa2266",
    )  # fmt: skip
    worn = clothes(who, SKIN)
    outfit = worn.cut(Frame(Build(), hem=worn.hem), "rest")
    drawn = "".join(sheet.body for sheet in (*outfit.body, *outfit.over))
    assert all(colour in drawn for colour in ("#123456", "#654321", "#aa2266"))
    assert worn.legs == "#224466"


def test_what_is_usual_is_always_the_same_and_seldom_what_the_next_one_wears() -> None:
    """By name: the same clothes again, and among thirty people many kinds and colours."""
    looks = {}
    for number, age in product(range(10), AGES):
        who = Appearance(name=f"p{number}{age}", age=age)
        body = [sheet.body for sheet in clothes(who, SKIN).cut(Frame(Build()), "rest").body]
        assert body == [sheet.body for sheet in clothes(who, SKIN).cut(Frame(Build()), "rest").body]
        looks[who.name] = "".join(body)
    assert len(set(looks.values())) > 34
    assert own_colour(Appearance(name="a"), "lab_coat") == COLOURS["white"]
    assert own_colour(Appearance(name="a"), "tee") == ""


@pytest.mark.parametrize("look", sorted(LOOKS))
def test_a_look_that_ships_is_dyed_with_its_shades(look: str) -> None:
    """The main colour is gone, the new one is there, and there are as many sheets."""
    own = look_of(look).clothes
    main = own.side.apron or own.side.trunk or own.sleeve.near
    dyed = recoloured(own, "#2f7474")
    before, after = (each.cut(Frame(Build(), hem=own.hem), "rest") for each in (own, dyed))
    bodies = [
        "".join(sheet.body for sheet in (*each.behind, *each.body, *each.over)) for each in (before, after)
    ]
    assert len(before.body) == len(after.body)
    assert main not in bodies[1]
    assert bodies[0] != bodies[1]


def test_an_apron_goes_over_the_clothes_a_look_ships_with() -> None:
    """With only something over them said, a look's own clothes are kept below it, in their sleeves."""
    own = look_of("student_man").clothes
    who = Appearance(name="a", like="student_man", over="apron", over_colour="#c8402a")
    worn = clothes(who, SKIN, own)
    drawn = "".join(sheet.body for sheet in worn.cut(Frame(Build(), hem=worn.hem), "rest").body)
    assert own.side.trunk in drawn
    assert "#c8402a" in drawn
    assert worn.sleeve.near == own.sleeve.near
    assert worn.legs == own.legs
