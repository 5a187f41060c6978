"""A story's page opened in a browser from its file, as a reader would; what it asked for, what went wrong."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from game.loader import load_path
from game.web import export
from game.web.export import export_page
from game.web.page_file import page_file
from game.web.put_together import put_together

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from game.story import Scenario
    from game.story.playthrough import Step

SOON = 10_000  # milliseconds; pages are quick, machines may not be
OURS = "bindKeys(app);"


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


def write_page(scenario: Scenario, folder: Path, *, ours: bool = False) -> Path:
    """The exported page as a file; with `ours` a test can reach its `app`."""
    path = folder / f"{scenario.id}.html"
    path.write_text(_reachable(scenario) if ours else export_page(scenario), encoding="utf-8")
    return path


def _reachable(scenario: Scenario) -> str:
    parts = export.page_parts(scenario)
    program = put_together("main.js")
    assert program.count(OURS) == 1
    return page_file(evolve(parts, program=program.replace(OURS, f"window.app = app;\n{OURS}")))


def opened(browser: Browser, path: Path, **context: Any) -> Opened:  # noqa: ANN401 - as Playwright names them
    """A page opened from its file, with what Playwright's new contexts may be given."""
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
    page.goto(path.as_uri())
    return held
