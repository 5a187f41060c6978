"""Scenes in made-up languages: all that the program says is translated, and has room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from game.desktop.platform.devices.device import Device
from game.desktop.play.stat_tag_layout import lay_tags
from game.desktop.ui.stat_tags import Stat
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.diagnostics import Source
from game.loader import load
from game.saves import Settings
from game.story.catalogue import STANDARD_STATS
from game.story_words import standard_label, stat_meaning
from game.words import say, speak
from tests.desktop.test_layout import navigation, problems, standing_in, story
from tests.desktop.test_scene_layout import beats, covered
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from game.story import Playthrough, Scenario

# Every word of it is Chinese, so that Latin letters are the program's.
STORY: Final = """
upward: 1
title: 门
language: zh
protagonist: lin
characters:
  lin: {name: 林, look: wenzhu}
  lu: {name: 陆, look: senior_woman, about: 教授}
  mei: {name: 梅, look: mother}
stats: {confidence: 20, energy: 80, nerve: {label: 胆, meaning: 敢不敢。, min: 2, start: 5}}
flags: {asked: false}
start: door
scenes:
  door:
    place: lake
    caption: 中午。
    lines: [门前。, {lu: 进来吗？}]
    choices:
      knock: {text: 敲门, if: confidence >= 40 and energy <= 10, locked: 今天不行。, goto: chat}
      wait: {text: 等, if: nerve > 8 or energy < 5, locked: 还早。, goto: chat}
      go: {text: 走, effects: [confidence -= 3, nerve += 2, energy += 1], because: 走了。, goto: chat}
  chat:
    place: lake
    view: phone
    chat: 陆
    clock: "21:14"
    lines:
      - 晚了。
      - {lu: 在吗？, at: "20:50"}
      - {lin: 在。, at: "20:51"}
      - {mei: 好。}
      - {draft: 你好, at: "21:14"}
      - {draft: 嗨}
    next: luck
  luck:
    place: lake
    view: post
    tags: [雨]
    lines: [看。, {post: 又湿了。, likes: 1204}, {lu: 是。}]
    choices:
      on: {text: 加, tags: [雨, 湖], goto: fall}
      off: {text: 减, tags: [], goto: fall}
  fall:
    place: lake
    lines: [风。]
    chance:
      sun: {weight: 1, goto: end}
  end:
    place: lake
    lines: [干了。]
    ending: {title: 干, tone: quiet}
"""
SIZES: Final = [((1280, 720), 100), ((1280, 720), 250), ((640, 360), 100)]


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    speak("xx")
    yield
    speak("en")


def _door() -> Scenario:
    loaded = load(Source("door.yaml", STORY))
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def plain(told: str) -> list[str]:
    """The words outside all brackets that the catalogue puts."""
    before = ""
    while before != told:
        before, told = told, re.sub(r"\[[^\[\]]*\]", "", told)
    return re.findall(r"[^\W\d_\u4e00-\u9fff]+", told)


def _told(screen: SceneScreen, theme: Theme) -> list[str]:
    shown = screen.widgets(theme)
    return [words for one in shown for words in (one.label, one.value, one.description) if plain(words)]


def _plays(scenario: Scenario) -> Iterator[Playthrough]:
    yield from (standing_in(scenario, scene) for scene in scenario.scenes)
    yield standing_in(scenario, "door").take("go")


@pytest.mark.parametrize("device", Device)
def test_nothing_that_a_scene_says_is_plain(tmp_path: Path, device: Device) -> None:
    """Tags, slips, locks with numbers and without, a phone, a post, strips, and what is told of them."""
    found = []
    for numbers in (False, True):
        rooms = navigation(tmp_path, 100)
        rooms.session.settings = evolve(rooms.session.settings, numbers_on_locks=numbers)
        rooms.session.device = device
        theme = Theme((1280, 720), rooms.session.settings)
        for play in _plays(_door()):
            screen = rooms.scene(play, 1)
            for _ in beats(screen, theme):
                found += _told(screen, theme)
            screen.read_on()
            found += _told(screen, theme)
            screen.told, screen._asked = say("play.press_again"), "nerve"  # noqa: SLF001 - as if pointed at
            screen.rearrange()
            found += _told(screen, theme)
    assert found == []


@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize(("size", "text_size"), SIZES)
def test_longer_and_wider_words_have_room(
    tmp_path: Path, size: tuple[int, int], text_size: int, language: str
) -> None:
    """Nothing is cut or lies upon something else, in scenes of a story that ships and of one that has all."""
    speak(language)
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    shipped = story("lin_feng")
    plays = [*_plays(_door()), *(standing_in(shipped, scene) for scene in list(shipped.scenes)[::3])]
    found = []
    for play in plays:
        screen = rooms.scene(play, 1)
        for beat in beats(screen, theme):
            faults = [*problems(screen, theme), *covered(screen.widgets(theme))]
            found += [f"{screen.page.scene}.{beat}: {fault}" for fault in faults]
    assert found == []


@pytest.mark.parametrize("language", ["en", "xx", "xw"])
@pytest.mark.parametrize(("size", "text_size"), SIZES)
def test_names_on_tags_can_be_read(size: tuple[int, int], text_size: int, language: str) -> None:
    """Where they would be small on tall tags, the tags are as wide as they are."""
    speak(language)
    theme = Theme(size, Settings(text_size=text_size))
    stats = [Stat(stat, standard_label(stat), "#000000", 40, 0.4) for stat in STANDARD_STATS]
    tags = lay_tags(stats, theme, round(size[0] * 0.8), 0)
    assert tags.cut.name.size >= (15 if size[0] > 640 else 9)
    assert tags.right <= 0.8 * size[0]


@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize(("size", "text_size"), [*SIZES, ((400, 720), 150)])
def test_slips_and_signs_have_room(
    tmp_path: Path, size: tuple[int, int], text_size: int, language: str
) -> None:
    """The sign below the tags covers nothing; the slip asked for is whole, on whatever it lies."""
    speak(language)
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    found = []
    for play in (standing_in(_door(), "door"), standing_in(_door(), "door").take("go")):
        screen = rooms.scene(play, 1)
        for sign in ("play.reading_on", "play.press_again"):
            screen.tell(say(sign))
            found += [*problems(screen, theme), *covered(screen.widgets(theme))]
        for stat in screen.page.readings:
            screen._asked = stat.id  # noqa: SLF001 - as if pointed at
            screen.rearrange()
            found += [fault for fault in problems(screen, theme) if "lies over" not in fault]
            told = [one for one in screen.widgets(theme) if one.role is Role.HINT]
            assert [stat_meaning(stat) in one.label for one in told] == [True]
    assert found == []


def test_what_the_story_says_is_told_in_its_language(tmp_path: Path) -> None:
    """A screen reader changes its voice for the story, and for nothing that the program says."""
    rooms = navigation(tmp_path, 100)
    theme = Theme((1280, 720), rooms.session.settings)
    seen: dict[bool, int] = {True: 0, False: 0}
    for play in _plays(_door()):
        screen = rooms.scene(play, 1)
        for _ in beats(screen, theme):
            for one in screen.widgets(theme):
                told = bool(re.search("[\u4e00-\u9fff]", one.label)) and one.role is not Role.METER
                mixed = told and "[" in one.label  # a word of the story in a sentence of the program's
                if one.role in {Role.SPEECH, Role.TEXT, Role.BUTTON} and one.label and not mixed:
                    assert one.language == ("zh" if told else ""), one.label
                    seen[told] += 1
    assert min(seen.values()) > 10
    speak("zh")  # there is no catalogue of it, and still it is the window's own language then
    screen = rooms.scene(standing_in(_door(), "door"), 1)
    assert {one.language for one in screen.widgets(theme)} == {""}
