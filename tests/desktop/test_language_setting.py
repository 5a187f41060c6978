"""The language of the window: the one kept or the system's, changed at any moment; what is broken is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.menus.navigation import Navigation
from game.desktop.platform.window import title
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.screenshot import shot
from game.desktop.shell.app import App
from game.desktop.ui.screen import Enter
from game.desktop.ui.session import Session
from game.loader import find
from game.saves import Settings, Store
from game.saves.settings import SPEEDS
from game.story import arrive
from game.words import known, language, languages, say, speak
from game.words.say import catalogue
from game.words.system_language import nearest, system_language
from tests.desktop.playing import SHIPPED, Player, sit_down
from tests.desktop.pressing import opened, press_all
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.ui.screen import Screen
    from tests.desktop.pressing import House


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two languages more."""
    folder = tmp_path / "words"
    write_program(folder)
    monkeypatch.setenv("UPWARD_WORDS", str(folder))
    catalogue.cache_clear()
    yield folder
    speak("en")
    catalogue.cache_clear()


def _in_a_scene(folder: Path) -> Player:
    """A reader at the second part of a scene."""
    player = sit_down(folder)
    session = player.app.session
    story = session.scenario(session.stories[0])
    assert story is not None
    scene = Navigation(session).scene(arrive(story, list(story.scenes)[4]), 1)
    player.app.go(Enter(scene))
    player.wait(1)
    player.key(pygame.K_RETURN)
    return player


def _place(scene: SceneScreen) -> tuple[object, ...]:
    """Where a reader is, apart from the words that are read there."""
    play = scene.playthrough
    return play.steps, play.states, play.circumstance, scene.beat, scene.seed


def _choose_language(player: Player, name: str) -> None:
    """By the keyboard's menu, settings, text, languages; the menus stay open."""
    player.key(pygame.K_ESCAPE)
    for key in ("menus.pause.settings", "settings.section.text", "settings.text.language"):
        player.click(say(key))
    player.click(name)


@pytest.mark.usefixtures("words")
def test_every_open_screen_speaks_the_new_language_at_once(tmp_path: Path) -> None:
    """In the middle of a scene: place, steps and part stay; menus and the window's title change."""
    player = _in_a_scene(tmp_path)
    scene = player.app.top
    assert isinstance(scene, SceneScreen)
    told, place = scene.playthrough.scenario, _place(scene)
    assert scene.beat == 1
    _choose_language(player, "xx")
    assert language() == "xx"
    assert player.app.session.store.settings().language == "xx"
    assert title().startswith("[")
    assert player.app.tree.title == title() == pygame.display.get_caption()[0]
    while len(player.app.screens) > 2:
        assert all(w.label.startswith("[") for w in player.tree if w.label not in {"English", "xx", "xw"})
        player.key(pygame.K_ESCAPE)
    assert player.app.top is scene
    assert _place(scene) == place
    assert scene.playthrough.scenario is not told
    _choose_language(player, "English")
    assert (language(), say("ui.close")) == ("en", "Close")


def test_with_one_language_there_is_nothing_to_choose(tmp_path: Path) -> None:
    """The item comes with the second."""
    player = sit_down(tmp_path)
    player.click("Settings")
    player.click("Text and contrast")
    assert not any(widget.label == "Language" for widget in player.tree)


@pytest.mark.usefixtures("words")
def test_every_language_can_be_pressed(house: House) -> None:
    """And the way back."""

    def listed() -> Screen:
        return opened(house.lived_in().settings(), "Text and contrast", "Language")

    assert press_all(listed) == len(languages()) + 1


@pytest.mark.usefixtures("words")
def test_a_screen_is_drawn_in_any_language() -> None:
    """And told in it, its window's title too."""
    shown = shot(
        stories=find(SHIPPED),
        scenario=None,
        play=None,
        screen="settings",
        size=(960, 540),
        text_size=100,
        out=None,
        language="xx",
    )
    assert {name[:1] for name in (shown.title, *(node.name for node in shown.nodes))} == {"["}


def test_every_speed_has_its_word(tmp_path: Path) -> None:
    """Pressed round and round, each strip says them all and is where it began."""
    player = sit_down(tmp_path)
    rooms = Navigation(player.app.session)
    for section, label, setting in (
        ("Movement and reading", "Prose appears", "text_speed"),
        ("Movement and reading", "Reading on by itself", "reading_pace"),
        ("Reading aloud", "Speed of the voice", "voice_speed"),
    ):
        player.app.screens[1:] = [opened(rooms.settings(), section)]
        said = []
        for _ in SPEEDS[setting]:
            said.append(player.find(label).value)
            player.click(label)
        assert sorted(said) == sorted(code.replace("_", " ") for code in SPEEDS[setting])
        assert getattr(player.app.session.settings, setting) == getattr(Settings(), setting)


@pytest.mark.usefixtures("words")
def test_languages_are_listed_by_their_own_names(tmp_path: Path) -> None:
    """A code that nobody knows is its own name; the one spoken is marked."""
    player = sit_down(tmp_path)
    for label in ("Settings", "Text and contrast"):
        player.click(label)
    assert player.find("Language").value == "English"
    player.click("Language")
    assert [(w.label, w.value) for w in player.tree if w.focusable] == [
        ("English", "now"),
        ("xw", ""),
        ("xx", ""),
        ("Back", ""),
    ]


def test_a_language_that_is_gone_is_kept_and_english_is_spoken(tmp_path: Path) -> None:
    """Whoever puts its catalogue back speaks it again."""
    store = Store(tmp_path)
    store.save_settings(Settings(language="tlh"))
    settings = Store(tmp_path).settings()
    speak(known(settings.language))
    session = Session(store=store, settings=settings, find=lambda: find(SHIPPED), seed=1)
    session.change(muted=True)
    assert (language(), say("ui.close")) == ("en", "Close")
    kept = Store(tmp_path)
    assert (kept.settings().language, kept.notes) == ("tlh", [])
    app = App(session, pygame.Surface((1280, 720)), [Navigation(session).settings()])
    assert app.top.widgets(app.theme)


@pytest.mark.parametrize("code", ["", "x", "../de", "de/..", "a b", "x" * 9])
def test_what_is_no_code_is_not_understood(tmp_path: Path, code: str) -> None:
    """A code is looked for as a folder: nothing else may stand there."""
    (tmp_path / "settings.json").write_text(f'{{"language": "{code}"}}', encoding="utf-8")
    store = Store(tmp_path)
    assert store.settings().language == "en"
    assert store.notes == ["The setting language was not understood; the usual one is used."]


def test_what_is_wrong_with_settings_is_said_in_the_language_kept(words: Path, tmp_path: Path) -> None:
    """Though that is known only once they are read."""
    (tmp_path / "settings.json").write_text('{"language": "xx", "monitor": "one"}', encoding="utf-8")
    store = Store(tmp_path)
    store.settings()
    assert words.is_dir()
    assert [note[:14] for note in store.notes] == ["[Thé šéttíñg m"]


def test_problems_of_a_language_are_told_once(words: Path, tmp_path: Path) -> None:
    """In a note on the title, how many there are and the first; the sentence is said in English."""
    file = words / "xx" / "upward.po"
    text = file.read_text(encoding="utf-8")
    entry = '#, fuzzy\nmsgctxt "ui.close"'
    file.write_text(text.replace('msgctxt "ui.close"', entry), encoding="utf-8")
    session = Session(store=Store(tmp_path), settings=Settings(), find=lambda: find(SHIPPED), seed=1)
    session.change(language="xx")
    session.change(language="en")
    session.change(language="xx")
    assert say("ui.close") == "Close"
    (note,) = session.store.notes
    assert note.startswith("[Á šéñtéñçé íñ “xx” çáññót bé úšéd")
    assert "ui.close is marked as fuzzy: somebody has to look at it." in note
    news = Navigation(session).news()
    assert news is not None
    assert news.note == note


@pytest.mark.parametrize(
    ("wish", "there", "found"),
    [
        ("de_AT.UTF-8", ("en", "de"), "de"),
        ("pt_BR", ("en", "pt", "pt-BR"), "pt-BR"),
        ("zh_TW.UTF-8", ("en", "zh-Hans", "zh-Hant"), "zh-Hant"),
        ("zh_CN", ("en", "zh-Hans", "zh-Hant"), "zh-Hans"),
        ("sr_RS@latin", ("en", "sr"), "sr"),
        ("C", ("en", "de"), "en"),
        ("POSIX", ("en", "de"), "en"),
        ("fr_FR", ("en", "de"), ""),
        ("../../etc", ("en", "de"), ""),
        ("not a language", ("en", "de"), ""),
    ],
)
def test_the_nearest_language_to_a_systems(wish: str, there: tuple[str, ...], found: str) -> None:
    """By country, by script, by language."""
    assert nearest(wish, there) == found


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({"LANG": "xx_XX.UTF-8"}, "xx"),
        ({"LANG": "xx", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LC_ALL": "xw", "LANG": "xx"}, "xw"),
        ({"LANGUAGE": "fr:xw:xx", "LANG": "en"}, "xw"),
        ({"LANGUAGE": "", "LANG": "xx"}, "xx"),
        ({"LANG": "fr_FR"}, "en"),
    ],
)
@pytest.mark.usefixtures("words")
def test_the_systems_language_is_asked_as_gettext_does(environment: dict[str, str], spoken: str) -> None:
    """The first variable that is set decides; LANGUAGE may name several."""
    assert system_language(environment) == spoken


def test_without_another_language_the_system_is_not_asked() -> None:
    """English is spoken to all."""
    assert system_language({"LANG": "de_DE.UTF-8"}) == "en"
