"""What a record store is told by cmi5: by its rules, as @xapi/cmi5 tells it, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from game.resources import PLAYER
from tests.web.cmi5_rules import breaches, categories, in_order, verb
from tests.web.school_platform import Platform, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

PAGE: Final = """\
<!doctype html><html><head><title>a</title></head><body><script type="module">
import { makeRecord } from "./record.js";
import { cmi5Platform } from "./record_cmi5.js";
window.told = [];
window.record = makeRecord({ standard: "cmi5", sends: "SENDS", course: "urn:uuid:a" }, cmi5Platform,
  { page: window, tell: (key) => told.push(key) });
await record.start();
window.ready = true;
</script></body></html>
"""
# The same session told by a library that others wrote.
REFERENCE: Final = """\
<!doctype html><html><head><title>b</title></head><body><script src="/npm/cmi5.js"></script>
<script type="module">
const unit = new Cmi5();
await unit.initialize();
await unit.complete();
await unit.terminate();
window.ready = true;
</script></body></html>
"""


def package(sends: str = "choices") -> dict[str, bytes]:
    """A page that has nothing but the record."""
    modules = {path.name: path.read_bytes() for path in PLAYER.glob("record*.js")}
    return {
        "index.html": PAGE.replace("SENDS", sends).encode(),
        "reference.html": REFERENCE.encode(),
        **modules,
    }


@pytest.fixture
def platform() -> Iterator[Platform]:
    """A school's platform."""
    with serving(Platform(package())) as there:
        yield there


def opened(browser: Browser, address: str) -> Page:
    """A page of the package, once it has begun."""
    page = browser.new_context().new_page()
    page.goto(address)
    page.wait_for_function("window.ready")
    return page


def done(page: Page, *acts: str) -> Page:
    """The same page after these acts of the record."""
    for act in acts:
        page.evaluate(f"record.{act}")
    return page


def left(page: Page, platform: Platform) -> None:
    """Leave a page, and wait for the last word of it."""
    before, heard = terminations(platform), -1
    page.goto("about:blank")
    while terminations(platform) == before or heard < len(platform.asked):
        heard = len(platform.asked)
        page.wait_for_timeout(200)
    page.context.close()


def verbs(platform: Platform) -> list[str]:
    """What was said, in the order in which it happened."""
    return [verb(each) for each in in_order(platform.statements)]


def terminations(platform: Platform) -> int:
    """How many sessions are over."""
    return sum(verb(each) == "terminated" for each in platform.statements)


PLAYED: Final = ('took("gate", "ask_her")', 'suspend("AAB")', 'ended("rooftop")')


def test_a_session_keeps_the_rules(browser: Browser, platform: Platform) -> None:
    """First that it began, last that it is over, in the context that it was given."""
    left(done(opened(browser, platform.cmi5_page()), *PLAYED), platform)
    assert verbs(platform) == [
        "initialized",
        "answered",
        "experienced",
        "completed",
        "terminated",
    ]
    assert breaches(platform.statements, session="session-1") == []
    answered, experienced = in_order(platform.statements)[1:3]
    assert (answered["object"]["id"], answered["result"]) == ("urn:uuid:a#gate", {"response": "ask_her"})
    assert (experienced["object"]["id"], experienced.get("result")) == ("urn:uuid:a#rooftop", None)


def test_a_broken_session_does_not_keep_the_rules(browser: Browser, platform: Platform) -> None:
    """So that the rules are a test."""
    left(done(opened(browser, platform.cmi5_page()), *PLAYED), platform)
    first, *_, last = in_order(platform.statements)
    assert breaches([first], session="session-1") == ["9.3.8: terminated is the last statement of any kind"]
    assert breaches([first, last], session="session-2") == ["9.6.3.1: the session is missing"] * 2
    assert breaches(platform.statements, session="session-1", counts=False) == [
        "10: to browse and to review nothing else is sent"
    ]


def shape(given: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """A value without what two programs may say otherwise: ids, times, the words beside an id."""
    if isinstance(given, dict):
        own = {"id", "timestamp", "duration", "display", "stored", "version"}
        return {
            name: "." if name in own and name != "id" else shape(value)
            for name, value in sorted(given.items())
        }
    if isinstance(given, list):
        return sorted((shape(each) for each in given), key=str)
    return given


def test_another_library_says_the_same(browser: Browser, platform: Platform) -> None:
    """@xapi/cmi5 is taken by the same store, keeps the same rules, and its statements are ours."""
    left(done(opened(browser, platform.cmi5_page()), 'ended("rooftop")'), platform)
    ours = [each for each in in_order(platform.statements) if "cmi5" in categories(each)]
    platform.statements.clear()
    platform.states.pop("upward.place")
    opened(browser, platform.cmi5_page("/package/reference.html")).context.close()
    theirs = in_order(platform.statements)
    assert breaches(theirs, session="session-2") == []
    assert (
        [verb(each) for each in theirs]
        == [verb(each) for each in ours]
        == ["initialized", "completed", "terminated"]
    )
    for our, their in zip(ours, theirs, strict=True):
        our["context"]["extensions"] = their["context"]["extensions"]
        our["id"] = their["id"]
        assert shape(our) == shape(their)


def test_it_is_completed_once_in_a_registration(browser: Browser, platform: Platform) -> None:
    """However often it is played again: the store would refuse the second time. The place comes back."""
    left(done(opened(browser, platform.cmi5_page()), *PLAYED), platform)
    page = opened(browser, platform.cmi5_page())
    assert page.evaluate("record.resume()") == "AAB"
    left(done(page, 'ended("gate")'), platform)
    assert verbs(platform).count("completed") == 1
    assert breaches(in_order(platform.statements)[5:], session="session-2") == []


def test_it_is_completed_while_the_place_is_on_its_way(browser: Browser, platform: Platform) -> None:
    """What was kept before the ending does not pass for what is kept with it."""
    platform.late = 0.5
    page = done(opened(browser, platform.cmi5_page()), *PLAYED)
    page.wait_for_timeout(2000)
    assert platform.states["upward.place"] == {"place": "AAB", "completed": True}
    page.context.close()


def test_an_older_place_does_not_overtake_the_last(browser: Browser, platform: Platform) -> None:
    """What is on its way when the page closes is called back: only the newest place goes on its way then."""
    page = opened(browser, platform.cmi5_page())
    page.evaluate("""() => {
      window.puts = [];
      window.fetch = (url, { method, body, signal }) => {
        if (method === "PUT") puts.push({ body, signal });
        return method === "PUT" ? new Promise(() => {}) : Promise.resolve(new Response("[]"));
      };
    }""")
    done(page, 'suspend("AAB")')
    page.wait_for_function("puts.length === 1")
    done(page, 'ended("rooftop")', "close()")
    told = page.evaluate(
        "puts.map(({ body, signal }) => [JSON.parse(body).completed, signal?.aborted ?? false])"
    )
    assert told == [[False, True], [True, False]]


@pytest.mark.parametrize("mode", ["Browse", "Review"])
def test_looking_around_does_not_count(browser: Browser, platform: Platform, mode: str) -> None:
    """Nothing but that it began and is over."""
    platform.mode = mode
    left(done(opened(browser, platform.cmi5_page()), *PLAYED), platform)
    assert breaches(platform.statements, session="session-1", counts=False) == []
    assert verbs(platform) == ["initialized", "terminated"]


def test_a_page_of_cmi5_reaches_its_own_store_and_nothing_else(browser: Browser, platform: Platform) -> None:
    """Not even another path of the same place."""
    page = opened(browser, platform.cmi5_page())
    tried = "each => fetch(each).then(() => 'reached', () => 'kept off')"
    assert page.evaluate(tried, f"{platform.address}/xapi/statements") == "reached"
    assert page.evaluate(tried, f"{platform.address}/lms/scorm12.html") == "kept off"
    assert page.evaluate(tried, "http://127.0.0.1:9/") == "kept off"
    page.context.close()


def test_wishes_and_the_way_back_are_taken_from_the_platform(browser: Browser, platform: Platform) -> None:
    """Whether sound is wanted, and where to go afterwards, if it is an address of the web."""
    platform.wishes, platform.return_url = {"audioPreference": "off"}, "https://school.example/course"
    page = opened(browser, platform.cmi5_page())
    assert page.evaluate("[record.sound(), record.back()]") == [False, "https://school.example/course"]
    platform.wishes, platform.return_url = {}, "javascript:alert(1)"
    page.goto(platform.cmi5_page())
    page.wait_for_function("window.ready")
    assert page.evaluate("[record.sound(), record.back()]") == [None, None]
    page.context.close()


def test_what_a_store_does_not_take_now_is_sent_again(browser: Browser, platform: Platform) -> None:
    """While it answers nothing it is said once; afterwards all comes in its order, none twice."""
    page = opened(browser, platform.cmi5_page())
    page.wait_for_timeout(200)
    platform.broken = 503
    done(page, 'took("a", "b")', 'took("c", "d")', 'suspend("AAB")').wait_for_timeout(300)
    assert page.evaluate("told") == ["school.refused"]
    assert verbs(platform) == ["initialized"]
    platform.broken = 0
    left(done(page, 'took("e", "f")'), platform)
    assert [each.get("result", {}).get("response") for each in in_order(platform.statements)][1:-1] == [
        "b",
        "d",
        "f",
    ]
    assert platform.states["upward.place"] == {"place": "AAB", "completed": False}
    assert breaches(platform.statements, session="session-1") == []


def test_what_a_store_refuses_for_good_does_not_stop_the_rest(browser: Browser, platform: Platform) -> None:
    """It is said once, and the next is sent all the same."""
    page = opened(browser, platform.cmi5_page())
    page.wait_for_timeout(200)
    platform.broken = 400
    done(page, 'took("a", "b")').wait_for_timeout(300)
    platform.broken = 0
    left(done(page, 'took("c", "d")'), platform)
    assert [each.get("result", {}).get("response") for each in in_order(platform.statements)][1:-1] == ["d"]


def test_a_store_that_answers_with_nothing_has_no_document(browser: Browser, platform: Platform) -> None:
    """Some say so by an empty answer; without launch data there is nobody to tell anything."""
    platform.empty = True
    left(done(opened(browser, platform.cmi5_page()), *PLAYED), platform)
    assert breaches(platform.statements, session="session-1") == []
    address = platform.cmi5_page()
    platform.states.pop("LMS.LaunchData")
    page = opened(browser, address)
    assert page.evaluate("told") == ["school.unreached"]
    page.context.close()


def test_a_page_opened_twice_with_one_token_is_told(browser: Browser, platform: Platform) -> None:
    """The token is given once: a page that is loaded again reaches nothing, and says so."""
    page = opened(browser, platform.cmi5_page())
    page.reload()
    page.wait_for_function("window.ready")
    assert page.evaluate("told") == ["school.unreached"]
    page.context.close()


@pytest.mark.parametrize("sends", ["completion", "nothing"])
def test_no_choice_is_sent_that_was_not_asked_for(browser: Browser, sends: str) -> None:
    """Of a play whose completion is wanted: that it began, was completed, is over. Else not one request."""
    with serving(Platform(package(sends))) as platform:
        page = done(opened(browser, platform.cmi5_page()), *PLAYED)
        if sends == "nothing":
            page.goto("about:blank")
            page.wait_for_timeout(200)
            assert (platform.asked, platform.statements) == ([], [])
        else:
            left(page, platform)
            assert verbs(platform) == ["initialized", "completed", "terminated"]
            assert breaches(platform.statements, session="session-1") == []
            assert "ask_her" not in str(platform.asked)
            assert "rooftop" not in str(platform.asked)
