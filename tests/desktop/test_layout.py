"""Every screen laid out in many windows and text sizes: nothing overlaps, nothing is cut, all can be read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.art.paper.shapes import rgb
from game.desktop.layout_check import faults
from game.desktop.layout_check.glyphs import has_letter
from game.desktop.menus.code_screen import Copy
from game.desktop.menus.epilogue import EpilogueScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.platform.devices.device import Device
from game.desktop.raster.fonts import chinese_for
from game.desktop.ui.name_screen import KeepName
from game.desktop.ui.screen import Push
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.saves import Settings, Store
from game.story import Playthrough, Scenario, State, arrive, begin
from game.story.catalogue import STANDARD_STATS
from game.typography.breaks import is_chinese
from game.words import say
from tests.shipped import STORIES, all_read, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Screen

sys.path.insert(0, str(Path(__file__).parent))

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
SHAPES = [
    ((960, 540), 75),
    ((960, 540), 150),
    ((960, 540), 250),
    ((1280, 720), 100),
    ((1280, 720), 200),
    ((1024, 768), 125),
    ((1920, 1080), 100),
    ((1920, 1080), 250),
    ((2560, 1080), 100),
    ((3840, 2160), 150),
]


def story(name: str) -> Scenario:
    """A story that ships."""
    return shipped(name)


def navigation(folder: Path, text_size: int, *, plain: bool = False, wide: bool = False) -> Navigation:
    """The house with a text size."""
    settings = Settings(text_size=text_size, reduced_motion=True, plain_face=plain, wide_spacing=wide)
    return Navigation(
        Session(
            store=Store(folder),
            settings=settings,
            find=lambda: tuple(STORIES.values()),
            seed=1,
            loaded=all_read(),
        )
    )


def standing_in(scenario: Scenario, scene: str) -> Playthrough:
    """A playthrough placed in a scene with the first values, however one would get there."""
    return Playthrough(scenario, (), None, (State(scene, begin(scenario).values),))


def problems(screen: Screen, theme: Theme) -> Iterator[str]:
    """What is wrong with a screen's layout, in words."""
    for fault in faults(screen, theme):
        yield f"{fault.widget.label[:40]!r} {fault.what}: {fault.widget.bounds}"


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("size", "text_size"), SHAPES)
@pytest.mark.parametrize("name", STORIES)
def test_every_scene_fits(tmp_path: Path, name: str, size: tuple[int, int], text_size: int) -> None:
    """Every beat of every scene, with the choices and locks it shows, fits the window without overlap."""
    scenario, rooms = story(name), navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    found: list[str] = []
    for scene in scenario.scenes.values():
        if not scene.place:
            continue
        screen = rooms.scene(standing_in(scenario, scene.id), 1)
        if screen.page.scene != scene.id:
            continue
        for beat in range(40):
            screen.show_beat(beat)
            found += [f"{scene.id}.{beat}: {problem}" for problem in problems(screen, theme)]
            if screen.beat < beat:
                break
    assert found == []


@pytest.mark.one_in(3)
@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_every_other_screen_fits(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """Title, openings, pause, settings, history, endings, about and keys fit the window without overlap."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    rooms.session.read_all()
    found: list[str] = []
    rooms.session.device = Device.PAD if text_size % 100 else Device.KEYS
    for screen in _other_screens(rooms):
        found += [f"{screen.name}: {problem}" for problem in problems(screen, theme)]
    assert found == []


@pytest.mark.parametrize(("size", "text_size"), [((960, 540), 250), ((1280, 720), 100), ((1920, 1080), 250)])
def test_wide_spacing_fits(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """With lines, letters and words set wide, every screen and the beats of a story still fit."""
    rooms = navigation(tmp_path, text_size, wide=True)
    theme = Theme(size, rooms.session.settings)
    rooms.session.read_all()
    scenario = rooms.session.shelf[0]
    scenes = [scene.id for scene in scenario.scenes.values() if scene.place]
    shown = [*_other_screens(rooms), *(rooms.scene(standing_in(scenario, scene), 1) for scene in scenes)]
    found = [f"{screen.name}: {problem}" for screen in shown for problem in problems(screen, theme)]
    assert found == []


def _other_screens(rooms: Navigation) -> Iterator[Screen]:
    yield rooms.title()
    yield rooms.settings()
    yield rooms.about()
    yield rooms.gallery()
    yield rooms.keeping.load()
    yield _kept(rooms)
    yield rooms.keeping._name(rooms.session.store.slots().all()[0])  # noqa: SLF001 - a screen behind a menu
    yield from _codes(rooms)
    yield EpilogueScreen(session=rooms.session)
    yield rooms.first()
    yield rooms.keys()
    keys = _pressed(rooms.settings(), say("settings.section.keys"), rooms.session)
    yield keys
    yield _pressed(keys, say("keys.action.mute"), rooms.session)
    yield _pressed(rooms.settings(), say("settings.section.aloud"), rooms.session)
    for scenario in rooms.session.shelf:
        yield rooms.opening(scenario)
        ends = [scene.id for scene in scenario.scenes.values() if hasattr(scene.then, "title")]
        for end in ends:
            screen = rooms.scene(standing_in(scenario, end), 1)
            yield rooms.ending(screen)
        yield rooms.pause(screen)
        yield rooms.pause(_read_before(rooms, scenario))
        yield rooms.history(screen)
        yield rooms.journey(rooms.scene(arrive(scenario, ends[0]), 1))
        yield rooms.opening(scenario)
        yield rooms.paths(scenario).menu()


def _kept(rooms: Navigation) -> Screen:
    """A page of places kept, more than fit on it."""
    scene = rooms.scene(arrive(rooms.session.shelf[0], rooms.session.shelf[0].start), 1)
    slots = rooms.session.store.slots()
    while len(slots.all()) < 8:
        slots.keep(scene.playthrough, 1, "Meng Jin. Willow Ford, a little after four, the second July", b"")
    return rooms.keeping.save(scene)


def _codes(rooms: Navigation) -> Iterator[Screen]:
    """The code of a long play, and a box with a wrong code in it."""
    story = rooms.session.shelf[0]
    shown = rooms.keeping.codes.show(rooms.scene(arrive(story, [*story.scenes][-1]), 2**52))
    assert len(shown.code) > 40
    yield shown
    shown.act(Copy())
    yield shown
    yield rooms.keeping.codes.type()
    typed = rooms.keeping.codes.type()
    typed.written = shown.code[::-1]
    typed.act(KeepName())
    yield typed


def _read_before(rooms: Navigation, scenario: Scenario) -> SceneScreen:
    """The first scene of a story, its words read before, so that the menu offers to skip them."""
    screen = rooms.scene(Playthrough(scenario), 1)
    rooms.session.see(scenario, screen.page.scene, [line.mark for line in screen.page.lines])
    screen.widgets(Theme((960, 540), rooms.session.settings))
    return screen


def _pressed(screen: Screen, label: str, session: Session) -> Screen:
    """The screen that a button of a screen opens."""
    widgets = screen.widgets(Theme((1280, 720), session.settings))
    went = screen.act(next(w.does for w in widgets if w.focusable and w.label.startswith(label)))
    assert isinstance(went, Push)
    return went.screen


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [part / 255 for part in rgb(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", STORIES)
def test_words_stand_out_from_their_paper(tmp_path: Path, name: str) -> None:
    """Every text has a contrast of at least 4.5 to the paper it stands on."""
    scenario, rooms = story(name), navigation(tmp_path, 100)
    theme = Theme((1280, 720), rooms.session.settings)
    pairs = {
        widget.colours
        for scene in scenario.scenes.values()
        if scene.place
        for widget in rooms.scene(standing_in(scenario, scene.id), 1).widgets(theme)
        if widget.colours and widget.text_bounds
    }
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("name", STORIES)
def test_every_character_has_a_glyph(name: str) -> None:
    """Each character of a story can be drawn in every face it may be set in."""
    text = STORIES[name].joinpath("scenario.yaml").read_text(encoding="utf-8")
    chars = {char for char in text if char.isprintable() and not char.isspace()}
    missing = {
        (char, face)
        for char in chars
        for face in ("text", "medium", "italic", "display", "plain", "plain_bold", "plain_italic")
        if not has_letter(chinese_for(face) if is_chinese(char) else face, char)
    }
    assert missing == set()


def test_standard_stats_have_icons_and_colours() -> None:
    """The five standard stats differ in colour, and each colour stands out as a number on its tag."""
    colours = [stat.colour for stat in STANDARD_STATS.values()]
    assert len(set(colours)) == 5
