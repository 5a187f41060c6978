"""A story's page opened in a browser from its file, as a reader would; what it asked for, what went wrong."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from game.loader import load_path
from game.web import export
from game.web.export import export_page
from game.web.faces import face_rules, faces_for, in_page
from game.web.page_file import page_file
from game.web.player_styles import styles
from game.web.put_together import exported_as
from game.web.sounds import sounds_as_data

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from game.story import Scenario
    from game.story.playthrough import Step

SOON = 10_000  # milliseconds; pages are quick, machines may not be


@define
class Opened:
    """A page, its context, and what it did: every request, those that its policy refused, every error."""

    page: Page
    context: BrowserContext
    requests: list[str] = field(factory=list)
    refused: list[str] = field(factory=list)
    errors: list[str] = field(factory=list)

    def go(self, steps: Iterable[Step], seed: int = 7) -> None:
        """Begin and take these steps, whatever luck would say; needs a page that was opened as `ours`.

        Those of scenes that show nothing are taken by themselves.
        """
        self.page.evaluate(
            """([seed, steps]) => {
                app.begin({seed});
                for (const [scene, id] of steps) if (app.page().scene === scene) app.take(id);
            }""",
            [seed, [[step.scene, step.id] for step in steps]],
        )

    def play(self, code: str) -> Any:  # noqa: ANN401 - whatever the page answers
        """What an expression about `app` comes to; needs a page that was opened as `ours`."""
        return self.page.evaluate(f"() => {{ const given = {code}; return given; }}")

    def do(self, code: str) -> None:
        """Do something with `app`; needs a page that was opened as `ours`."""
        self.page.evaluate(f"() => {{ {code}; }}")

    def until(self, true: str) -> None:
        """Wait until an expression is true; its policy lets Playwright wait for none inside."""
        last = time.monotonic() + 2 * SOON / 1000
        while not self.page.evaluate(true):
            assert time.monotonic() < last, true
            self.page.wait_for_timeout(20)


def story(path: Path, language: str | None = None) -> Scenario:
    """A story that has no mistakes."""
    loaded = load_path(path, language=language)
    assert loaded.scenario is not None, loaded.diagnostics
    return loaded.scenario


def write_page(scenario: Scenario, folder: Path, *, ours: bool = False, sounds: bool = False) -> Path:
    """The exported page as a file; with `ours` a test can reach its `app`, and it has no stage, nor `sounds`.

    A browser without a graphics card draws a stage slowly, and on most pages a test looks at the words.
    """
    path = folder / f"{scenario.id}.html"
    page = _reachable(scenario, sounds=sounds) if ours else export_page(scenario)
    path.write_text(page, encoding="utf-8")
    return path


def _reachable(scenario: Scenario, *, sounds: bool) -> str:
    told = export.told_by(scenario)
    carried = told | ({"sounds": sounds_as_data(scenario)} if sounds else {})
    parts = export.parts_of(scenario, carried, style=styles() + _rules(told))
    called = re.escape(exported_as("main.js")["standBehind"])
    program, stages = re.subn(rf"{called}\([a-z]\);", "", in_reach(parts.program, "main.js"))
    assert stages == 1
    return page_file(evolve(parts, program=program))


def in_reach(program: str, entry: str) -> str:
    """The program of a page with its `app` in reach of a test, as a name of the window's."""
    called = re.escape(exported_as(entry)["bindKeys"])
    ours, places = re.subn(rf"({called}\(([a-z])\);)", r"window.app=\2;\1", program)
    assert places == 1
    return ours


def _rules(carried: Any) -> str:  # noqa: ANN401 - whatever JSON has
    return face_rules(faces_for(export.texts_of(carried)), in_page)


def opened(browser: Browser, page_at: Path | str, **context: Any) -> Opened:  # noqa: ANN401 - as Playwright names them
    """A page opened from its file or address, with what Playwright's new contexts may be given."""
    made = browser.new_context(
        **{"viewport": {"width": 1280, "height": 720}, "reduced_motion": "reduce", **context}
    )
    page = made.new_page()
    page.set_default_timeout(SOON)
    held = Opened(page, made)
    page.on("request", lambda request: held.requests.append(request.url))
    page.on("requestfailed", lambda asked: held.refused.append(asked.url) if asked.failure == "csp" else None)
    page.on("console", lambda said: held.errors.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: held.errors.append(str(error)))
    page.goto(page_at if isinstance(page_at, str) else page_at.as_uri())
    return held
