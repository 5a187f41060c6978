"""The phones' page in real browsers: voting, reloading, losing the network, sleeping, playing alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.classroom.room import (
    Room,
    begin_room,
    close_ballot,
    end,
    jump,
    lengthen_talk,
    lock,
    open_ballot,
    play_alone,
    remove,
    set_paused,
    settle_vote,
    start_talk,
    vote,
)
from game.classroom.room.ballot import Vote
from game.loader import load_path
from game.story.scenario import Choices
from tests.classroom.classes import served, story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

SIZES = ((360, 640), (768, 1024))
SOON = 15_000  # milliseconds; pages are quick, machines may not be
PAGES = 60 * 1024


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson at its first decision, and its server."""
    with served(tmp_path, jump(begin_room(story(), 7), "worksheet")) as held:
        yield held


def _phone(
    browser: Browser, server: ClassServer, size: tuple[int, int] = SIZES[0], *, dark: bool = False
) -> Page:
    """A phone that has scanned the square."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        has_touch=True,
    )
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{server.lesson.door.code}")
    page.locator("#mark:not([hidden])").wait_for()
    return page


def _heading(page: Page, words: str) -> None:
    """Wait until this is what the page says first."""
    page.get_by_role("heading", level=1, name=words).wait_for()


def _press(page: Page, place: int) -> None:
    """Vote for the option at this place, and wait until it counts."""
    page.locator("button.vote").nth(place).click()
    page.get_by_text("Your vote is in.").wait_for()


def _until(true: Callable[[], bool]) -> None:
    import time  # noqa: PLC0415 - only to wait

    last = time.monotonic() + SOON / 1000
    while time.monotonic() < last:
        if true():
            return
        time.sleep(0.05)
    pytest.fail("it did not come to that in time")


def _cast(room: Room) -> int:
    return room.ballot.cast if room.ballot is not None else 0


def _sound(page: Page, width: int) -> None:
    """Nothing goes over the edge, buttons are large enough to touch, and axe finds nothing."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - as above

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        "[...document.querySelectorAll('button, summary, input')]"
        ".filter(e => e.getBoundingClientRect().height < 44).map(e => e.textContent)"
    )
    assert small == []
    for frame in page.frames[1:]:  # the player has one; axe looks into those that it was put into
        assert frame.evaluate("document.documentElement.scrollWidth") <= width
        Axe().run(frame)
    found = Axe().run(page)
    assert [
        (each["id"], [node["html"] for node in each["nodes"]]) for each in found.response["violations"]
    ] == []


@pytest.mark.parametrize(("size", "dark"), [(SIZES[0], False), (SIZES[1], True), (SIZES[0], True)])
def test_a_lesson_on_a_phone(
    browser: Browser, lesson: tuple[Lesson, ClassServer], size: tuple[int, int], *, dark: bool
) -> None:
    """Reading, a vote changed, the reveal, the talk, the second vote, both tallies, a pause, the end."""
    held, server = lesson
    page = _phone(browser, server, size, dark=dark)
    seen = []
    page.on("console", lambda said: seen.append(said.text) if said.type == "error" else None)
    _heading(page, "Look up: the story is on the big screen.")
    _sound(page, size[0])
    held.change(open_ballot)
    _heading(page, "What should happen?")
    _press(page, 0)
    _press(page, 1)
    _sound(page, size[0])
    held.change(close_ballot)
    _heading(page, "This is how the class voted")
    page.get_by_text("(yours)").wait_for()
    assert held.room.rounds[0].counts[1][1] == 1
    _sound(page, size[0])
    held.change(lambda room: start_talk(room, 0.0))
    held.change(lambda room: lengthen_talk(room, 60.0))
    page.get_by_role("timer").wait_for()
    _sound(page, size[0])
    held.change(open_ballot)
    _heading(page, "Now that you have talked: what should happen?")
    _press(page, 2)
    held.change(close_ballot)
    page.get_by_text("Before the talk").first.wait_for()
    page.get_by_text("After the talk").first.wait_for()
    _sound(page, size[0])
    held.change(settle_vote)
    held.change(lambda room: set_paused(room, 1.0, paused=True))
    _heading(page, "The lesson is paused.")
    held.change(end)
    _heading(page, "The lesson is over.")
    _sound(page, size[0])
    assert seen == []
    page.context.close()


def test_a_code_is_typed_a_wrong_one_is_told(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """Without the square: the address, and six letters in whatever case; a locked door says so."""
    held, server = lesson
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(server.address)
    _sound(page, 360)
    page.get_by_label("Code on the screen").fill("qqqqqq")
    page.get_by_role("button", name="Join").click()
    page.get_by_text("That is not the code on the screen.").wait_for()
    held.change(lambda room: lock(room, locked=True))
    page.get_by_label("Code on the screen").fill(held.door.code)
    page.get_by_role("button", name="Join").click()
    page.get_by_text("closed the door").wait_for()
    held.change(lambda room: lock(room, locked=False))
    page.get_by_label("Code on the screen").fill(f" {held.door.code.lower()}")
    page.get_by_role("button", name="Join").click()
    _heading(page, "Look up")
    key = next(iter(held.room.devices))
    held.change(lambda room: remove(room, key))
    page.get_by_text("This phone is not in the room.").wait_for()
    context.close()


def test_a_vote_survives_a_reload_and_a_network_that_goes_away(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """After a reload the vote stands; one pressed without a network counts once, when that is back."""
    held, server = lesson
    page, other = _phone(browser, server), _phone(browser, server)
    held.change(open_ballot)
    _press(page, 0)
    page.reload()
    page.locator("button.vote[aria-pressed=true]").wait_for()
    page.context.set_offline(offline=True)
    page.locator("button.vote").nth(1).click()
    page.wait_for_timeout(300)
    _press(other, 0)
    page.context.set_offline(offline=False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.get_by_text("Your vote is in.").wait_for()
    assert held.room.ballot is not None
    _until(lambda: held.room.ballot is not None and held.room.ballot.tally.counts[1][1] == 1)
    assert _cast(held.room) == 2
    assert len(held.room.devices) == 2
    for each in (page, other):
        each.context.close()


def test_a_phone_that_slept_and_a_server_that_stopped(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """A frozen page comes back to the right place; a server started again is found without a word."""
    from game.classroom.server.serve import ClassServer as Server  # noqa: PLC0415 - made anew here

    held, server = lesson
    page = _phone(browser, server)
    held.change(open_ballot)
    _press(page, 0)
    session = page.context.new_cdp_session(page)
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    held.change(close_ballot)
    held.change(open_ballot)
    session.send("Page.setWebLifecycleState", {"state": "active"})
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    _heading(page, "Once more: what should happen?")
    server.stop()
    page.get_by_text("Not connected.").wait_for()
    page.locator("button.vote").nth(1).click()
    again = Server(held, server.host)
    again.start()
    try:
        assert again.port == server.port
        _until(lambda: _cast(held.room) == 1)
        page.get_by_text("Your vote is in.").wait_for()
    finally:
        again.stop()
    page.context.close()


def test_another_tab_takes_over(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """One device is one vote, however many tabs it has; the older one says where the room is open."""
    held, server = lesson
    first = _phone(browser, server)
    second = first.context.new_page()
    second.set_default_timeout(SOON)
    second.goto(server.address)
    _heading(second, "Look up")
    _heading(first, "This room is open in another tab of this phone.")
    assert len(held.room.devices) == 1
    first.get_by_role("button", name="Use this tab instead").click()
    _heading(first, "Look up")
    first.context.close()


def test_where_sockets_do_not_go_it_is_posted(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """A network that lets no WebSocket through: the page polls, and the vote counts."""
    held, server = lesson
    context = browser.new_context(viewport={"width": 360, "height": 640})
    context.add_init_script("window.WebSocket = function () { throw new Error('none here'); };")
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{held.door.code}")
    _heading(page, "Look up")
    held.change(open_ballot)
    _heading(page, "What should happen?")
    _press(page, 1)
    assert _cast(held.room) == 1
    context.close()


def test_a_story_at_ones_own_pace_comes_to_its_end(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Every page has its words and its choices, what changed and why; at the end one may begin again."""
    held, server = lesson
    page, told = _phone(browser, server), []
    held.change(play_alone)
    key = next(iter(held.room.devices))
    _until(lambda: key in held.room.walks)
    player = page.frame_locator("iframe")
    open_ = player.locator(".onward button:not([aria-disabled])")
    while True:
        open_.first.wait_for()
        at = len(held.room.walks[key].steps)
        if held.room.scenario.scenes[held.room.walks[key].state.scene].then.__class__.__name__ == "Ending":
            break
        shown = player.locator(".reading").element_handle()
        page.wait_for_timeout(400)  # a press so soon was meant for the page before
        open_.first.click()
        _until(lambda n=at: len(held.room.walks[key].steps) > n)  # type: ignore[misc]
        shown.wait_for_element_state("hidden")
        told.append(player.locator("#said").text_content() or "")
    first_choices = held.room.scenario.scenes[held.room.scenario.start].then
    assert isinstance(first_choices, Choices)
    assert f"Confidence grew by 2. Energy spent 3. {first_choices.choices[0].because}" in told
    assert not [words for words in told if ".:" in words]
    open_.first.click()
    player.get_by_role("button", name="Play again from the beginning").wait_for()
    _sound(page, 360)
    player.get_by_role("button", name="Play again from the beginning").click()
    _until(lambda: len(held.room.finished) == 1)
    page.context.close()


def test_words_of_a_story_are_never_markup(browser: Browser, tmp_path: Path) -> None:
    """A choice that would be an image with a script is shown as the words it is."""
    folder = tmp_path / "sly"
    folder.mkdir()
    sly = "<img src=x onerror=document.title=1>"
    (folder / "scenario.yaml").write_text(
        "upward: 1\ntitle: Sly\nprotagonist: a\ncharacters:\n  a: {name: A, look: wenzhu}\n"
        "stats: {confidence: 10, opportunity: 10, ability: 10, energy: 10, connection: 10}\nstart: one\n"
        f"scenes:\n  one:\n    place: campus_gate\n    lines: ['{sly}']\n    choices:\n"
        f"      a: {{text: '{sly}', goto: two}}\n      b: {{text: Two, goto: two}}\n"
        "  two:\n    place: campus_gate\n    lines: [Over.]\n    ending: {title: Over, tone: open}\n"
    )
    found = load_path(folder).scenario
    assert found is not None
    with served(tmp_path / "kept", begin_room(found, 1)) as (held, server):
        page = _phone(browser, server)
        held.change(open_ballot)
        page.locator("button.vote").first.wait_for()
        assert sly in (page.locator("button.vote").first.text_content() or "")
        assert page.locator("img").count() == 0
        assert page.title() == "Sly"
        page.context.close()


def test_thirty_phones_play_a_lesson(browser: Browser, tmp_path: Path) -> None:
    """Three browsers and twenty-seven devices beside them: the tally is theirs, together."""
    from game.classroom.room import join  # noqa: PLC0415 - only here

    room = jump(begin_room(story(), 7), "worksheet")
    for number in range(27):
        room = join(room, f"key{number}")
    with served(tmp_path, room) as (held, server):
        pages = [_phone(browser, server) for _ in range(3)]
        held.change(open_ballot)
        assert held.room.ballot is not None
        number, first = held.room.ballot.number, held.room.ballot.options[0]
        for device in range(27):
            held.change(lambda now, k=f"key{device}": vote(now, k, number, Vote(first, 1)))  # type: ignore[misc]
        for place, page in enumerate(pages):
            _press(page, place)
        held.change(close_ballot)
        assert [count for _, count in held.room.rounds[0].counts] == [28, 1, 1]
        for page in pages:
            page.get_by_text("28").first.wait_for()
            page.context.close()


def test_the_pages_are_small_and_ask_for_nothing_from_outside() -> None:
    """Under 60 KB in all, and no address in them but their own."""
    files = sorted((Path(__file__).resolve().parents[2] / "game" / "classroom" / "pages").iterdir())
    assert sum(path.stat().st_size for path in files) < PAGES
    assert not any("http://" in path.read_text() or "https://" in path.read_text() for path in files)
