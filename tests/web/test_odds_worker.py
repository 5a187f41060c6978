"""The worker of the shares in Chromium, from a file: beside the page, or on it where one is refused."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from shutil import copy
from typing import TYPE_CHECKING, Any

import pytest

from game.loader import load_path
from game.resources import PLAYER
from game.web.compile_story import compile_story
from game.web.put_together import modules_of, put_together
from tests.web.node_odds import NodeOdds, walked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from game.story import Scenario, State

STORY = Path(__file__).parents[2] / "scenarios" / "meng_jin"
SOON = 120  # seconds; a machine may have other things to do
ENTRY = """import { readStory } from "./rules.js";
import { askOdds } from "./odds_worker.js";
import { programAddress } from "./dom.js";

if (typeof window !== "undefined") Object.assign(window, { readStory, askOdds, programAddress });
"""
# Asks, and keeps all that is told, and how often a worker said something.
ASK = """({ story, states, seconds, worker, most }) => {
    const Begun = window.Worker;
    Object.assign(window, { told: [], said: 0 });
    window.Worker = class extends Begun {
        constructor(address) {
            super(address);
            this.addEventListener("message", () => { window.said += 1; });
        }
    };
    const stop = askOdds(readStory(story), states, (answer) => {
        window.told.push(answer);
        if (window.told.length === most) stop();
    }, { seconds, address: worker ? programAddress() : "" });
}"""


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    """A story whose shares take a tenth of a second."""
    found = load_path(STORY).scenario
    assert found is not None
    return found


@pytest.fixture(scope="module")
def states(scenario: Scenario) -> list[State]:
    """Those of one road."""
    return walked(scenario, Random(5))  # noqa: S311 - the same road each time


@pytest.fixture(scope="module")
def wanted(scenario: Scenario, states: list[State]) -> list[dict[str, Any] | None]:
    """What is to be told, by Node; at last nothing."""
    player = NodeOdds()
    player.read(scenario)
    answers = player.answers(states)
    player.close()
    return [*answers, None]


@pytest.fixture
def page(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page opened from its file, that may have these workers and no code from text."""
    for name in (*modules_of("odds_worker.js"), "dom.js"):
        copy(PLAYER / name, tmp_path)
    (tmp_path / "entry.js").write_text(ENTRY, encoding="utf-8")
    policy = f"default-src 'none'; script-src 'unsafe-inline'; worker-src {request.param}"
    script = put_together("entry.js", tmp_path)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    path = tmp_path / "odds.html"
    path.write_text(f"<!doctype html>{meta}<script id=program>{script}</script>", encoding="utf-8")
    opened = browser.new_page()
    opened.goto(path.as_uri())
    yield opened
    opened.close()


def _ask(page: Page, scenario: Scenario, states: list[State], **asked: Any) -> None:  # noqa: ANN401 - as `ASK` has them
    plain = [[state.scene, list(map(int, state.values))] for state in states]
    page.evaluate(ASK, {"story": compile_story(scenario), "states": plain, "seconds": SOON, **asked})


def _told(page: Page) -> list[dict[str, Any] | None]:
    for _ in range(50 * SOON):
        if page.evaluate("told.includes(null)"):
            break
        page.wait_for_timeout(20)
    told: list[dict[str, Any] | None] = json.loads(page.evaluate("JSON.stringify(told)"))
    return told


@pytest.mark.parametrize(
    ("page", "beside"), [("blob:", True), ("'none'", False)], indirect=["page"], ids=["beside", "refused"]
)
def test_a_page_is_told_what_node_says(
    page: Page, scenario: Scenario, states: list[State], wanted: list[Any], *, beside: bool
) -> None:
    """By its worker; where its policy refuses that, the same in slices."""
    _ask(page, scenario, states, worker=True)
    assert _told(page) == wanted
    assert page.evaluate("said") == beside * len(wanted)


@pytest.mark.parametrize("page", ["blob:"], indirect=True)
def test_without_an_address_nothing_is_begun(
    page: Page, scenario: Scenario, states: list[State], wanted: list[Any]
) -> None:
    """The page does it, in slices."""
    _ask(page, scenario, states, worker=False)
    assert _told(page) == wanted
    assert page.evaluate("said") == 0


@pytest.mark.parametrize("page", ["blob:", "'none'"], indirect=True, ids=["beside", "refused"])
def test_a_page_can_stop_it(page: Page, scenario: Scenario, states: list[State]) -> None:
    """Nothing more is told after it."""
    _ask(page, scenario, states, worker=True, most=3)
    for _ in range(50 * SOON):
        if page.evaluate("told.length") >= 3:
            break
        page.wait_for_timeout(20)
    page.wait_for_timeout(300)
    assert page.evaluate("told.length") == 3
