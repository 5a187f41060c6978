"""How long the stage holds a page up while drawn, and what it takes: `python -m tests.benchmarks.web_stage`.

Chromium's trace tells the processor's time of every task, which other programs do not change: of the page's
main thread, and of cutting the picture. The longest is multiplied by four, for a machine four times slower.
What PerformanceObserver tells of long tasks with the processor throttled four times stands beside it: by the
clock, worth something only on a quiet machine.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.loader import load_path
from game.story.own_place import place_word
from game.web.needed_pictures import settings_of
from tests.web.stage_page import scene, write_stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import CDPSession, Page

    from game.story import Scenario

ROOT: Final = Path(__file__).parents[2]
STORIES: Final = ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng")
SLOWER: Final = 4
_CATEGORIES: Final = "toplevel,devtools.timeline,disabled-by-default-devtools.timeline"
_LONG: Final = """window.long = [];
new PerformanceObserver((all) => { for (const each of all.getEntries()) long.push(each.duration); })
    .observe({ type: "longtask", buffered: true });"""


def main() -> None:
    """Print a line for each setting of each story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*", default=STORIES)
    parser.add_argument("--most", type=int, default=6, help="settings of each story")
    given = parser.parse_args()
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only with a browser

    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        chromium = play.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        print(
            f"{'':34} {'drawn':>7} {'longest':>8} {'x4':>6} {'all':>6} {'cut':>6} {'heap':>6}  long tasks, x4"
        )
        for name in given.stories:
            story = load_path(ROOT / "scenarios" / name).scenario
            assert story is not None
            path = write_stage(story, Path(folder))
            for number, page in enumerate(_pages(story)):
                if number < given.most:
                    context = chromium.new_context(viewport={"width": 1280, "height": 720})
                    opened = context.new_page()
                    opened.add_init_script(_LONG)
                    opened.goto(path.as_uri())
                    _measure(f"{name} {page['place']} {page['light']}", opened, page)
                    context.close()


def _pages(story: Scenario) -> Iterator[dict[str, Any]]:
    """A scene in each setting, a place at a time, with two people."""
    hero = story.protagonist
    other = next(who for who in story.characters if who not in {hero, "chen_wu"})
    places = {setting.place: setting for setting in sorted(settings_of(story), key=str)}
    for setting in places.values():
        more = {"season": setting.season, "weather": setting.weather}
        yield scene(place_word(setting.place), setting.light, (hero, "calm"), (other, "calm"), **more)


def _measure(name: str, page: Page, shown: dict[str, Any]) -> None:
    line = page.context.new_cdp_session(page)
    events = _traced(line, page, shown)
    main = {(each["pid"], each["tid"]) for each in events if _is_named(each, "CrRendererMain")}
    ours = [each for each in events if (each["pid"], each["tid"]) in main]
    asking = [
        each["ts"] for each in ours if each["name"] == "v8.evaluateModule"
    ]  # Playwright's; we have none
    tasks = [each for each in ours if each["name"] == "RunTask" and not _holds(each, asking)]
    times = sorted(each.get("tdur", 0) / 1000 for each in tasks)
    cut = sum(each.get("tdur", 0) for each in events if each.get("name") == "RasterTask") / 1000
    drawn = page.evaluate("drawn")
    line.send("HeapProfiler.collectGarbage")
    line.send("Performance.enable")
    metrics = {each["name"]: each["value"] for each in line.send("Performance.getMetrics")["metrics"]}
    heap = metrics["JSHeapUsedSize"] / 1e6
    page.reload()
    line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.evaluate("(page) => stage.show(page)", shown)
    page.wait_for_timeout(1500)
    long = ", ".join(f"{each:.0f}" for each in page.evaluate("long"))
    figures = (
        f"{drawn:5.0f}ms {times[-1]:6.0f}ms {times[-1] * SLOWER:4.0f}ms {sum(times):4.0f}ms {cut:4.0f}ms"
    )
    print(f"{name:34} {figures} {heap:4.1f}MB  {long}")


def _holds(task: dict[str, Any], moments: list[float]) -> bool:
    return any(task["ts"] <= moment <= task["ts"] + task.get("dur", 0) for moment in moments)


def _is_named(event: dict[str, Any], thread: str) -> bool:
    return event.get("name") == "thread_name" and event["args"]["name"] == thread


def _traced(line: CDPSession, page: Page, shown: dict[str, Any]) -> list[dict[str, Any]]:
    """What Chromium tells of showing a scene, its picture cut as well."""
    events: list[dict[str, Any]] = []
    ended: list[object] = []
    line.on("Tracing.dataCollected", lambda told: events.extend(told["value"]))
    line.on("Tracing.tracingComplete", lambda told: ended.append(told))  # noqa: PLW0108 - Playwright marks it
    line.send("Tracing.start", {"categories": _CATEGORIES, "transferMode": "ReportEvents"})
    page.evaluate(
        """async (page) => {
            const begun = performance.now();
            await stage.show(page);
            window.drawn = performance.now() - begun;
        }""",
        shown,
    )
    page.screenshot(timeout=120_000)
    line.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(50)
    return events


if __name__ == "__main__":
    main()
