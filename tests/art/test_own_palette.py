"""A story's own colours: all eight follow from one or two, and stay apart."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from game.art.own_palette import accent_shown, derived
from game.art.palette import PALETTES, palette_for
from game.art.paper.brightness import bearing, ratio
from game.art.paper.oklch import Oklch
from game.art.paper.shapes import rgb
from game.art.places import place
from game.art.places.pieces.tones import Tones
from game.desktop.ui.theme import CREAM, PAPER, STRIP
from game.story.appearance import Appearance
from game.story.catalogue import Light, Season, Weather
from game.story.own_palette import OwnPalette
from game.story.own_place import Crowd, OwnPlace

COLOURS = st.from_regex("#[0-9a-f]{6}", fullmatch=True)


@given(COLOURS)
def test_a_colour_comes_back(colour: str) -> None:
    """A colour taken apart into lightness, chroma and hue is put together again to within a step."""
    back = Oklch.of(colour).colour
    assert max(abs(one - two) for one, two in zip(rgb(colour), rgb(back), strict=True)) <= 1


@given(COLOURS, COLOURS)
def test_any_two_colours_make_a_palette(ground: str, accent: str) -> None:
    """Far to near grows darker or is lit in the middle, and words in the accent are read."""
    made = derived(OwnPalette(ground=ground, accent=accent))
    lights = [Oklch.of(colour).light for colour in (made.sky, made.far, made.mid, made.deep, made.ink)]
    assert lights[:3] == sorted(lights[:3], reverse=not made.dark)
    assert lights[2:] == sorted(lights[2:], reverse=True)
    words = bearing(made.accent)
    assert min(ratio(words, PAPER), ratio(words, STRIP), ratio(CREAM, words)) >= 4.5
    assert ratio(made.accent, PAPER) >= 3


@given(COLOURS)
def test_an_accent_that_can_be_seen_is_kept(accent: str) -> None:
    """An accent is moved only in lightness, and moving it again changes nothing."""
    shown = accent_shown(accent)
    assert (
        accent_shown(shown) == shown
        or abs(Oklch.of(shown).light - Oklch.of(accent_shown(shown)).light) < 0.01
    )


def test_a_look_with_no_palette_of_its_own_keeps_the_story_s() -> None:
    """Where a story says no colours, they go by the look its protagonist is like."""
    plain = Appearance(name="x", like="lin_feng", top="sari")
    assert palette_for(plain, Light.DUSK) == PALETTES["lin_feng"][Light.DUSK]
    assert palette_for(Appearance(name="x"), Light.DAY) == PALETTES["wenzhu"][Light.DAY]


def test_colours_may_be_another_story_s_but_for_one() -> None:
    """With like and an accent only what stands out is another."""
    own = palette_for(Appearance(name="x", palette=OwnPalette(like="wenzhu", accent="#2f7474")), Light.DAY)
    theirs = PALETTES["wenzhu"][Light.DAY]
    assert (own.sky, own.deep, own.ink) == (theirs.sky, theirs.deep, theirs.ink)
    assert own.accent == "#2f7474"


def test_a_dark_ground_is_dark_at_every_hour() -> None:
    """Where no sun rises, a morning is as dark as a night, and weather still shows."""
    look = Appearance(name="x", palette=OwnPalette(ground="#10142a"))
    assert palette_for(look, Light.MORNING) == palette_for(look, Light.NIGHT)
    assert palette_for(look, Light.DAY, Season.WINTER, Weather.SNOW).snowy


def test_strangers_have_the_skins_of_the_story_s_people() -> None:
    """Where these are told every stranger has one of them, and where not, strangers are of all kinds."""
    plain = OwnPalette(accent="#2f7474")
    for name in ("waiting_room", "park", "stage", "bus"):
        many = OwnPlace(name="here", like=name, crowd=Crowd.MANY)
        drawn = []
        for own in (plain, evolve(plain, skins=("#123456",))):
            colours = palette_for(Appearance(name="x", palette=own), Light.DAY)
            told = Tones(Light.DAY, colours).under('fill="#123456"')
            drawn.append((told, "".join(sheet.body for sheet in place(many, Light.DAY, colours).sheets)))
        assert drawn[0][0] not in drawn[0][1]
        assert drawn[1][0] in drawn[1][1]
