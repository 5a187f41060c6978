"""The journey in another language: every word of the program's is translated, and has its room."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING, Final

import pygame
import pytest
from attrs import frozen

from game.desktop.journey.compare_starts import other_starts
from game.desktop.journey.compare_starts_screen import CompareStartsScreen
from game.desktop.journey.export_picture import Cutting, Saved, Unsaved
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.next_scene import next_scene
from game.desktop.journey.stats_screen import StatsScreen
from game.desktop.raster import ink
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Touch
from game.story import options, page, page_of
from game.story.scenario import Choices, Ending
from game.words import speak
from tests.desktop.test_journey import played
from tests.desktop.test_layout import navigation, problems, story
from tests.shipped import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.journey.decision_screen import DecisionScreen
    from game.desktop.journey.figures_screen import FiguresScreen
    from game.desktop.menus.navigation import Navigation
    from game.desktop.raster.text_layout import Block
    from game.desktop.ui.screen import Screen
    from game.story import Playthrough

SIZE: Final = (1280, 720)
SCREENS: Final = ("map", "decision", "figures", "stats", "starts", "roads")


@frozen
class Drawn:
    """Words drawn on a window, and where, in pixels."""

    words: str
    box: pygame.Rect


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """What is drawn from now on, block by block; nothing is really drawn."""
    made: list[Drawn] = []

    def write(
        _surface: pygame.Surface, block: Block, x: float, y: float, align: ink.Align = "left", **_: bool
    ) -> None:
        left = round(x - block.width * {"left": 0.0, "centre": 0.5, "right": 1.0}[align])
        box = pygame.Rect(left, round(y), block.width, block.height)
        made.append(Drawn(" ".join(map(str, block.rows)), box))

    for module in list(sys.modules.values()):
        if getattr(module, "write", None) is ink.write and module is not ink:
            monkeypatch.setattr(module, "write", write)
    monkeypatch.setattr(ink, "write", write)
    return made


def _screens(rooms: Navigation, play: Playthrough, kind: str) -> Iterator[Screen]:
    """Each state of the screens of one kind, until and after what they show is worked out."""
    looking = JourneyNavigation(rooms.session, rooms.scene(play, 1))
    match kind:
        case "map":
            yield from _maps(looking)
        case "decision" | "figures":
            opened = looking.unfolded if kind == "decision" else looking.figures
            yield opened(0)
            looking.known.result()
            for number in range(looking.decisions):
                yield from _pages(opened(number))
        case "stats":
            yield looking.stats("")
            for chart in looking.stats("").charts.result():
                yield looking.stats(chart.mine.id)
        case "starts":
            yield from _starts(looking)
            yield looking.starts_in_figures()
        case _:
            screen = looking.roads()
            yield screen
            screen.text.result()
            while screen.update(0.0).changed:
                pass
            for screen.page in range(12):
                screen.rearrange()
                yield screen


def _maps(looking: JourneyNavigation) -> Iterator[Screen]:
    screen = looking.journey()
    for screen.zoom, window in itertools.product(range(4), range(6)):
        screen.left = window * SIZE[0] * 0.7
        screen.rearrange()
        yield screen
    for screen.note in (Cutting(), Saved(looking.session.store.folder / "road.png"), Unsaved()):
        screen.rearrange()
        yield screen
    yield looking.keepsake()


def _pages(screen: DecisionScreen | FiguresScreen) -> Iterator[Screen]:
    screen.update(0.0)
    ways = len(screen.turn.ways) or 1
    for screen.way, screen.page in itertools.product(range(ways), range(3)):
        screen.rearrange()
        yield screen


def _starts(looking: JourneyNavigation) -> Iterator[Screen]:
    screen = looking.starts()
    yield screen
    screen.luck.result()
    starts = len(screen.starts.result())
    for screen.number, screen.page in itertools.product(range(starts), range(3)):
        screen.update(0.0)
        screen.rearrange()
        yield screen


def _own(play: Playthrough) -> set[str]:
    """What a story may say on these screens, in its own words."""
    told = play.scenario
    states = {state.scene: state for state in play.states}
    own = {f"{hero.name}" for hero in told.characters.values()}
    own |= {start.label for start in told.circumstances.values()}
    for scene in told.scenes.values():
        state = states.get(scene.id)
        own.add(str(scene.caption.unfilled()))
        if isinstance(scene.then, Ending):
            own.add(scene.then.name)
        if state is not None:
            shown = page(told, state)
            own.add(str(shown.caption))
            own |= {reading.label for reading in shown.readings if reading.label}
            if isinstance(scene.then, Choices):
                own |= {str(option.text) for option in options(told, state)}
    own |= {str(told.title)} | _next_scenes(play)
    return {"".join(words.split()) for words in own}


def _next_scenes(play: Playthrough) -> set[str]:
    """What the scenes say that a decision, or another start, would have led to: heading and first line."""
    said = set[str]()
    for number in range(len(play.steps)):
        here = page_of(play, number)
        for option in here.options if here.kind == "choices" else ():
            if option.available:
                shown = next_scene(play, number, option.id, 1, play.scenario.scenes.keys()).page
                said |= {str(shown.caption), *(str(line.text) for line in shown.lines[:1])}
                said |= {f"{line.speaker.name}: {line.text}" for line in shown.lines[:1] if line.speaker}
    for one in other_starts(play):
        there = one.shown(play.scenario.scenes.keys())
        assert there is not None
        said |= {str(there.caption), *(str(line.text) for line in there.lines[:1])}
    return said


def _outside(words: str) -> str:
    """What of words stands in no brackets, without blanks."""
    depth, left = 0, ""
    for char in words:
        depth += char == "["
        left += char if depth == 0 else ""
        depth -= char == "]" and depth > 0
    return "".join(left.split()) + ("[" if depth else "")


def _known(words: str, own: set[str]) -> bool:
    """Whether this is what a story says, maybe cut short, or has no letter."""
    if words in own or not any(char.isalpha() or char == "[" for char in words):
        return True
    return words.endswith("…") and any(each.startswith(words.rstrip("…")) for each in own)


def _draw(screen: Screen, theme: Theme) -> None:
    """All widgets, in focus too."""
    surface = pygame.Surface(theme.size)
    for widget in screen.widgets(theme):
        for touch in (Touch.REST, Touch.FOCUS):
            widget.draw(surface, touch)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("kind", SCREENS)
def test_every_word_of_the_journey_is_translated(tmp_path: Path, drawn: list[Drawn], kind: str) -> None:
    """What is shown and what a reader is told is in the brackets of `xx`, or the story's, or a number."""
    speak("xx")
    rooms, play = navigation(tmp_path, 100), played(story("meng_jin"), 2)
    own, theme = _own(play), Theme(SIZE, rooms.session.settings)
    for screen in _screens(rooms, play, kind):
        told = [said for each in screen.widgets(theme) for said in (each.label, each.value, each.description)]
        _draw(screen, theme)
        said = {*told, *(each.words for each in drawn)}
        assert sorted(words for words in said if not _known(_outside(words), own)) == []
        drawn.clear()


@pytest.mark.one_in(12)
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("kind", SCREENS)
@pytest.mark.parametrize("text_size", [100, 250])
@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize("name", STORIES)
def test_longer_and_wider_words_have_their_room(
    tmp_path: Path, drawn: list[Drawn], name: str, language: str, text_size: int, kind: str
) -> None:
    """Nothing is cut, lies over another, or leaves its paper; only a story's own words may end early."""
    speak(language)
    rooms, play = navigation(tmp_path, text_size), played(story(name), 2)
    own, theme = _own(play), Theme(SIZE, rooms.session.settings)
    found = set[str]()
    for screen in _screens(rooms, play, kind):
        found |= set(problems(screen, theme))
        _draw(screen, theme)
        found |= {f"cut: {each.words}" for each in drawn if _cut(each.words, own)}
        paper = _paper(screen, theme)
        found |= {f"off its paper: {each.words}" for each in drawn if not paper.contains(each.box)}
        drawn.clear()
    assert sorted(found) == []


@pytest.mark.usefixtures("made_up")
def test_what_was_worked_out_is_told_in_the_language_of_the_moment(tmp_path: Path) -> None:
    """Screens that are open when the language changes are told anew, with the same numbers, and back."""
    rooms, play = navigation(tmp_path, 100), played(story("meng_jin"), 2)
    theme = Theme(SIZE, rooms.session.settings)
    looking = JourneyNavigation(rooms.session, rooms.scene(play, 1))
    roads, starts, decision, chart = looking.roads(), looking.starts(), looking.unfolded(2), looking.stats("")
    for working in (roads.text, starts.starts, starts.luck, chart.charts):
        working.result()
    figures = looking.starts_in_figures()
    figures.text.result()
    shown: tuple[Screen, ...] = (roads, starts, decision, chart, looking.journey())
    told, luck = {}, {}
    for language in ("en", "xx", "en"):
        speak(language)
        luck[language] = _told(figures, theme)
        told[language] = [_told(screen, theme) for screen in shown]
    for screen, before, after in zip(shown, told["en"], told["xx"], strict=True):
        assert not any(words.startswith("[") for words in before), screen.name
        assert any(words.startswith("[") for words in after), screen.name
        assert len(before) <= len(after), screen.name
    assert any("Luck: " in words for words in luck["en"])
    assert any(words.startswith("[[[Lúçk: ") for words in luck["xx"])


def _told(screen: Screen, theme: Theme) -> list[str]:
    screen.update(0.0)
    screen.rearrange()
    return [widget.label for widget in screen.widgets(theme)]


def _paper(screen: Screen, theme: Theme) -> pygame.Rect:
    if isinstance(screen, (StatsScreen, CompareStartsScreen)):
        return screen._sheet(theme)  # noqa: SLF001 - what its words lie on
    return pygame.Rect((0, 0), theme.size)


def _cut(words: str, own: set[str]) -> bool:
    return words.endswith("…") and not _known("".join(words.split()), own)
