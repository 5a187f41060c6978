"""The pictures a page carries: all that a story may show, small enough, and the same to the eye."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, product
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.art.palette import palette_for
from game.art.paper.shapes import poly
from game.art.places import place
from game.desktop.play.phone_view import alone_with_phone
from game.desktop.play.scene_view import cast_at
from game.desktop.stage.stage import Person as Standing
from game.loader import load_path
from game.story import Dice, Playthrough, fall, page_of, settle, steps
from game.story.appearance import AnyLook, look_word
from game.story.catalogue import PLACES, Light, Mood, Posture, Shot, View
from game.story.own_moment import moment_word
from game.story.own_place import place_word, season_in, weather_in
from game.story.scenario import Ending
from game.web.needed_pictures import Person, Setting, people_of, settings_of
from game.web.pictures import person_key, pictures, setting_key, unpacked
from game.web.sign_letters import SIGN_FACES, outlined
from game.web.small_paths import small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Page, Scenario

ROOT = Path(__file__).parents[2]
FOUR = [ROOT / "scenarios" / name for name in ("lin_feng", "meng_jin", "wenzhu", "yang_kaikai")]
SHIPPED = sorted(path.parent for path in (ROOT / "scenarios").glob("**/scenario.yaml"))
CORPUS = sorted((ROOT / "tests" / "corpus" / "playable").glob("*.yaml"))
MOST = 470_000  # bytes of a story's places and people in its page: a third of what the whole page may have
MOST_OF_A_MOMENT = 60_000  # so that eight are another third


@lru_cache(maxsize=40)
def _story(path: Path) -> Scenario:
    found = load_path(path).scenario
    assert found is not None
    return found


@lru_cache(maxsize=40)
def _parts(path: Path) -> dict[str, Any]:
    found = pictures(_story(path))
    return {name: unpacked(part) for name, part in found.items()}


def _pages(story: Scenario, dice: Random, plays: int) -> Iterator[Page]:
    """Every page of some plays at random."""
    for seed in range(plays):
        luck = Dice(seed)
        play = settle(Playthrough(story, (), dice.choice((None, *story.circumstances))), luck)
        for _ in range(80):
            yield page_of(play)
            if not (open_ := steps(story, play.state)):
                break
            chance = page_of(play).kind == "chance"
            play = settle(play.take(fall(play, luck) if chance else dice.choice(open_)), luck)


def _seen(page: Page, look: AnyLook) -> Iterator[Standing]:
    """All who stand there, line by line, as the window has them."""
    for read in range(len(page.lines) + 1):
        yield from cast_at(page, list(page.lines[:read]))
    if page.view is View.PHONE:
        yield from alone_with_phone(page, look)
    if page.ending:
        for line in page.ending.reflection:
            if line.speaker:
                yield Standing(line.speaker.look, Mood.CALM, left=True)


def _key(who: Standing, *, whole: bool = False) -> str:
    person = Person(who.look, who.mood, who.pose, who.holds, who.posture, whole)
    return person_key(person, left=who.left)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("path", [*SHIPPED, *CORPUS], ids=lambda path: path.stem)
def test_whatever_is_played_is_among_them(path: Path) -> None:
    """The place of every page, and whoever stands there as each line is read."""
    story, parts = _story(path), _parts(path)
    hero = story.characters[story.protagonist].look
    for page in _pages(story, Random(path.stem), 12):  # noqa: S311 - the same plays each time
        setting = Setting(page.place, page.light, page.season, page.weather)
        if page.moment and page.view is View.STAGE:
            assert setting_key(setting) in parts[f"moment:{moment_word(page.moment)}"]["settings"]
            continue
        assert setting_key(setting) in parts[f"place:{place_word(page.place)}"]["settings"]
        for who in _seen(page, hero):
            key = _key(who)
            assert key in parts[f"person:{look_word(who.look)}"]["people"], (page.scene, who)
        if page.shot is Shot.WIDE and page.view is View.STAGE:
            for read in range(len(page.lines) + 1):
                for who in cast_at(page, list(page.lines[:read])):
                    assert _key(who, whole=True) in parts[f"person:{look_word(who.look)}"]["people"], (
                        page.scene,
                        who,
                    )


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("path", [*SHIPPED, *CORPUS], ids=lambda path: path.stem)
def test_whatever_a_scene_names_is_among_them(path: Path) -> None:
    """Also what no play came to: each place and hour of its cases, each mood of its lines, things held.

    But for scenes that always show a moment: there nobody sees where it is.
    """
    story, parts = _story(path), _parts(path)
    for scene in story.scenes.values():
        if scene.moment and scene.view is View.STAGE and not isinstance(scene.then, Ending):
            continue
        lights = {scene.light, *(case.value for case in scene.cases.light)}
        weathers = {scene.weather, *(case.value for case in scene.cases.weather)}
        for name, light, weather in product(story.places_of(scene) or ("",), lights, weathers):
            key = setting_key(Setting(name, light, scene.season, weather))
            assert key in parts[f"place:{place_word(name)}"]["settings"]
        named = [(one.character, one.mood) for one in scene.cast]
        named += [(line.speaker, line.mood) for line in scene.lines if line.speaker and line.mood]
        for character, mood in named:
            look = story.characters[character].look
            cast = {(one.holds, one.posture) for one in scene.cast if one.character == character}
            for (holds, posture), left in product(cast or {("", Posture.STANDING)}, (False, True)):
                key = person_key(Person(look, mood, holds=holds, posture=posture), left=left)
                assert key in parts[f"person:{look_word(look)}"]["people"]
    place, light = story.front.place, story.front.light
    front = Setting(place, light, season_in(place, None), weather_in(place, None))
    assert setting_key(front) in parts[f"place:{place_word(place)}"]["settings"]


@pytest.mark.one_in(2)
@pytest.mark.parametrize("path", FOUR, ids=lambda path: path.stem)
def test_a_storys_pictures_are_small_and_always_the_same(path: Path) -> None:
    """As the page carries them; the same bytes from the same story."""
    made = pictures(_story(path))
    moments = {name: part for name, part in made.items() if name.startswith("moment:")}
    assert sum(map(len, made.values())) - sum(map(len, moments.values())) < MOST
    assert all(len(part) < MOST_OF_A_MOMENT for part in moments.values())
    assert made == pictures(_story(path))


@pytest.mark.parametrize("path", FOUR, ids=lambda path: path.stem)
def test_what_a_part_says_is_what_art_drew(path: Path) -> None:
    """Put together again, a setting has the shapes of the place, sheet by sheet, in the same colours."""
    story, parts = _story(path), _parts(path)
    hero = story.characters[story.protagonist].look
    for setting in settings_of(story):
        palette = palette_for(hero, setting.light, setting.season, setting.weather)
        part = parts[f"place:{setting.place}"]
        planes = part["settings"][setting_key(setting)]["planes"]
        sheets = [sheet for plane in planes for sheet in plane]
        drawn = place(setting.place, setting.light, palette).sheets
        assert len(sheets) == len(drawn)
        for sheet, ours in zip(sheets, drawn, strict=True):
            markup, body = _markup(part, sheet), ours.defs + ours.body + "".join(map(outlined, ours.letters))
            assert re.findall("#[0-9a-f]{6}", markup) == re.findall("#[0-9a-f]{6}", body)
            assert re.findall("<[a-zA-Z]+", markup.replace("<defs", "")) == re.findall("<[a-zA-Z]+", body)


def test_everybody_is_there_facing_either_way() -> None:
    """A person in a mood is one key for each side, and no shape is carried that nobody has."""
    for path in FOUR:
        story, parts = _story(path), _parts(path)
        for person in people_of(story):
            part = parts[f"person:{person.look}"]
            sides = [part["people"][person_key(person, left=left)] for left in (False, True)]
            assert len(sides[0]) == len(sides[1])
            assert [sheet[0] for sheet in sides[0]] == [sheet[0] for sheet in sides[1]]  # the same shapes


def _markup(part: dict[str, Any], sheet: list[Any]) -> str:
    whole = re.sub(r"~(\d+);", lambda found: part["shapes"][int(found[1])], part["markups"][sheet[0]])
    colours = iter(re.findall("......", sheet[2]))
    return re.sub(r"\$", lambda _: f"#{next(colours)}", whole)


def test_every_face_of_a_sign_is_known() -> None:
    """Signs are outlines of a face; each that a place asks for has its file."""
    for name, light in product((*PLACES, ""), Light):
        for sheet in place(name, light, palette_for("wenzhu", light)).sheets:
            assert {letters.face for letters in sheet.letters} <= SIGN_FACES.keys()
            assert all(" d=" in outlined(letters) for letters in sheet.letters)


@given(st.lists(st.tuples(st.integers(-30, 60), st.integers(-9, 9)), min_size=2, max_size=40))
def test_a_line_stays_within_a_quarter_of_a_unit(steps: list[tuple[int, int]]) -> None:
    """Points are left out only where the line passes them so near."""
    points = [
        (sum(x for x, _ in steps[:n]) / 10, sum(y for _, y in steps[:n]) / 10) for n in range(len(steps))
    ]
    found = re.search(' d="M(.+)Z"', small(poly(points, "#000000")))
    assert found is not None
    start, *ways = [tuple(map(float, re.findall(r"-?\d*\.?\d+", way))) for way in found[1].split("l")]
    here, kept = start, [start]
    for dx, dy in ways:
        here = here[0] + dx, here[1] + dy
        kept.append(here)
    assert all(min(_off(a, b, point) for a, b in pairwise(kept)) < 0.2501 for point in points)


def _off(a: tuple[float, ...], b: tuple[float, ...], point: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    x, y = point[0] - a[0], point[1] - a[1]
    share = min(1.0, max(0.0, (x * dx + y * dy) / (dx * dx + dy * dy))) if dx or dy else 0.0
    return float(((x - share * dx) ** 2 + (y - share * dy) ** 2) ** 0.5)
