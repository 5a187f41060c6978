"""What authors may change in a place that ships: the words on its boards, its clock, how many are there."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.art.palette import palette_for
from game.art.paper.marks import clock_hands, has_clock
from game.art.places import place
from game.art.places.signs import CLOCK, width_of
from game.desktop.raster.fonts import lettering
from game.story.catalogue import PLACES, Light
from game.story.own_place import Crowd, OwnPlace
from game.story.signs import SIGNS, signs_of

if TYPE_CHECKING:
    from game.art.paper.sheet import Lettering, Picture, Sheet


def _drawn(name: str) -> list[Sheet]:
    module = import_module(f"game.art.places.{name}")
    return [
        sheet
        for light in (Light.DAY, Light.NIGHT)
        for sheet in module.draw(light, palette_for("wenzhu", light)).sheets
    ]


def _as(like: str, crowd: Crowd | None = None, **signs: str) -> Picture:
    own = OwnPlace(name="mine", like=like, signs=tuple(signs.items()), crowd=crowd)
    return place(own, Light.DAY, palette_for("wenzhu", Light.DAY))


def _letters(picture: Picture, name: str = "board") -> list[Lettering]:
    return [letter for sheet in picture.sheets for letter in sheet.letters if letter.name == name]


@pytest.mark.parametrize("name", sorted(PLACES))
def test_the_boards_that_are_drawn_are_those_authors_are_told_of(name: str) -> None:
    """Each board of a place has a name, and the table for authors has exactly these."""
    sheets = _drawn(name)
    found = {letter.name for sheet in sheets for letter in sheet.letters}
    found |= {CLOCK for sheet in sheets if has_clock(sheet.body)}
    assert found - {""} == set(signs_of(name))  # print that is no board has no name


def test_only_places_have_boards() -> None:
    """The table names no place that is not in the catalogue."""
    assert set(SIGNS) <= PLACES


def test_words_on_a_board_fit_it_in_a_face_that_has_their_letters() -> None:
    """Long words are set smaller, none larger than what ships; Chinese stays in the Chinese face."""
    (short,) = _letters(_as("noodle_shop", board="Chai"))
    (long,) = _letters(_as("noodle_shop", board="The best noodles between here and the harbour"))
    (chinese,) = _letters(_as("noodle_shop", board="面馆"))
    assert (short.size, short.face, chinese.face) == (46, "bold", "chinese_bold")
    assert long.size * width_of(long.words) <= long.room + 0.01


def test_a_board_of_several_rows_takes_as_many_as_it_is_given() -> None:
    """A list is set row by row about the middle of the board; nothing at all leaves it blank."""
    rows = _letters(_as("noodle_shop", prices="Chai 20\nUgali 120"), "prices")
    assert [row.words for row in rows] == ["Chai 20", "Ugali 120"]
    assert sum(row.y for row in rows) / 2 == pytest.approx(491)
    assert _letters(_as("noodle_shop", prices=""), "prices") == []


def test_a_blank_board_takes_rows_too() -> None:
    """One that ships without words is set row by row, and never as a column of characters."""
    rows = _letters(_as("shop", prices="Bread 55\nMilk 60"), "prices")
    assert [(row.words, row.turn) for row in rows] == [("Bread 55", 0), ("Milk 60", 0)]


def test_a_storys_own_place_tells_no_hour_it_does_not_say() -> None:
    """It has no clock unless an hour is written on it, so that no caption is contradicted."""
    rim = "#3a3436"
    still, set_to = _as("canteen"), _as("canteen", clock="10:15")
    body = "".join(sheet.body for sheet in set_to.sheets)
    assert "<!--" not in body
    assert (
        len(body) > len("".join(sheet.body for sheet in still.sheets)) + len(clock_hands(0, 0, 1, 0, rim)) / 2
    )


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_place_takes_nobody_and_many(name: str) -> None:
    """Nobody is no more than many, and no mark of anybody is left."""
    nobody, many = (_as(name, crowd).sheets for crowd in (Crowd.NONE, Crowd.MANY))
    assert sum(len(sheet.body) for sheet in nobody) <= sum(len(sheet.body) for sheet in many)
    assert not any("<!--" in sheet.body for sheet in (*nobody, *many))


def test_nobody_is_left_where_nobody_is_wanted() -> None:
    """A canteen where nobody is has lost the sheets of those who cook, queue and eat; usually it is full."""
    nobody, usual = (len(_as("canteen", crowd).sheets) for crowd in (Crowd.NONE, None))
    assert (usual - nobody) == len(("cooks", "queue", "diners"))


def test_the_format_lists_every_board() -> None:
    """Authors read which boards each place has."""
    page = (Path(__file__).parents[2] / "docs" / "scenario-format.md").read_text(encoding="utf-8")
    for name, boards in SIGNS.items():
        assert f"`{name}`: {', '.join(f'`{board}`' for board in boards)}" in page


def test_words_are_no_wider_than_they_are_thought_to_be() -> None:
    """In the faces that ship, whatever the language: what is reckoned leaves room for what is set."""
    words = (
        "Mama Njeri’s Kitchen",
        "WARD NINE",
        "Žižkov nádraží",
        "Bệnh viện",
        "Φαρμακείο",
        "Поликлиника №5",
    )
    for said in (*words, "Поликлиника №5", "Щука и ЖЁЛУДИ", "W", "012345", "老北门面馆", "今天 open 9:30"):
        face = "chinese_bold" if any(char > "\u2e80" for char in said) else "bold"
        assert lettering(face, 200).size(said)[0] <= 200 * width_of(said) + 1
