"""What is heard of a story in a browser: its places, its motif, paper; and when nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from game.diagnostics import Source
from game.loader import load
from tests.web.opened import Opened, opened, write_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

STORY: Final = """upward: 1
title: Rain
protagonist: me
characters: {me: {name: Me, look: tall_man}}
start: desk
scenes:
  desk: {place: office, lines: [Dry.], next: under}
  under: {place: metro, weather: rain, lines: [Under.], next: out}
  out: {place: lake, weather: rain, lines: [Wet.], next: home}
  home: {place: lake, lines: [Home.], ending: {title: Home, tone: quiet}}
"""
# Every sound that begins is written down by its length and whether it goes on and on; how loud all is.
LISTENING: Final = """
window.heard = []; window.volume = null;
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (...given) {
  const long = this.buffer.duration;
  const kind = this.loop ? "loop" : long > 8.5 ? "motif" : given[0] ? "call" : "sign";
  if (kind !== "call") heard.push([kind, long]);
  this.addEventListener("ended", () => heard.push(["ended", this.buffer.duration]));
  return start.apply(this, given);
};
const resume = AudioContext.prototype.resume, suspend = AudioContext.prototype.suspend;
AudioContext.prototype.resume = function () { window.context = this; return resume.call(this); };
AudioContext.prototype.suspend = function () { window.context = this; return suspend.call(this); };
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a story in four places."""
    story = load(Source("rain.yaml", STORY), id="rain").scenario
    assert story is not None
    return write_page(story, tmp_path_factory.mktemp("heard"), ours=True, sounds=True)


@pytest.fixture
def held(browser: Browser, page: Path) -> Iterator[Opened]:
    """The page, with somebody who listens; at the end nothing was thrown."""
    made = opened(browser, page)
    made.page.add_init_script(LISTENING)
    made.page.reload()
    yield made
    assert made.errors == []
    made.context.close()


def _heard(held: Opened, count: int) -> list[Any]:
    """All that was heard, once it is so much."""
    held.until(f"heard.filter(([kind]) => kind !== 'ended').length >= {count}")
    found: list[Any] = held.page.evaluate("heard")
    return found


def _kinds(held: Opened, count: int) -> list[str]:
    return sorted(kind for kind, _ in _heard(held, count) if kind != "ended")


def test_a_page_is_silent_until_it_is_touched(held: Opened) -> None:
    """Then the loops of its first place are heard, and the story's motif."""
    held.page.wait_for_timeout(200)
    assert held.page.evaluate("[heard.length, typeof context]") == [0, "undefined"]
    held.page.mouse.click(5, 5)
    assert _kinds(held, 3) == ["loop", "loop", "motif"]


def test_each_place_fades_into_the_next_and_rain_is_heard_where_it_falls(held: Opened) -> None:
    """The same place goes on as it is, and so does a loop that both have; a page turned slips."""
    held.page.mouse.click(5, 5)
    _heard(held, 3)
    held.do("app.begin({})")
    held.page.wait_for_timeout(100)
    assert _kinds(held, 3) == ["loop", "loop", "motif"]  # air, fan
    held.do("app.take('next')")
    assert _kinds(held, 5) == ["loop", "loop", "loop", "motif", "sign"]  # a tunnel; the air stays
    held.until("heard.some(([kind, length]) => kind === 'ended' && length < 7.5 && length > 6.5)")  # the fan
    held.do("app.take('next')")
    assert _kinds(held, 8).count("loop") == 5  # rain, water
    held.do("app.take('next')")
    held.do("app.go('ending')")
    kinds = _kinds(held, 11)  # the water stays
    assert (kinds.count("loop"), kinds.count("motif"), kinds.count("sign")) == (6, 2, 3)
    motifs = {length for kind, length in _heard(held, 11) if kind == "motif"}
    assert len(motifs) == 2  # in the tone of the ending


def test_turned_off_it_is_off_and_on_again(held: Opened) -> None:
    """By the first page's own button and in the settings; nothing is worked out while it is off."""
    held.page.get_by_role("button", name="Sound", exact=True).click()
    held.page.wait_for_timeout(200)
    assert held.page.evaluate("typeof context === 'undefined' || context.state") in {True, "suspended"}
    before = held.page.evaluate("heard.length")
    held.do("app.begin({}); app.take('next')")
    held.page.wait_for_timeout(200)
    assert held.page.evaluate("heard.length") == before
    held.do("app.settings.change('muted', false)")
    held.until("window.context?.state === 'running'")
    held.until("heard.some(([kind]) => kind === 'loop')")
    held.do("app.settings.change('volume', 0)")
    held.until("context.state === 'suspended'")


def test_without_sounds_there_is_no_button_for_them(browser: Browser, page: Path, tmp_path: Path) -> None:
    """As `--no-sounds` leaves them out; neither on the first page nor in the settings."""
    text = page.read_text(encoding="utf-8")
    at = text.index('<script type="application/json" id="sounds">')
    silent = tmp_path / "silent.html"
    silent.write_text(text[:at] + text[text.index("</script>", at) + 9 :], encoding="utf-8")
    held = opened(browser, silent)
    assert held.page.get_by_role("button", name="Sound").count() == 0
    held.page.get_by_role("button", name="Settings").click()
    assert held.page.get_by_text("How loud").count() == 0
    assert held.errors == []
    held.context.close()


def test_a_sound_that_cannot_be_read_is_not_heard(browser: Browser, page: Path, tmp_path: Path) -> None:
    """As in a browser that knows no Ogg: the story plays in silence."""
    import re  # noqa: PLC0415 - for this alone

    text = re.sub(
        r'("(?:layer|call|motif|moment|sign)_\w+":")[^"]+', r"\1AAAA", page.read_text(encoding="utf-8")
    )
    broken = tmp_path / "broken.html"
    broken.write_text(text, encoding="utf-8")
    held = opened(browser, broken)
    held.page.add_init_script(LISTENING)
    held.page.reload()
    held.page.mouse.click(5, 5)
    held.do("app.begin({}); app.take('next')")
    held.page.wait_for_timeout(300)
    assert held.page.evaluate("heard.length") == 0
    assert held.errors == []
    held.context.close()
