"""What a page does while it is read: names, drafts typed, skipping, reading on, back and forward, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.resources import SCENARIOS
from game.story import arrive, page_of
from tests.web.opened import Opened, opened, story, write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

LONGEST = 24


def _opened(browser: Browser, folder: Path, name: str, scene: str = "", **more: object) -> Opened:
    """A story at a scene, or at its beginning."""
    scenario = story(SCENARIOS / name)
    held = opened(browser, write_page(scenario, folder, ours=True), **more)
    held.go(arrive(scenario, scene).steps if scene else ())
    return held


def _scene(held: Opened) -> str:
    return str(held.play("app.page().scene"))


def _to_a_page_that_leads_on(held: Opened) -> None:
    """The first page on the way of the first choices from which one simply goes on."""
    while (kind := held.play("app.page().kind")) != "next":
        if kind == "choices":
            held.do("app.take(app.page().options.find((option) => option.available).id)")
        else:
            held.page.keyboard.press("Enter")


def test_names_are_asked_for_and_can_be_left_out(browser: Browser, tmp_path: Path) -> None:
    """A name has 24 letters at most, counted as people count; without one the author's is used."""
    held = _opened(browser, tmp_path, "examples/boiler_house")
    held.play("app.go('names', {circumstance: null})")
    box = held.page.get_by_role("textbox").first
    box.fill("é𝒳" * 20)
    assert len(box.input_value()) == LONGEST
    box.fill("  Li\u202e\u0007 Na ")
    held.page.keyboard.press("Enter")
    assert list(held.play("app.play.names").values()) == ["Li\u202e Na"]
    held.play("app.go('names', {circumstance: null})")
    held.page.get_by_role("button", name="Begin").click()
    assert held.play("app.play.names") == {}


def test_a_draft_is_typed_and_not_sent(browser: Browser, tmp_path: Path) -> None:
    """For the eye it comes letter by letter; who hears the page has it from the beginning."""
    held = _opened(browser, tmp_path, "meng_jin", "group_chat", reduced_motion="no-preference")
    typed, said = held.page.locator(".typed"), held.page.locator(".draft")
    assert "Typed, not sent: 20 Meng Jin" in said.inner_text()
    assert "20 Meng Jin" not in typed.inner_text()
    held.until("document.querySelector('.typed').textContent.length > 3")
    held.until("document.querySelector('.typed').textContent === '20 Meng Jin'")
    assert held.page.locator(".struck.waiting").count() == 0
    assert held.page.get_by_text("Given up: So sorry, on Saturday I").count() == 1


def test_nothing_is_typed_where_nothing_shall_move(browser: Browser, tmp_path: Path) -> None:
    """With reduced motion, and on the way back, it stands there."""
    held = _opened(browser, tmp_path, "meng_jin", "group_chat")
    assert held.page.locator(".typed").inner_text() == "20 Meng Jin"
    assert held.page.locator(".waiting").count() == 0


def test_steps_are_taken_back_and_forward_without_limit(browser: Browser, tmp_path: Path) -> None:
    """To the beginning and to where one was; another step forgets what lay ahead."""
    held = _opened(browser, tmp_path, "meng_jin", "group_chat")
    steps, press = held.play("app.play.steps"), held.page.keyboard.press
    count = 0
    while held.play("app.play.steps.length"):
        press("ArrowLeft")
        count += 1
    assert held.page.get_by_role("button", name="Step back").is_disabled()
    for _ in range(count):
        press("ArrowRight")
    assert held.play("app.play.steps") == steps
    assert held.page.get_by_role("button", name="Forward again").is_disabled()
    press("ArrowLeft")
    press("ArrowLeft")
    held.play("app.take(app.page().options.find((option) => option.available).id)")
    assert held.page.get_by_role("button", name="Forward again").is_disabled()


def test_what_was_read_is_skipped_up_to_what_was_not(browser: Browser, tmp_path: Path) -> None:
    """Past scenes without a choice, as far as they were read before."""
    held = _opened(browser, tmp_path, "wenzhu")
    held.page.keyboard.press("s")
    held.page.wait_for_timeout(100)
    assert held.play("app.play.steps.length") == 0
    _to_a_page_that_leads_on(held)
    here = held.play("app.play.steps.length")
    held.page.keyboard.press("Enter")
    after = _scene(held)
    held.page.keyboard.press("Backspace")
    assert held.play("app.play.steps.length") == here
    held.page.keyboard.press("s")
    held.until(f"app.page().scene === '{after}'")
    held.page.wait_for_timeout(200)
    assert _scene(held) == after  # which had only just come, and was not left forward: it is new


def test_the_menu_skips_and_reads_on_as_the_keys_do(browser: Browser, tmp_path: Path) -> None:
    """For those who have no keys; a page that was left for the menu is not read by that."""
    held = _opened(browser, tmp_path, "wenzhu")
    _to_a_page_that_leads_on(held)
    here = _scene(held)
    held.page.get_by_role("button", name="Menu").click()
    held.page.get_by_role("button", name="Skip what was read before").click()
    assert held.page.locator("#said").text_content() == "There is something new here."
    assert _scene(held) == here
    held.page.get_by_role("button", name="Menu").click()
    held.page.get_by_role("button", name="Read on by itself").click()
    held.page.get_by_role("button", name="Reading on by itself").wait_for()
    held.page.keyboard.press("a")
    assert held.play("app.goesOn") == ""
    held.page.keyboard.press("Enter")
    after = _scene(held)
    held.page.keyboard.press("Backspace")
    held.page.get_by_role("button", name="Menu").click()
    held.page.get_by_role("button", name="Skip what was read before").click()
    held.until(f"app.page().scene === '{after}'")


def test_it_reads_on_by_itself_until_a_choice(browser: Browser, tmp_path: Path) -> None:
    """At the reader's pace; a strip says so, and pressing it stops that."""
    held = _opened(browser, tmp_path, "wenzhu")
    held.do("app.settings.values.reading_pace = 'fast'")
    _to_a_page_that_leads_on(held)
    here = _scene(held)
    held.page.keyboard.press("a")
    strip = held.page.get_by_role("button", name="Reading on by itself")
    strip.click()
    assert strip.count() == 0
    assert held.play("app.goesOn") == ""
    assert _scene(held) == here


def test_a_stat_says_what_it_means_and_what_moved_it_last(browser: Browser, tmp_path: Path) -> None:
    """Pressed once it says so, pressed again no more."""
    held = _opened(browser, tmp_path, "wenzhu", "gate")
    tag, slip = held.page.get_by_role("button", name="Confidence"), held.page.locator("#slip")
    assert not slip.is_visible()
    tag.click()
    assert tag.get_attribute("aria-expanded") == "true"
    told = slip.inner_text()
    assert "Confidence: 29 of 100" in told
    assert "Belief that one may ask." in told
    assert "Last change: grew by 3. Three say no." in told
    tag.click()
    assert not slip.is_visible()


def test_a_locked_choice_says_why_and_is_not_taken(browser: Browser, tmp_path: Path) -> None:
    """Its reason stands below it, with the stats that are wanting; with numbers if one asked for them."""
    held = _opened(browser, tmp_path, "wenzhu", "appendix")
    page = page_of(arrive(story(SCENARIOS / "wenzhu"), "appendix"))
    (reason,) = [str(each.locked) for each in page.options if each.locked]
    locked = held.page.locator("[data-step=counter]")
    assert f"{reason} Needed: Confidence." in locked.inner_text()
    locked.click(force=True)
    held.page.keyboard.press(str([each.id for each in page.options].index("counter") + 1))
    assert _scene(held) == "appendix"
    held.do("app.settings.values.numbers_on_locks = true; app.go('reading')")
    assert "Needed: Confidence 39 of 40." in held.page.locator("[data-step=counter]").inner_text()


def test_the_tags_of_a_post_follow_the_choice_looked_at(browser: Browser, tmp_path: Path) -> None:
    """A tag pressed puts the focus on the choice that comes to just these."""
    held = _opened(browser, tmp_path, "lin_feng", "drafts_again")
    chip = held.page.get_by_role("button", name="#upwardsocializing")
    assert chip.get_attribute("aria-pressed") == "true"
    chip.click()
    assert held.page.evaluate("document.activeElement.dataset.step") == "bare"
    assert chip.get_attribute("aria-pressed") == "false"
    held.page.locator("[data-step=with_tag]").focus()
    assert chip.get_attribute("aria-pressed") == "true"


def test_a_press_meant_for_the_page_before_chooses_nothing(browser: Browser, tmp_path: Path) -> None:
    """A second tap where a strip has just come is not taken; a moment later it is."""
    held = _opened(browser, tmp_path, "wenzhu")
    press = "document.querySelector('.choice').dispatchEvent(new MouseEvent('click', {detail: 1}))"
    held.do(f"app.go('reading'); {press}")
    assert held.play("app.play.steps.length") == 0
    held.page.wait_for_timeout(350)
    held.page.locator(".choice").first.click()
    assert held.play("app.play.steps.length") == 1


def test_letters_can_be_keys_no_more(browser: Browser, tmp_path: Path) -> None:
    """For those who speak to their computer."""
    held = _opened(browser, tmp_path, "wenzhu")
    held.do("app.settings.values.letter_keys = false")
    for key in ("h", "1", "?"):
        held.page.keyboard.press(key)
    assert held.play("[app.screen, app.play.steps.length]") == ["reading", 0]
    held.do("app.settings.values.letter_keys = true")
    held.page.keyboard.press("h")
    assert held.play("app.screen") == "history"


def test_the_page_says_so_where_no_script_runs(browser: Browser, tmp_path: Path) -> None:
    """One sentence in place of everything else."""
    held = opened(browser, write_page(story(SCENARIOS / "wenzhu"), tmp_path), java_script_enabled=False)
    assert held.page.locator("body").inner_text().strip().startswith("This story needs JavaScript")


@pytest.mark.parametrize("name", ["wenzhu", "yang_kaikai"])
def test_every_language_is_marked(browser: Browser, tmp_path: Path, name: str) -> None:
    """The page has the player's language; what the author wrote has the story's."""
    held = _opened(browser, tmp_path, name)
    assert held.page.evaluate("document.documentElement.lang") == "en"
    assert held.page.locator("h1").get_attribute("lang") == "en"
    assert held.page.locator(".choice [lang]").count() == held.page.locator(".choice").count()


def test_what_is_printed_is_black_on_white(browser: Browser, tmp_path: Path) -> None:
    """A page of a reader whose screen is dark and of high contrast: no stage, no buttons, the words whole."""
    held = _opened(browser, tmp_path, "wenzhu", "gate", color_scheme="dark")
    held.do("document.documentElement.dataset.contrast = 'dark'")
    held.page.emulate_media(media="print")
    for hidden in (".corner", "#stage", ".stats"):
        assert not held.page.locator(hidden).is_visible()
    words = """[...document.querySelectorAll("h1, p, .number, .choice")]"""
    assert set(held.page.evaluate(f"{words}.map((each) => getComputedStyle(each).color)")) <= {
        "rgb(0, 0, 0)",
        "rgb(51, 51, 51)",
    }
    assert held.page.pdf().startswith(b"%PDF")


def test_a_reason_is_told_where_no_number_moved(browser: Browser, tmp_path: Path) -> None:
    """As in the window: what the author says of a choice is read and heard, whatever it changed."""
    path = tmp_path / "door.yaml"
    path.write_text(
        "upward: 1.1\ntitle: A door\nprotagonist: bo\nlanguage: en\n"
        "characters: {bo: {name: Bo, look: wenzhu}}\nstats: {energy: 5}\nflags: {seen: false}\n"
        "start: one\nscenes:\n"
        "  one:\n    lines: [A door.]\n    choices:\n"
        "      look: {text: Look, effects: [seen = true], because: Nobody saw you look., goto: two}\n"
        "  two:\n    lines: [Evening.]\n    ending: {title: Seen, tone: quiet}\n",
        encoding="utf-8",
    )
    held = opened(browser, write_page(story(path), tmp_path, ours=True))
    held.go(())
    held.do("app.take('look')")
    assert held.page.locator(".because").inner_text() == "Nobody saw you look."
    assert held.page.locator("#said").text_content() == "Nobody saw you look."
