"""The dressing window: every control turns, every strip can be pressed, what is written is what is shown."""

from __future__ import annotations

import os
from itertools import product
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve, fields

from game.art.people.parts.shipped import SHIPPED
from game.authoring.write_look import character_yaml, look_yaml
from game.cli.dress import dress_somebody
from game.desktop.dress.actions import OpenOptions, OpenTab, Turn, TypeId
from game.desktop.dress.options_screen import OptionsScreen, Take, TypeColour
from game.desktop.dress.own_colour import read_colour
from game.desktop.dress.screen import Another, Back, Copy, DressScreen, InParts, ShowMood
from game.desktop.dress.wardrobe import TABS, Dressing, word_of
from game.desktop.dress.words import value_word
from game.desktop.layout_check.faults import faults
from game.desktop.platform.intents import Activate, FocusOn, Hold, Menu, Move, Press, Scroll, StepBack, Typed
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Pop, Push, Quit
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.saves import Settings, Store
from game.story.appearance import Appearance
from game.story.catalogue import Mood
from game.story.parts import HAIR, JEWELLERY, MARKS
from game.words import speaking
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.ui.screen import Go, Screen
    from game.desktop.ui.widget import Widget

SIZES = ((1280, 720), (1920, 1080), (720, 1280), (1024, 768))
PARTS = [(tab, part) for tab, controls in TABS.items() for part in controls]
AMINA = Appearance(name="amina", age="adult", skin="deep", hair="braids", top="hoodie", top_colour="#2f7474")


@pytest.fixture(autouse=True)
def _display(monkeypatch: pytest.MonkeyPatch) -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    board: list[str] = []
    monkeypatch.setattr(pygame.scrap, "put_text", board.append)
    monkeypatch.setattr(pygame.scrap, "get_text", lambda: board[-1])


@pytest.fixture
def screen(tmp_path: Path) -> DressScreen:
    """Amina in the window."""
    session = Session(store=Store(tmp_path), settings=Settings(), find=tuple, seed=4)
    return DressScreen(session=session, shown=Dressing(who=AMINA), called="Amina")


def _theme(screen: Screen, size: tuple[int, int] = SIZES[0], text: int = 100) -> Theme:
    return Theme(size, evolve(screen.session.settings, text_size=text))


def _find(screen: Screen, does: object) -> Widget[object]:
    return next(each for each in screen.widgets(_theme(screen)) if each.does == does)


def _press(screen: Screen, does: object) -> Go | None:
    """Press what does this with the pointer."""
    at = _find(screen, does).bounds.center
    screen.handle(Hold(*at), _theme(screen))
    return screen.handle(Press(*at), _theme(screen))


def _options(screen: DressScreen, part: str) -> OptionsScreen:
    went = screen.act(OpenOptions(part))
    assert isinstance(went, Push)
    assert isinstance(went.screen, OptionsScreen)
    return went.screen


def test_every_control_turns_round_and_back() -> None:
    """Each option of each control comes once, and the one before leads back to where one was."""
    begun = Dressing(who=AMINA)
    for _, part in PARTS:
        shown, seen = begun, []
        for _ in begun.options(part):
            shown = shown.turned(part, 1)
            seen.append(shown.value(part))
        assert sorted(seen) == sorted(begun.options(part)), part
        assert begun.turned(part, 1).turned(part, -1) == begun, part


def test_every_part_of_an_appearance_is_in_a_control() -> None:
    """But for the id, which is typed, pictures, the palette, which is the story's, and what is taken off."""
    controls = {part for tab, part in PARTS if tab != "view"}
    assert controls == {each.name for each in fields(Appearance)} - {"name", "pictures", "palette", "without"}


def test_what_somebody_has_is_taken_off_and_told_in_parts(screen: DressScreen) -> None:
    """Of whom one who ships is the like each part may be none; in parts they have all of theirs in words."""
    assert "none" not in screen.shown.options("glasses")
    screen.shown = Dressing(who=Appearance(name="mine", like="scholar_woman"))
    assert screen.shown.options("glasses")[:2] == ("", "none")
    bare = screen.shown.turned("glasses", 1)
    assert (bare.value("glasses"), bare.who.without) == ("none", ("glasses",))
    assert value_word(bare, "glasses", "none") == "none"
    assert bare.turned("glasses", 1).who == evolve(screen.shown.who, glasses="round")
    marked = bare.taken("marks", "none").taken("marks", "mole")
    assert (marked.who.marks, marked.who.without) == (("mole",), ("glasses",))
    screen.shown = bare
    assert "glasses: none" in screen.yaml
    _press(screen, InParts())
    told = screen.shown.who
    assert (told.name, told.like, told.hair, told.over, told.glasses) == ("mine", "", "straight", "coat", "")
    assert InParts() not in [each.does for each in screen.widgets(_theme(screen))]
    _press(screen, Back())
    assert screen.shown == bare


def test_any_colour_is_typed(screen: DressScreen) -> None:
    """By keys, as a story writes it or nearly so; what is none is refused, the rest shown and copied."""
    hair = _options(screen, "hair_colour")
    labels = [each.does for each in hair.widgets(_theme(hair)) if each.focusable]
    hair.handle(FocusOn(labels.index(TypeColour())), _theme(hair))
    went = hair.handle(Activate(), _theme(hair))
    assert isinstance(went, Push)
    line = went.screen
    assert isinstance(line, NameScreen)
    for said in ("#12345", "teel"):
        assert line.why_not(said)
    for sign in "#A0522d":
        line.handle(Typed(sign), _theme(line))
    line.handle(FocusOn(0), _theme(line))
    assert isinstance(line.handle(Activate(), _theme(line)), Pop)
    assert screen.shown.who.hair_colour == "#a0522d"
    assert 'colour: "#a0522d"' in screen.yaml
    assert "#a0522d" in hair.shown.options("hair_colour")
    assert [read_colour(word) for word in ("abc", '"#2F7474"', "Teal", "tea")] == [
        *("#aabbcc", "#2f7474", "#2f7474", ""),
    ]
    assert TypeColour() in [each.does for each in _options(screen, "skin").widgets(_theme(hair))]
    assert TypeColour() not in [each.does for each in _options(screen, "hair").widgets(_theme(hair))]


def test_every_strip_is_pressed(screen: DressScreen) -> None:
    """With the pointer, in all tabs: what each does is done, and said in the tree."""
    for tab, controls in TABS.items():
        _press(screen, OpenTab(tab))
        assert _find(screen, OpenTab(tab)).value == "open"
        for part in controls:
            begun = screen.shown
            _press(screen, Turn(part, 1))
            assert screen.shown == begun.turned(part, 1) != begun
            _press(screen, Turn(part, -1))
            assert screen.shown == begun
            assert isinstance(_press(screen, OpenOptions(part)), Push)
    for mood in Mood:
        _press(screen, ShowMood(mood))
        assert screen.shown.mood is mood
    _press(screen, Another())
    assert (screen.shown.who.name, screen.shown.who == AMINA) == ("amina", False)
    _press(screen, Back())
    assert screen.shown.who == AMINA
    _press(screen, Copy())
    assert pygame.scrap.get_text() == character_yaml(AMINA, "Amina")
    assert any("Copied" in each.label for each in screen.widgets(_theme(screen)))


def test_keys_and_gamepad_reach_every_strip(screen: DressScreen) -> None:
    """Arrows lead to all strips; Enter presses; wheel and shoulder buttons turn a control."""
    theme = _theme(screen)
    able = [each for each in screen.widgets(theme) if each.focusable]
    reached, ahead = {0}, [0]
    while ahead:
        here = ahead.pop()
        for move in (Move(0, 1), Move(0, -1), Move(1, 0), Move(-1, 0)):
            screen.handle(FocusOn(here), theme)
            screen.handle(move, theme)
            if screen.focus not in reached:
                reached.add(screen.focus)
                ahead.append(screen.focus)
    assert reached == set(range(len(able)))
    begun = screen.shown
    screen.handle(FocusOn([each.does for each in able].index(OpenOptions("age"))), theme)
    screen.handle(Scroll(8), theme)
    assert screen.shown.who.age == "old"
    screen.handle(Scroll(-3), theme)
    assert screen.shown == begun
    screen.handle(StepBack(), theme)
    assert screen.shown.who.age == "old"
    assert isinstance(screen.handle(Activate(), theme), Push)


def test_options_lie_side_by_side(screen: DressScreen) -> None:
    """One is taken and closes them; of marks several are, and one that is pressed again is laid back."""
    hair = _options(screen, "hair")
    assert [each.label for each in hair.widgets(_theme(hair)) if isinstance(each.does, Take)][1:] == [
        word.replace("_", " ") for word in HAIR
    ]
    focused = hair.focused()
    assert focused is not None
    assert focused.does == Take("braids")
    assert isinstance(_press(hair, Take("afro")), Pop)
    assert screen.shown.who.hair == "afro"
    marks = _options(screen, "marks")
    for mark in ("scar", "freckles", "mole", "scar"):
        assert _press(marks, Take(mark)) is None
    assert screen.shown.who.marks == ("freckles", "mole")
    assert _find(marks, Take("mole")).value == "taken"
    assert isinstance(_press(marks, Pop()), Pop)


def test_what_was_not_copied_is_asked_about(screen: DressScreen) -> None:
    """Escape closes the window at once only while nothing would be lost."""
    assert isinstance(screen.handle(Menu(), _theme(screen)), Pop)
    _press(screen, Another())
    went = screen.handle(Menu(), _theme(screen))
    assert isinstance(went, Push)
    assert isinstance(went.screen, MenuScreen)
    assert [type(each.does()) for each in went.screen.items()] == [Pop, Quit]
    _press(screen, Copy())
    assert isinstance(screen.handle(Menu(), _theme(screen)), Pop)


def test_the_id_is_typed(screen: DressScreen) -> None:
    """One that is none is refused in a sentence; the entry is written under the new one."""
    went = _press(screen, TypeId())
    assert isinstance(went, Push)
    assert isinstance(went.screen, NameScreen)
    assert went.screen.why_not("Bo 1")
    assert not went.screen.why_not("bo_1")
    went.screen.keep("bo_1")
    assert screen.yaml.startswith("  bo_1:\n    name: Amina\n")


def test_of_a_character_of_a_story_only_the_look_is_written(tmp_path: Path) -> None:
    """The rest stands in the story already, and so does the id."""
    session = Session(store=Store(tmp_path), settings=Settings(), find=tuple)
    known = DressScreen(session=session, shown=Dressing(who=AMINA), called="Amina", known=True)
    assert known.yaml == look_yaml(AMINA)
    assert TypeId() not in [each.does for each in known.widgets(_theme(known))]


@pytest.mark.parametrize("text", [100, 250])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_fits(screen: DressScreen, size: tuple[int, int], text: int) -> None:
    """In all tabs, with the most there is to write: nothing is cut, nothing lies over anything else."""
    for _, part in PARTS[:-4]:
        longest = max(screen.shown.options(part), key=lambda word: len(word_of(word)))
        screen.shown = screen.shown.taken(part, longest)
    screen.shown = evolve(screen.shown, who=evolve(screen.shown.who, marks=MARKS, jewellery=JEWELLERY))
    for tab in TABS:
        screen.act(OpenTab(tab))
        assert [(each.widget.label, each.what) for each in faults(screen, _theme(screen, size, text))] == []
    screen.shown = Dressing(who=Appearance(name="restaurant_owner", like="restaurant_owner_woman"))
    assert [(each.widget.label, each.what) for each in faults(screen, _theme(screen, size, text))] == []
    for part in ("holds", "skin", "neck_colour"):
        options = _options(screen, part)
        assert [(each.widget.label, each.what) for each in faults(options, _theme(screen, size, text))] == []


def test_everything_fits_in_a_longer_language(
    screen: DressScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words longer by a half take smaller letters and stay in their row; none is left English."""
    write_program(tmp_path)
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path))
    with speaking("xx"):
        for tab, size in product(TABS, SIZES):
            screen.act(OpenTab(tab))
            assert [
                (each.widget.label, each.what) for each in faults(screen, _theme(screen, size, 250))
            ] == []
        labels = [each.label for each in screen.widgets(_theme(screen)) if each.role is Role.BUTTON]
    assert [label for label in labels if not label.startswith("[")] == []


def test_each_thing_pressed_has_a_name(screen: DressScreen) -> None:
    """A screen reader says what every strip and card is."""
    able = [each for each in screen.widgets(_theme(screen)) if each.role is Role.BUTTON]
    assert all(each.label for each in able)
    assert len({(each.label, each.value) for each in able}) == len(able)


def test_the_command_writes_a_picture_or_says_what_it_does_not_know(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A look that ships, a character of a story; an unknown one is answered with the nearest."""
    out = tmp_path / "amina.png"
    assert dress_somebody("wenzhu", "wenzhu", out, None) == 0
    assert pygame.image.load(out).get_size() == (1500, 900)
    capsys.readouterr()
    assert dress_somebody("mother", None, out, None, parts=True) == 0
    assert character_yaml(evolve(SHIPPED["mother"], name="somebody"), "somebody") in capsys.readouterr().out
    assert dress_somebody("studnt_woman", None, None, None) == 2
    assert "student_woman" in capsys.readouterr().err
    assert dress_somebody("wenzhu", "wenzho", None, None) == 2
    assert "wenzhu" in capsys.readouterr().err
