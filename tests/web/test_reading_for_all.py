"""A story in a browser for everybody: axe, small and large windows, the keyboard alone, the tree alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from game.loader import find
from game.resources import SCENARIOS
from game.story import Playthrough, page_of
from game.story.find_path import arrive
from game.story_words import stat_label
from tests.web.for_all import AUDITED, COLOURS, WIDE, sound
from tests.web.opened import Opened, opened, story, write_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from game.story import Scenario
    from game.story.playthrough import Step

# A page of each kind: beside the stage, on a phone, in a feed; with choices that are locked.
SCENES: Final = {"stage": ("wenzhu", "gate"), "phone": ("meng_jin", "group_chat"), "post": ("lin_feng", "")}
WINDOWS: Final[dict[str, dict[str, Any]]] = {
    "320": {"viewport": {"width": 320, "height": 640}},
    "1280": {"viewport": {"width": 1280, "height": 720}},
    "portrait": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "landscape": {"viewport": {"width": 844, "height": 390}, "has_touch": True, "is_mobile": True},
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of each story that ships, by its id."""
    folder = tmp_path_factory.mktemp("pages")
    return {
        path.name: write_page(story(path), folder, ours=True)
        for path in (*find(SCENARIOS), *find(SCENARIOS / "examples"))
        if path.name in {"wenzhu", "meng_jin", "lin_feng", "boiler_house"}
    }


def _ways() -> dict[str, tuple[Step, ...]]:
    found = {}
    for kind, (name, scene) in SCENES.items():
        found[kind] = arrive(story(SCENARIOS / name), scene).steps if scene else ()
    return found


WAYS: Final = _ways()


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("kind", SCENES)
def test_axe_finds_nothing(browser: Browser, pages: dict[str, Path], kind: str, colours: str) -> None:
    """On a page of each kind, in every window and all colours; with a stat asked about as well."""
    held = opened(browser, pages[SCENES[kind][0]], **COLOURS[colours])
    held.go(WAYS[kind])
    assert held.play("app.page().view") == kind
    sound(held, "as it comes")
    held.page.locator(".tag").first.click()
    assert held.page.locator("#slip").is_visible()
    sound(held, "a stat asked about", AUDITED)


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("screen", ["history", "keys", "names"])
def test_axe_finds_nothing_beside_the_pages(
    browser: Browser, pages: dict[str, Path], screen: str, colours: str
) -> None:
    """What was said, the keys, the names that are asked for."""
    held = opened(browser, pages["boiler_house"], **COLOURS[colours])
    held.go(())
    held.do(f"app.go('{screen}', {{ circumstance: null }})")
    sound(held, screen)


def test_axe_finds_nothing_before_the_stage(browser: Browser, tmp_path: Path) -> None:
    """A page as it is exported, with its pictures behind the words; on a telephone as telephones say it."""
    path = write_page(story(SCENARIOS / "wenzhu"), tmp_path)
    held = opened(browser, path, **WINDOWS["portrait"])
    held.page.get_by_role("button", name="Begin").first.click()
    held.page.locator("#stage svg").first.wait_for(state="attached")
    sound(held, "on the stage", ((390, 844),))


@pytest.mark.parametrize("size", [200, 250])
def test_large_text_stays_in_the_window(browser: Browser, pages: dict[str, Path], size: int) -> None:
    """As a reader's own text size, or the settings', makes it; nothing goes over the edge."""
    for kind, (name, _) in SCENES.items():
        for window in ("320", "portrait", "landscape", "1280"):
            held = opened(browser, pages[name], **WINDOWS[window])
            held.page.evaluate("(size) => { document.documentElement.style.fontSize = size + '%'; }", size)
            held.go(WAYS[kind])
            width = held.page.evaluate("innerWidth")
            assert held.page.evaluate("document.documentElement.scrollWidth") <= width, (kind, window)
            assert held.page.evaluate(WIDE) == [], (kind, window)
            held.context.close()


class Tree:
    """A page as a screen reader has it: what has which role, and all that is said, as it is read."""

    def __init__(self, held: Opened) -> None:
        """Ask the browser for its accessibility tree."""
        found = held.context.new_cdp_session(held.page).send("Accessibility.getFullAXTree")["nodes"]
        self.nodes = [
            (node["role"]["value"], node.get("name", {}).get("value", ""), node)
            for node in _in_order(found)
            if not node.get("ignored") and node.get("role", {}).get("value") not in {None, "InlineTextBox"}
        ]

    def named(self, role: str) -> list[str]:
        """The names of all that has this role and can be used, in their order."""
        return [name for kind, name, node in self.nodes if kind == role and not _disabled(node)]

    @property
    def words(self) -> str:
        """All that is said, with no signs and blanks between."""
        return _letters(" ".join(name for _, name, _ in self.nodes))


def _in_order(nodes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The nodes as they are read, each before what is in it: the browser lists them level by level."""
    by_id = {node["nodeId"]: node for node in nodes}
    waiting = [nodes[0]]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [by_id[each] for each in reversed(node.get("childIds", ())) if each in by_id]


def _disabled(node: dict[str, Any]) -> bool:
    return any(p["name"] == "disabled" and p["value"].get("value") for p in node.get("properties", []))


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words)


ONWARD: Final = ("Go on", "See how it falls")
OUR_BUTTONS: Final = ("Step back", "Forward again", "What was said", "Keys", "Menu")


def _choices(tree: Tree) -> list[str]:
    """The names of the buttons that come after the heading of the choices."""
    names = [
        (role, name)
        for role, name, node in tree.nodes
        if role in {"heading", "button"} and not _disabled(node)
    ]
    start = names.index(("heading", "What do you do?"))
    return [name for role, name in names[start + 1 :] if role == "button" and name not in OUR_BUTTONS]


def test_a_whole_story_by_the_tree_alone(browser: Browser, pages: dict[str, Path]) -> None:
    """Roles and names lead from the beginning to an ending, and everything that is read is told."""
    scenario = story(SCENARIOS / "wenzhu")
    held = opened(browser, pages["wenzhu"])
    held.go(())
    for step in range(200):
        tree = Tree(held)
        _all_is_told(scenario, held, tree)
        if "Look back" in tree.named("button"):
            break
        onward = [name for name in tree.named("button") if name in ONWARD]
        name = onward[0] if onward else (found := _choices(tree))[(step * 7 + 1) % len(found)]
        held.page.get_by_role("button", name=name, exact=True).last.click()
        held.page.wait_for_timeout(310)
    else:
        pytest.fail("no ending was met")
    assert held.errors == []


def _all_is_told(scenario: Scenario, held: Opened, tree: Tree) -> None:
    """Lines, speakers, options, why some are locked, stats: all that Python's page has."""
    play = Playthrough(scenario)
    for _, taken in held.play("app.play.steps"):
        play = play.take(taken)
    here = page_of(play)
    said = [str(here.caption), *(str(line.text) for line in here.lines)]
    said += [line.speaker.name for line in here.lines if line.speaker]
    said += [str(option.text) for option in here.options if option.id != "next"]
    said += [str(option.locked) for option in here.options if option.locked]
    said += [f"{reading.value}{stat_label(reading)}" for reading in here.readings]
    missing = [words for words in said if _letters(words) not in tree.words]
    assert missing == []


@pytest.mark.parametrize("name", ["wenzhu", "meng_jin", "lin_feng", "boiler_house"])
def test_a_whole_story_by_the_keyboard_alone(browser: Browser, pages: dict[str, Path], name: str) -> None:
    """Numbers, arrows, Tab and Enter lead from the beginning to an ending; back and forward on the way."""
    held = opened(browser, pages[name])
    press = held.page.keyboard.press
    if name == "boiler_house":
        held.go(())
    for step in range(300):
        kind = held.play("app.play ? app.page().kind : ''")
        if kind == "ending":
            break
        if not kind:  # a title: Begin is the first thing that can be pressed, or nearly
            press("Tab")
            if "Begin" in held.page.evaluate("document.activeElement.textContent"):
                press("Enter")
            continue
        _go_further(held, kind, step)
    else:
        pytest.fail("no ending was met")
    before = held.play("app.play.steps.length")
    press("Backspace")
    assert held.play("app.play.steps.length") < before
    press("ArrowRight")
    assert held.play("app.play.steps.length") == before
    press("h")
    assert held.page.get_by_role("heading", level=1).inner_text() == "What was said"
    press("Escape")
    assert held.play("app.screen") == "reading"
    assert held.errors == []


def _go_further(held: Opened, kind: str, step: int) -> None:
    """One page further: by a number, or by Tab and Enter; where nothing is asked by the space bar."""
    press = held.page.keyboard.press
    if kind != "choices":
        while held.page.evaluate("innerHeight + scrollY < document.documentElement.scrollHeight - 8"):
            held.page.evaluate(
                "rested = false; addEventListener('scrollend', () => { rested = true; }, { once: true })"
            )
            press(" ")
            held.until("rested")  # pressed while it still moves, it may be at its end when the press is heard
        press(" ")
        return
    free = held.play("app.page().options.map((option) => option.available)")
    number = [place for place, open_ in enumerate(free) if open_][step % sum(free)]
    if step % 2:
        press(str(number + 1))
        return
    while held.page.evaluate("document.activeElement.className") != "choice":
        press("Tab")
    while (
        held.page.evaluate("[...document.querySelectorAll('.choice')].indexOf(document.activeElement)")
        != number
    ):
        press("ArrowDown")
    press("Enter")


def test_the_way_on_stays_in_sight_beside_long_words(browser: Browser, pages: dict[str, Path]) -> None:
    """In a wide window it stands beside them: whoever has read to the end has it there."""
    held = opened(browser, pages["wenzhu"], viewport={"width": 1280, "height": 500})
    held.go(())
    held.do(
        "document.querySelector('.prose').style.minHeight = '3000px';"
        "scrollTo({ top: 1e6, behavior: 'instant' })"
    )
    found = held.page.evaluate(
        "[...document.querySelectorAll('.choice')].map((each) => each.getBoundingClientRect().top)"
    )
    assert found
    assert all(0 <= top < 500 for top in found)
    assert held.errors == []


def test_down_goes_from_the_words_to_the_strips(browser: Browser, pages: dict[str, Path]) -> None:
    """As the page of keys says, without Tab; what is longer than the window is turned down first."""
    held = opened(browser, pages["wenzhu"], viewport={"width": 1280, "height": 1400})
    held.go(())
    focused, press = "document.activeElement.className", held.page.keyboard.press
    place = "[...document.querySelectorAll('.choice')].indexOf(document.activeElement)"
    assert held.page.evaluate(place) == -1
    press("ArrowUp")
    assert held.page.evaluate(place) == -1
    press("ArrowDown")
    assert held.page.evaluate(place) == 0
    press("ArrowDown")
    assert held.page.evaluate(place) == 1
    held.page.set_viewport_size({"width": 320, "height": 400})
    held.go(())
    press("ArrowDown")
    assert not held.page.evaluate(focused).startswith("choice")
    held.page.wait_for_timeout(300)
    held.do("scrollTo({ top: 1e6, behavior: 'instant' })")
    press("ArrowDown")
    assert held.page.evaluate(focused).startswith("choice")
    assert held.page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
    assert held.errors == []


def test_escape_closes_the_slip_of_a_stat_before_it_opens_the_menu(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """Wherever the focus is: what is open is left first."""
    held = opened(browser, pages["wenzhu"])
    held.go(())
    tag, slip = held.page.locator(".tag").first, held.page.locator("#slip")
    tag.click()
    assert slip.is_visible()
    held.do("document.querySelector('h1').focus()")
    held.page.keyboard.press("Escape")
    assert held.play("app.screen") == "reading"
    assert not slip.is_visible()
    assert tag.get_attribute("aria-expanded") == "false"
    held.page.keyboard.press("Escape")
    assert held.play("app.screen") == "menu"
    assert held.errors == []


def test_focus_and_what_is_said_follow_the_page(browser: Browser, pages: dict[str, Path]) -> None:
    """After a step the new heading has the focus, and a polite region says what has changed and why."""
    held = opened(browser, pages["wenzhu"])
    held.go(())
    held.page.keyboard.press("1")
    assert held.page.evaluate("document.activeElement.tagName") == "H1"
    said = held.page.locator("#said")
    assert said.get_attribute("aria-live") == "polite"
    assert re.search(r"Energy|Confidence|Connection", said.inner_text())
    assert held.play("scrollY") == 0


def test_nothing_is_asked_of_a_network(browser: Browser, pages: dict[str, Path]) -> None:
    """From opening to an ending: one request, for the file itself."""
    held = opened(browser, pages["wenzhu"], offline=True)
    held.go(())
    for step in range(6):
        _go_further(held, held.play("app.page().kind"), step)
    beside = [url for url in held.requests[1:] if not url.startswith(("data:", "blob:"))]
    assert beside == []
    assert held.errors == []


@pytest.fixture
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.words.made_up import write_program, write_stories  # noqa: PLC0415 - it reads all catalogues

    folder = tmp_path / "words"
    folder.mkdir()
    write_program(folder)
    write_stories(folder)
    monkeypatch.setenv("UPWARD_WORDS", str(folder))


@pytest.mark.usefixtures("_made_up")
def test_nothing_is_plain_in_a_made_up_language(browser: Browser, tmp_path: Path) -> None:
    """Whatever is told or shown is in brackets, the story's words and the player's; nothing is cut off."""
    path = write_page(story(SCENARIOS / "meng_jin", "xx"), tmp_path, ours=True)
    for window in ("320", "1280", "landscape"):
        held = opened(browser, path, **WINDOWS[window])
        assert held.page.evaluate("document.documentElement.lang") == "xx"
        held.go(WAYS["phone"])
        _all_made_up(held)
        held.page.locator(".tag").first.click()
        _all_made_up(held)
        assert held.page.evaluate("document.documentElement.scrollWidth") <= held.page.evaluate("innerWidth")
        for screen in ("history", "keys"):
            held.play(f"app.go('{screen}')")
            _all_made_up(held)
        held.context.close()


def _all_made_up(held: Opened) -> None:
    """Every name in the tree that has letters has an accent or a bracket: no sentence of ours is plain."""
    plain = [
        name
        for role, name, _ in Tree(held).nodes
        if role in {"button", "heading", "StaticText", "navigation", "region", "checkbox"}
        if re.search(r"[A-Za-z]{3}", name) and not re.search(r"[\[\]áéíóúýñçšÁÇÉÍÑÓÚŠÝŽžô]", name)
    ]
    assert plain == []
