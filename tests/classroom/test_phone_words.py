"""A phone's words: from the catalogue by key, in its own language, which may change in mid-vote."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from game.classroom.room import (
    begin_room,
    close_ballot,
    debrief,
    end,
    end_talk,
    jump,
    let_in,
    open_ballot,
    play_alone,
    remove,
    set_paused,
    start_talk,
)
from game.classroom.server.phone_languages import PhoneLanguages, accepted
from game.loader import load_path
from game.resources import CODE, PHONE_PAGES, WORDS
from game.story.scenario import Ending
from game.words import say, sentences, speak, speaking
from game.words.po_file import read_po_file
from tests.classroom.classes import served, story
from tests.desktop.playing import SHIPPED
from tests.words.made_up import write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Frame, Page

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer
    from game.story import Scenario

SOON = 15_000  # milliseconds; pages are quick, machines may not be
SIZES = ((360, 640), (640, 360))
KEY = re.compile(r'"(phone\.[a-z_]+)"')
# What the page says, but for what is no sentence of ours: letters, a clock, and what is the story's.
TEXTS = """() => {
  const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (at.closest("noscript, [lang], .letter, .lines, .clock, option, #story")) continue;
    if (walk.currentNode.textContent.trim()) found.push(walk.currentNode.textContent.trim());
  }
  return found;
}"""
CUT = """() => [...document.querySelectorAll("body *")].filter((each) =>
  each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0
  && getComputedStyle(each).clipPath !== "inset(50%)" // which is for those who hear the page
  && getComputedStyle(each).display !== "inline" && !["OPTION", "INPUT", "SELECT"].includes(each.tagName)
).map((each) => each.outerHTML.slice(0, 80))"""


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    yield
    speak("en")


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson at its first decision, and its server."""
    with served(tmp_path / "kept", jump(begin_room(story(), 7), "worksheet")) as held:
        yield held


def _phone(
    browser: Browser,
    server: ClassServer,
    *,
    locale: str = "en-GB",
    size: tuple[int, int] = SIZES[0],
    code: bool = True,
) -> Page:
    """A phone whose browser is in this language, in the room if it has scanned the square."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale=locale, has_touch=True
    )
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{server.lesson.door.code}" if code else server.address)
    if code:
        page.locator("#mark:not([hidden])").wait_for()
    return page


def _lang(page: Page) -> str:
    return str(page.evaluate("document.documentElement.lang"))


def _choose(page: Page, language: str) -> None:
    page.locator("#language").select_option(language)
    page.wait_for_function("language => document.documentElement.lang === language", arg=language)


def _counted(page: Page, language: str) -> None:
    """Until the vote is counted: a button is pressed sooner, and a vote in which nobody voted is no round."""
    with speaking(language):
        said = say("phone.counted")
    page.locator("#status").get_by_text(said, exact=True).wait_for()


def test_every_sentence_of_the_phones_is_said_and_every_one_that_is_said_is_there() -> None:
    """By the page or by the server, each by its literal key."""
    known = set(read_po_file(WORDS / "en" / "phone.po").entries)
    pages = "".join(path.read_text(encoding="utf-8") for path in PHONE_PAGES.iterdir())
    server = "".join(path.read_text(encoding="utf-8") for path in (CODE / "classroom").rglob("*.py"))
    files = {path.name for path in PHONE_PAGES.iterdir()}
    assert (set(KEY.findall(pages)) | set(KEY.findall(server))) - files == known


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (["de-AT", "en-US"], "de"),
        (["fr", "zh-Hant-TW", "en"], "zh-Hant"),
        (["zh-CN"], "zh-Hans"),
        (["ZH_hans_cn"], "zh-Hans"),
        (["fr", "ja"], "xx"),
        ([""], "xx"),
        ([*["fr"] * 10, "de"], "xx"),
    ],
)
def test_a_browser_is_answered_in_the_first_of_its_languages_that_there_is(
    asked: list[str], spoken: str
) -> None:
    """A country's form does for another's; where none does, the program's is spoken."""
    speak("xx")
    names = dict.fromkeys(("en", "de", "zh-Hans", "zh-Hant", "xx"), "")
    assert PhoneLanguages(names).nearest(asked) == spoken
    assert PhoneLanguages(names).spoken("de") == "de"
    assert [PhoneLanguages(names).spoken(each) for each in (None, 3, ["de"], "../en", "fr")] == ["xx"] * 5


def test_what_a_browser_accepts() -> None:
    """In the order it stands, without weights."""
    assert accepted("de-AT, de;q=0.9,en;q=0.1") == ["de-AT", "de", "en"]
    assert accepted("") == []


def test_sentences_are_served_as_other_pages_are(lesson: tuple[Lesson, ClassServer]) -> None:
    """As JSON with the same heads, and a page says its language and title before any script runs."""
    _held, server = lesson
    with urlopen(server.address + "words.json?languages=fr,xx-CN") as answer:  # noqa: S310 - our own
        told = json.load(answer)
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
    assert (told["language"], told["languages"]) == ("xx", {"en": "English", "xw": "xw", "xx": "xx"})
    assert told["words"].keys() == sentences("phone").keys()
    assert all(each.startswith("[") for each in told["words"].values())
    asked = Request(server.address, headers={"Accept-Language": "xx, en;q=0.5"})  # noqa: S310
    with urlopen(asked) as answer:  # noqa: S310
        page = answer.read().decode()
    assert '<html lang="xx">' in page
    assert f"<title>{told['words']['phone.title']}</title>" in page
    assert told["words"]["phone.no_script"] in page


@pytest.mark.parametrize(
    ("where", "headers", "status"),
    [
        ("words.json?languages=xx", {"Host": "elsewhere.example"}, 421),
        ("words.json?languages=xx", {"Origin": "http://elsewhere.example"}, 403),
        ("words.json?languages=" + "x" * 3000, {}, 400),
        ("words.json?languages=..%2F..%2Fen,%00", {}, 200),
        ("words.js", {}, 404),
    ],
)
def test_sentences_are_guarded_as_other_pages_are(
    lesson: tuple[Lesson, ClassServer], where: str, headers: dict[str, str], status: int
) -> None:
    """Another page gets none, a line has its limit, and what is no language is the program's."""
    _held, server = lesson
    asked = Request(server.address + where, headers=headers)  # noqa: S310 - our own
    try:
        with urlopen(asked) as answer:  # noqa: S310
            found = answer.status
            assert json.load(answer)["language"] == "en"
    except HTTPError as refused:
        with refused:
            found = refused.code
    assert found == status


def test_a_phone_speaks_its_browsers_language_and_remembers_what_is_chosen(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Its own before the program's; a wrong code is told in it; after a reload it is what was chosen."""
    _held, server = lesson
    speak("xw")
    page = _phone(browser, server, locale="xx-DE", code=False)
    page.locator("h1").wait_for()
    assert _lang(page) == "xx"
    box = page.locator("#code")
    box.fill("qqqqqq")
    box.press("Enter")
    page.get_by_text("[Thát ís ñót théš", exact=False).or_(page.locator("#why")).first.wait_for()
    assert (page.locator("#why").text_content() or "").startswith("[")
    _choose(page, "en")
    assert page.locator("#why").count() == 0
    assert page.locator("#code").input_value() == "qqqqqq"
    page.reload()
    page.get_by_role("heading", name="Upward in class").wait_for()
    assert (_lang(page), page.locator("#language").input_value()) == ("en", "en")
    page.context.close()
    other = _phone(browser, server, locale="fr", code=False)
    other.locator("h1").wait_for()
    assert _lang(other) == "xw"  # nothing of its own is there: the program's
    other.context.close()


def test_where_there_is_one_language_nothing_is_to_be_chosen(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list of one would only be in the way."""
    monkeypatch.delenv("UPWARD_WORDS")
    with served(tmp_path / "one") as (_held, server):
        page = _phone(browser, server)
        assert page.locator("#languages").is_hidden()
        page.context.close()


@pytest.mark.parametrize("sockets", [True, False])
def test_another_language_in_the_middle_of_a_vote_changes_words_and_nothing_else(
    browser: Browser, lesson: tuple[Lesson, ClassServer], *, sockets: bool
) -> None:
    """The vote stays, the place on the page, and the focus; what comes after is said in it as well."""
    held, server = lesson
    page = _phone(browser, server, size=(360, 400))
    if not sockets:
        page.add_init_script("window.WebSocket = function () { throw new Error('none here'); };")
        page.reload()
    held.change(open_ballot)
    page.locator("button.vote").nth(1).click()
    page.get_by_text("Your vote is in.").wait_for()
    page.locator("button.vote").nth(1).focus()
    page.evaluate("scrollTo(0, 150)")
    before = page.evaluate("scrollY")
    page.evaluate(
        """language => { const box = document.getElementById("language");
        box.value = language; box.dispatchEvent(new Event("change")); }""",
        "xx",
    )
    page.get_by_text("[Ýóúr vóté").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert abs(page.evaluate("scrollY") - before) < 40
    assert page.locator("button.vote[aria-pressed=true]").count() == 1
    assert held.room.ballot is not None
    assert held.room.ballot.cast == 1
    held.change(close_ballot)
    page.get_by_text("[(ýóúrš)", exact=False).first.wait_for()
    page.context.close()


def _tell(asked: Scenario, language: str) -> Scenario:
    told = load_path(SHIPPED / asked.id, language=language).scenario
    assert told is not None
    return told


def test_the_story_too_is_told_in_each_phones_language(browser: Browser, tmp_path: Path) -> None:
    """The same options with the same letters: two phones vote in two languages, and all is one tally."""
    write_stories(tmp_path / "words")
    room = jump(begin_room(story(), 7), "worksheet")
    with served(tmp_path / "kept", room, tell=_tell) as (held, server):
        one, other = _phone(browser, server, locale="xx"), _phone(browser, server)
        held.change(open_ballot)
        for page, language in ((one, "xx"), (other, "en")):
            page.locator("button.vote").nth(1).click()
            _counted(page, language)
        assert (one.locator("button.vote span").nth(3).text_content() or "").startswith("[")
        assert one.locator("main [lang]").count() == 0
        assert one.title().startswith("[")
        plain = other.locator("button.vote span").nth(3).text_content() or ""
        assert plain
        assert not plain.startswith("[")
        held.change(close_ballot)
        assert [count for _, count in held.room.rounds[0].counts] == [0, 2, 0]
        one.get_by_text("2", exact=True).wait_for()
        held.change(lambda room: start_talk(room, 0.0))
        one.locator("h1", has_text="[").wait_for()
        held.change(lambda room: end_talk(room, 1.0))
        held.change(play_alone)
        player = one.frame_locator("iframe")
        player.locator(".prose").first.wait_for()
        assert all(text[:1] in "[“" for text in player.locator(".prose p:not(.who)").all_inner_texts())
        _choose(one, "en")
        player.locator("html[lang=en] .prose").first.wait_for()
        assert not any("[" in text for text in player.locator(".prose p").all_inner_texts())
        for page in (one, other):
            page.context.close()


class Looking:
    """Looks at a phone that speaks a made-up language, page by page."""

    def __init__(self, page: Page | Frame, language: str) -> None:
        """Take pictures where a tester asks for them (`UPWARD_LOOK`, a folder)."""
        self.page, self.language, self.number = page, language, 0

    def look(self, heading: str = "") -> None:
        """Nothing of what is said is plain, nothing goes over the edge, nothing is cut."""
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only with a browser

        self.page.locator("h1").wait_for()
        if heading:
            with speaking(self.language):
                self.page.get_by_role("heading", level=1, name=say(heading)).wait_for()
        if self.number == 0:
            found = Axe().run(self.page).response["violations"]
            assert {each["id"] for each in found} <= {"html-lang-valid", "valid-lang"}  # made up, as it is
        plain = [each for each in self.page.evaluate(TEXTS) if not made_up(each, self.language)]
        assert plain == []
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert self.page.evaluate(CUT) == []
        self.number += 1
        if folder := os.environ.get("UPWARD_LOOK"):
            name = f"phone-{self.language}-{self.page.evaluate('innerWidth')}-{self.number:02}.png"
            shown = self.page if hasattr(self.page, "screenshot") else self.page.page
            shown.screenshot(path=f"{folder}/{name}", full_page=True)


def made_up(text: str, language: str) -> bool:
    """Whether a text is wholly of this made-up language; numbers are of any."""
    if language == "xx":
        return text.isdecimal() or (text.startswith("[") and text.endswith("]"))
    return not re.search(r"[a-z]{3}", text)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize("size", SIZES, ids=["upright", "lying"])
def test_nothing_is_plain_and_nothing_cut_on_any_page_of_a_phone(
    browser: Browser, lesson: tuple[Lesson, ClassServer], size: tuple[int, int], language: str
) -> None:
    """From the door to the end, together and alone, on a small phone held either way."""
    held, server = lesson
    page = _phone(browser, server, locale=language, size=size, code=False)
    seen = Looking(page, language)
    seen.look("phone.title")
    page.locator("#code").fill("qqqqqq")
    page.locator("button.go").click()
    page.locator("#why").wait_for()
    seen.look()
    page.locator("#code").fill(held.door.code)
    page.locator("button.go").click()
    seen.look("phone.reading")
    page.locator("summary").click()
    held.change(open_ballot)
    seen.look("phone.vote")
    page.locator("button.vote").nth(1).click()
    _counted(page, language)
    seen.look()
    held.change(close_ballot)
    seen.look("phone.revealed")
    held.change(lambda room: start_talk(room, 0.0))
    page.get_by_role("timer").wait_for()
    seen.look()
    held.change(open_ballot)
    seen.look("phone.vote_talked")
    held.change(close_ballot)
    seen.look("phone.revealed")
    held.change(lambda room: set_paused(room, 1.0, paused=True))
    seen.look("phone.paused")
    held.change(lambda room: set_paused(room, 2.0, paused=False))
    held.change(debrief)
    seen.look("phone.debrief")
    other = page.context.new_page()
    other.goto(server.address)
    seen.look("phone.elsewhere")
    other.close()
    page.locator("button.go").click()
    seen.look("phone.debrief")
    key = next(iter(held.room.devices))
    held.change(lambda room: remove(room, key))
    seen.look("phone.nod")
    held.change(lambda room: let_in(room, [key]))
    seen.look("phone.debrief")
    held.change(end)
    seen.look("phone.over")
    page.context.close()


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("size", SIZES, ids=["upright", "lying"])
def test_nothing_is_plain_at_ones_own_pace(
    browser: Browser, lesson: tuple[Lesson, ClassServer], size: tuple[int, int]
) -> None:
    """Lines, what a choice changed, choices open and not, the ending, and beginning again."""
    held, server = lesson
    page = _phone(browser, server, locale="xx", size=size)
    held.change(play_alone)
    key = next(iter(held.room.devices))
    player = page.frame_locator("iframe")
    player.locator(".reading").wait_for()
    frame = page.frames[1]
    seen = Looking(frame, "xx")
    seen.look()
    for corner, closing in ((0, ".close"), (1, ".close")):  # what was said, and the settings
        player.locator(".corner button").nth(corner).click()
        seen.look()
        player.locator(closing).click()
    while True:
        player.locator(".onward button:not([aria-disabled])").first.wait_for()
        seen.look()
        walk = held.room.walks[key]
        shown = player.locator(".reading").element_handle()
        frame.wait_for_timeout(400)  # a press so soon was meant for the page before
        player.locator(".onward button:not([aria-disabled])").first.click()
        shown.wait_for_element_state("hidden")
        if isinstance(walk.scenario.scenes[walk.state.scene].then, Ending):
            break
    seen.look()
    player.get_by_text("[Pláý ágáíñ").wait_for()
    page.context.close()
