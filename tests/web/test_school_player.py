"""What the player in a package shows and keeps: what is sent, what went wrong, the way back; for all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from game.web.record import Record, Sends, Standard
from game.web.school_package import PAGE, PRIVACY, record_as_data
from game.words import speak
from tests.web.cmi5_rules import in_order, verb
from tests.web.for_all import COLOURS, sound
from tests.web.opened import opened
from tests.web.school_pages import made_up, package, reachable, small
from tests.web.school_visits import School, begun, everywhere, said, to_the_end
from tests.words.made_up import write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


@everywhere(Sends.COMPLETION, tuple(Standard))
def test_this_browser_keeps_no_play_of_it(school: School) -> None:
    """Somebody else uses it afterwards; only how the page is set stays."""
    frame = school.opened()
    begun(frame, 5)
    frame.evaluate("() => app.settings.change('text_size', 150)")
    keys = frame.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('upward'))")
    assert keys == ["upward/settings"]
    frame = school.opened()
    assert frame.evaluate("() => app.settings.values.text_size") == 150


@pytest.mark.one_in(4)
@everywhere(Sends.COMPLETION)
@pytest.mark.parametrize("kept", ["page=7;done", "0123-4567", "[]", "<script>alert(1)</script>"])
def test_what_is_no_place_of_this_story_is_passed_over(school: School, kept: str) -> None:
    """As when another package lay there before: the story begins anew, and is kept from then on."""
    frame = school.opened()
    begun(frame, 2)
    school.left()
    school.kept()
    school.page.evaluate(
        "([name, kept]) => localStorage.setItem(name, JSON.stringify({ suspend_data: kept }))",
        ["API" if school.record.standard is Standard.SCORM_12 else "API_1484_11", kept],
    )
    frame = school.opened()
    assert "Go on where you stopped" not in frame.locator("nav.ways").inner_text()
    begun(frame, 2)
    school.left()
    assert school.kept()["suspend_data"] != kept


@everywhere(Sends.CHOICES)
def test_a_platform_that_breaks_does_not_stop_the_play(school: School) -> None:
    """It is said once, quietly, and can be put away."""
    frame = school.opened()
    begun(frame, 3)
    school.page.evaluate("broken = 'throw'")
    to_the_end(frame)
    assert said(frame) == [
        "Your school’s platform has not taken all that was to be sent. You can play on all the same."
    ]
    frame.click(".notice .close")
    assert frame.locator(".notice").count() == 0


@everywhere(Sends.COMPLETION, tuple(Standard))
def test_without_a_platform_it_is_said_and_played(school: School) -> None:
    """As when somebody opens the package's page by itself."""
    school.page.goto(f"{school.platform.address}/package/{PAGE}")
    school.page.wait_for_selector("body[data-screen=title]")
    frame = school.page.main_frame
    unreached = ["Nothing of this play reaches your school’s platform. You can play all the same."]
    assert said(frame) == unreached
    assert "keeps where you are" not in frame.locator("main").inner_text()
    begun(frame, 4)
    assert to_the_end(frame)
    assert said(frame) == unreached


LONG: Final = """(often) => {
  const again = (list) => Array.from({ length: often }, () => list).flat();
  const at = app.play.steps.findIndex(([scene]) => scene === "hall"), turn = app.play.steps.slice(at, at + 3);
  const states = app.play.states.slice(at, at + 3), after = app.play.states[at];
  app.resume({ ...app.play, steps: [...app.play.steps.slice(0, at), ...again(turn)],
    states: [...app.play.states.slice(0, at), ...again(states), after] });
  return app.play.steps.length;
}"""


@everywhere(Sends.COMPLETION)
def test_of_a_very_long_play_the_last_place_that_fits_is_kept(school: School) -> None:
    """Round and round: 4,096 characters hold 1,900 rounds. Of what comes after them it is told."""
    frame = school.opened()
    begun(frame)
    for step in ("wait", "left", "next", "once_more"):
        frame.evaluate("step => app.take(step)", step)
    fits = frame.evaluate(LONG, 1900)
    assert frame.locator(".notice").count() == 0
    frame.evaluate(LONG, 2100)
    assert said(frame)[0].startswith("This play has become too long for your school’s platform to keep.")
    school.left()
    assert 3800 < len(school.kept()["suspend_data"]) <= 4096
    frame = school.opened()
    frame.click("nav.ways button.go")
    frame.wait_for_selector("body[data-screen=reading]")
    assert frame.evaluate("() => app.play.steps.length") == fits


@everywhere(Sends.CHOICES, tuple(Standard))
def test_the_player_says_what_is_sent(school: School) -> None:
    """From the title, with every sentence of the page that lies in the package, and back."""
    frame = school.opened()
    frame.click("text=What is sent, and what never is")
    shown = frame.locator("main").inner_text()
    said = record_as_data(small(), school.record)["privacy"]
    for words in (said["lead"], *(line for heading, lines in said["sections"] for line in (heading, *lines))):
        assert words in shown
    frame.click(".close")
    frame.wait_for_selector("body[data-screen=title]")


@everywhere(Sends.COMPLETION, (Standard.CMI5,))
def test_the_way_back_leads_to_the_platform(school: School) -> None:
    """Where it named one; the session is over before."""
    school.platform.return_url = f"{school.platform.address}/package/{PRIVACY}"
    frame = school.opened()
    frame.click("text=Back to your school’s platform")
    school.page.wait_for_url(f"**/package/{PRIVACY}")
    school.left()
    assert [verb(each) for each in in_order(school.platform.statements)] == ["initialized", "terminated"]


@everywhere(Sends.COMPLETION, (Standard.CMI5,))
@pytest.mark.parametrize("wish", ["on", "off"])
def test_sound_is_as_the_learner_wants_it(school: School, wish: str) -> None:
    """The platform knows it by cmi5, and it holds when the page opens."""
    school.platform.wishes = {"audioPreference": wish}
    assert school.opened().evaluate("() => app.settings.values.muted") == (wish == "off")


@pytest.mark.parametrize("colours", COLOURS)
def test_everybody_can_use_what_only_a_package_has(browser: Browser, tmp_path: Path, colours: str) -> None:
    """The title with a notice at its edge, and what is sent, in every window: axe finds nothing."""
    path = tmp_path / PAGE
    path.write_bytes(package(Record(Standard.SCORM_12, Sends.CHOICES))[PAGE])
    held = opened(browser, path, **COLOURS[colours])
    held.page.wait_for_selector(".notice button")
    sound(held, "title")
    held.page.get_by_role("button", name="What is sent").click()
    sound(held, "what is sent")
    held.page.locator(".notice button").scroll_into_view_if_needed()
    held.page.keyboard.press("Escape")
    held.page.wait_for_selector("body[data-screen=title]")
    held.context.close()


@pytest.fixture
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    write_stories(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    yield
    speak("en")


@pytest.mark.usefixtures("_made_up")
def test_in_a_made_up_language_nothing_of_it_is_plain(browser: Browser, tmp_path: Path) -> None:
    """The ways on the title, the notice, and every sentence of what is sent."""
    path = tmp_path / PAGE
    path.write_bytes(reachable(made_up(), Record(Standard.SCORM_2004, Sends.COMPLETION)))
    held = opened(browser, path, viewport={"width": 320, "height": 640})
    held.page.wait_for_selector(".notice button")
    shown = held.page.locator(".notice p, .notice button, nav.ways button").all_inner_texts()
    held.page.evaluate("app.go('privacy')")
    shown += held.page.locator("main :is(h1, h2, p, li)").all_inner_texts()
    plain = [words for words in shown if re.search(r"[A-Za-z]{3}", words) and "[" not in words]
    assert len(shown) > 15
    assert plain == []
    assert held.page.evaluate("document.documentElement.scrollWidth") <= 320
    held.context.close()
