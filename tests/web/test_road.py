"""The road taken in a browser: word for word what the window says of the same play, drawn, heard, printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from game.desktop.journey.compare_starts import other_starts, start_entries
from game.desktop.journey.luck import luck, luck_in_words
from game.desktop.journey.what_if_text import chosen_entries, known, other_entries
from game.story import Playthrough
from game.words import say
from tests.web.doors import doors
from tests.web.opened import Opened, opened, write_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

# Walks to each ending, with luck and without, from each start.
WALKS: Final = {
    "wait": (None, ("wait", "swim")),
    "luck": (None, ("ask", "heads", "look")),
    "tails": (None, ("ask", "tails")),
    "shy": ("shy", ("wait", "look")),
    "bold": ("bold", ("shout",)),
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a story small enough to be counted at once."""
    return write_page(doors(), tmp_path_factory.mktemp("road"), ours=True)


@pytest.fixture
def held(browser: Browser, page: Path) -> Iterator[Opened]:
    """The page, opened; at the end nothing was thrown."""
    made = opened(browser, page)
    yield made
    assert made.errors == []
    made.context.close()


def _road(held: Opened, walk: str) -> Playthrough:
    """Lead to the road of a walk, all of it unfolded; the same walk in Python."""
    start, steps = WALKS[walk]
    held.page.evaluate(
        "([circumstance, steps]) => { app.begin({circumstance}); steps.forEach(app.take); app.go('road'); }",
        [start, list(steps)],
    )
    held.page.get_by_text("Every road from each decision was counted.").wait_for()
    held.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    play = Playthrough(doors(), (), start)
    for step in steps:
        play = play.take(step)
    return play


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("walk", WALKS)
def test_the_page_says_what_the_window_says(held: Opened, walk: str) -> None:
    """Of every decision and every other way, of luck and effort, of every other start."""
    play = _road(held, walk)
    shown, met, found = _words(held.page.locator("main").inner_text()), {play.state.scene}, known(play)
    assert found
    said = [entry for fork in found for entry in chosen_entries(play, fork, met)]
    for fork in found:
        for branch in fork.branches:
            said += [] if branch.taken else other_entries(play, fork, branch, met)
    for one in other_starts(play):
        said += start_entries(play, one, met)
        assert one.label in shown
    missing = [str(each.words) for each in said if _words(str(each.words)) not in shown]
    assert missing == []
    chances = luck(play)
    assert chances is not None
    assert _words(luck_in_words(chances)) in shown
    assert "Home" in shown or "Out" in shown
    unmet = {"home": "Home", "out": "Out"}.keys() - met
    assert not any(f"“{name.capitalize()}”" in shown for name in unmet)


def test_it_is_a_list_in_which_each_decision_has_its_heading(held: Opened) -> None:
    """The drawing is not heard; each chart has its values in words."""
    _road(held, "wait")
    assert held.page.get_by_role("heading", level=2).all_inner_texts()[:2] == [
        "Decision 1: Wait long",
        "Decision 2: Swim",
    ]
    assert held.page.locator("ol.road > li").count() == 3
    assert held.page.locator(".lane[aria-hidden=true]").count() == 2
    charts = held.page.get_by_role("img").evaluate_all("all => all.map((each) => each.ariaLabel)")
    energy = say("journey.stats.chart", stat="Energy", values="40, 35, 5")
    assert energy in charts
    assert "Energy: from 40 to 5. Most lost: 30, at decision 2." in held.page.locator("main").inner_text()


def test_the_way_beside_a_tall_decision_stays_beside_it(held: Opened) -> None:
    """Its drawing is stretched to the card, and no shade further, over what comes below."""
    _road(held, "wait")
    held.do("for (const each of document.querySelectorAll('.slip')) each.style.minHeight = '5000px'")
    found = held.page.evaluate(
        """() => [...document.querySelectorAll('.bend')].flatMap((bend) => [...bend.children].map((piece) => {
            const [whole, drawn] = [bend, piece].map((each) => each.getBoundingClientRect());
            return [whole.height > 5000, drawn.bottom <= whole.bottom + 1];
        }))"""
    )
    assert found
    assert all(tall and beside for tall, beside in found)


def test_only_ways_not_taken_are_parted_by_lines(held: Opened) -> None:
    """Not the shares of endings inside them."""
    _road(held, "wait")
    line = "all => [...new Set(all.map((each) => getComputedStyle(each).borderTopWidth))]"
    assert held.page.locator(".others > li").evaluate_all(line) == ["1px"]
    assert held.page.locator(".others .shares li").evaluate_all(line) == ["0px"]


def test_all_that_is_folded_is_printed_and_folded_again(held: Opened) -> None:
    """What is only pressed is not on the paper."""
    _road(held, "wait")
    held.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = false")
    count = "document.querySelectorAll('details[open]').length"
    held.page.emulate_media(media="print")
    held.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert held.page.evaluate(count) == 3
    assert held.page.locator("main button:visible").count() == 0
    held.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert held.page.evaluate(count) == 0


def test_a_decision_is_played_on_from_and_gone_forward_again(held: Opened) -> None:
    """Nothing that was played is lost by it."""
    _road(held, "wait")
    held.page.get_by_role("button", name="Play on from here, Wait long").click()
    assert held.play("[app.page().scene, app.canForward()]") == ["desk", True]


def test_the_same_choices_are_played_on_from_another_start(held: Opened) -> None:
    """Where they could not all be taken there."""
    _road(held, "luck")
    held.page.locator(".start", has_text="Shy & small").get_by_role("button").click()
    assert held.play("[app.page().scene, app.play.circumstance]") == ["desk", "shy"]


def test_a_road_that_has_not_ended_is_told_as_far_as_it_goes(held: Opened) -> None:
    """From the menu; without an ending there is none whose share is told."""
    held.do("app.begin({}); app.take('wait'); app.go('menu')")
    held.page.get_by_role("button", name="How you got here").click()
    held.page.get_by_text("Every road from each decision was counted.").wait_for()
    shown = held.page.locator("main").inner_text()
    assert "Mei’s road so far: 1 decision." in shown
    assert "The ending you came to" not in shown


def test_where_the_roads_are_too_many_the_range_is_told(browser: Browser, page: Path) -> None:
    """Played at random, so many times; nothing is said to be closed that may be open."""
    held = opened(browser, page)
    held.do("app.begin({}); ['wait', 'swim'].forEach(app.take)")
    worker = """onmessage = ({data}) => {
      data.states.forEach((_, place) => postMessage({place, exact: false, plays: 2000, unfinished: 0,
        shares: {home: [.5, .47, .53], out: [.004, 0, .02]}}));
      postMessage(null);
    }"""
    held.page.evaluate("worker => { document.getElementById('program').textContent = worker; }", worker)
    held.do("app.go('road')")
    held.page.get_by_text("2,000 plays at random").wait_for()
    held.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    shown = _words(held.page.locator("main").inner_text())
    assert "The ending you came to stayed at between 47 % and 53 % of all roads from here." in shown
    assert "at most 2 %" in shown
    assert "It closed" not in shown
    assert "out of reach" not in shown
    assert "From here" not in shown
    held.context.close()
