"""The screens around a story, in Chromium: everybody can use them, every button does something, and keeps."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import pytest

from game.story.playthrough import Step
from tests.web.doors import DOORS, doors
from tests.web.for_all import COLOURS, fits, sound
from tests.web.opened import Opened, opened, write_page
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


HOME: Final = (Step("desk", "wait"), Step("lake", "swim"))
NAMES: Final = ("Mei", "Chen Wu", "Confidence", "Energy")
SCREENS: Final = ("title", "menu", "settings", "kept", "ending", "road")
UNFOLD: Final = "for (const each of document.querySelectorAll('details')) each.open = true"
REFUSED: Final = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a short story."""
    return write_page(doors(), tmp_path_factory.mktemp("page"), ours=True, sounds=True)


@pytest.fixture
def held(browser: Browser, page: Path) -> Iterator[Opened]:
    """The page, opened; at the end it must have asked for nothing and thrown nothing."""
    made = opened(browser, page)
    yield made
    made.context.close()
    assert made.errors == []
    assert [asked for asked in made.requests if not asked.startswith(("file:", "data:", "blob:"))] == []


def _show(held: Opened, screen: str) -> None:
    """Lead to a screen as a play would have it."""
    if screen == "title":
        return
    held.go(HOME if screen in {"ending", "road"} else HOME[:1])
    if screen == "kept":
        held.play("app.go('kept')")
        held.page.get_by_role("button", name="Keep this place").click()
    else:
        held.play(f"app.go('{screen}')")
    if screen == "road":
        _counted(held)


def _counted(held: Opened) -> None:
    held.page.get_by_text("Every road from each decision was counted.").wait_for()


def _screen(held: Opened) -> str:
    return str(held.page.evaluate("document.body.dataset.screen"))


def _reading(held: Opened, scene: str) -> None:
    """Until this scene is read."""
    held.page.wait_for_function(
        "scene => app.screen === 'reading' && app.play && app.page().scene === scene", arg=scene
    )


def _press(held: Opened, name: str, *, exact: bool = True) -> None:
    held.page.get_by_role("button", name=name, exact=exact).click()


@pytest.mark.one_in(2)
@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("screen", SCREENS)
def test_everybody_can_use_every_screen(browser: Browser, page: Path, screen: str, colours: str) -> None:
    """From 320 pixels to 1920, at 400 %, on a phone both ways; with all that is folded open as well."""
    held = opened(browser, page, **COLOURS[colours])
    _show(held, screen)
    held.page.evaluate(UNFOLD)
    sound(held, screen)
    held.context.close()


@pytest.mark.one_in(2)
@pytest.mark.parametrize("contrast", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_high_contrast_and_the_largest_text_hold(
    browser: Browser, page: Path, screen: str, contrast: str
) -> None:
    """The plain face, wide spacing and 250 % besides, in a narrow window and a wide one."""
    held = opened(browser, page)
    wanted = {"contrast": contrast, "text_size": 250, "plain_face": True, "wide_spacing": True}
    for name, value in wanted.items():
        held.play(f"app.settings.change('{name}', {json.dumps(value)})")
    _show(held, screen)
    held.page.evaluate(UNFOLD)
    sound(held, screen, ((320, 640), (844, 390), (1280, 720)))
    held.context.close()


@pytest.mark.parametrize("screen", SCREENS)
def test_every_button_of_every_screen_is_pressed(browser: Browser, page: Path, screen: str) -> None:
    """Each once, each on the screen as it comes: something changes, and nothing is thrown."""
    held = opened(browser, page)
    _show(held, screen)
    count = held.page.locator("main button:visible, main summary:visible").count()
    held.context.close()
    assert count > 1
    for number in range(count):
        held = opened(browser, page)
        held.page.evaluate("window.print = () => { document.title = 'printed'; }")
        _show(held, screen)
        each = held.page.locator("main button:visible, main summary:visible").nth(number)
        name, before = each.text_content(), _all(held)
        each.click()
        held.page.wait_for_timeout(50)
        assert _all(held) != before, f"{name} does nothing"
        assert held.errors == [], name
        held.context.close()


def _all(held: Opened) -> str:
    return str(
        held.page.evaluate(
            "document.title + document.body.dataset.screen + document.documentElement.outerHTML.slice(0, 300)"
            "+ document.querySelector('main').innerHTML"
        )
    )


def test_what_stands_below_one_another_does_not_touch(held: Opened) -> None:
    """Buttons of a row are at one height, and there is air below them."""
    held.go(HOME[:1])
    box = """(selector) => {
        const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
        return [top, bottom];
    }"""
    held.do("app.go('names', { circumstance: null })")
    assert held.page.evaluate(box, ".row .go") == held.page.evaluate(box, ".row button:not(.go)")
    rows = (("settings", ".sizes button", "select"), ("kept", ".sheet > .go", ".sheet > .go + .soft"))
    for screen, above, below in rows:
        held.do(f"app.go('{screen}')")
        assert held.page.evaluate(box, below)[0] - held.page.evaluate(box, above)[1] > 6, screen


def test_names_are_left_again_and_nothing_is_lost(held: Opened) -> None:
    """By a button and by Esc, also from a box: whoever meant to go on has still where."""
    held.go(HOME[:1])
    for by_key in (False, True):
        held.do("app.go('names', { circumstance: null })")
        if by_key:
            held.page.keyboard.press("Escape")
        else:
            _press(held, "The first page")
        assert _screen(held) == "title"
    _press(held, "Go on where you stopped")
    _reading(held, "lake")


def test_all_of_it_by_keyboard(held: Opened) -> None:
    """A name typed, a story played to its end, the road opened and a decision looked into, settings made."""
    press = held.page.keyboard.press
    _tab_to(held, "Begin")
    press("Enter")
    assert _screen(held) == "names"
    held.page.keyboard.type("Bo")
    press("Enter")
    assert _screen(held) == "reading"
    assert "Bo" in held.page.locator(".prose").inner_text()
    press("3")
    press("1")
    _tab_to(held, "Look back")
    press("Enter")
    assert _screen(held) == "ending"
    _tab_to(held, "Your path")
    press("Enter")
    _counted(held)
    _tab_to(held, "Not taken: Look")
    press("Enter")
    assert held.page.get_by_text("The ending you came to would have been out of reach.").is_visible()
    press("Escape")
    assert _screen(held) == "ending"
    press("Backspace")
    _tab_to(held, "The first page")
    press("Enter")
    _tab_to(held, "Settings")
    press("Enter")
    _tab_to(held, "Larger text")
    press("Enter")
    press("Enter")
    assert held.page.evaluate("document.documentElement.style.fontSize") == "150%"
    press("Escape")
    assert _screen(held) == "title"
    assert held.page.evaluate("document.activeElement.tagName") == "H1"


def _tab_to(held: Opened, name: str) -> None:
    """Press the tab key until what has this name has the focus."""
    for _ in range(60):
        held.page.keyboard.press("Tab")
        if name in str(held.page.evaluate("document.activeElement.textContent")):
            return
    pytest.fail(f"{name} is not reached")


def test_a_play_goes_on_where_it_stopped(held: Opened) -> None:
    """After the page was closed; with the names that were typed; beginning anew asks first."""
    _press(held, "Begin")
    held.page.locator("#name-sister").fill("Bo")
    held.page.keyboard.press("Enter")
    held.page.keyboard.press("3")
    _reading(held, "lake")
    held.page.reload()
    _press(held, "Begin")
    assert held.page.get_by_role("dialog").inner_text().startswith("Begin anew?")
    _press(held, "No, leave it as it is")
    assert held.page.evaluate("document.activeElement.textContent") == "Begin"
    _press(held, "Go on where you stopped")
    assert held.page.evaluate("document.querySelector('.prose').textContent").count("Water")
    held.page.keyboard.press("Backspace")
    assert "Bo" in held.page.locator(".prose").inner_text()


def test_endings_met_are_named_and_others_are_not(held: Opened) -> None:
    """On the first page, by title and tone, also after the page was closed."""
    held.go(HOME)
    held.page.reload()
    met = held.page.locator(".endings li").all_inner_texts()
    assert [each.split("\n")[0] for each in met] == ["Home", "Not met yet"]
    assert "quiet" in met[0]
    assert "1 of 2 endings met" in held.page.locator(".endings").inner_text()


def test_places_are_kept_renamed_gone_back_to_and_forgotten(held: Opened) -> None:
    """Each with its name and time; what is being played is lost only when that was asked."""
    held.go(HOME[:1])
    held.page.keyboard.press("Escape")
    _press(held, "Places kept")
    held.page.get_by_text("Nothing is kept yet.").wait_for()
    _press(held, "Keep this place")
    assert held.page.get_by_text("This place is kept.").is_visible()
    slip = held.page.locator(".places li")
    assert slip.locator("h2").inner_text() == "Mei. A Monday."
    slip.get_by_text("Give it another name").click()
    held.page.keyboard.type("Before the water <i>")
    held.page.keyboard.press("Enter")
    slip.get_by_role("heading", name="Before the water <i>", exact=True).wait_for()
    held.play("app.take('look')")
    held.page.reload()
    _press(held, "Places kept")
    slip.get_by_text("Go on from here").click()
    _reading(held, "lake")
    held.page.keyboard.press("Escape")
    _press(held, "Places kept")
    slip.get_by_text("Forget this place").click()
    assert "Before the water" in held.page.get_by_role("dialog").inner_text()
    _press(held, "Forget it")
    held.page.get_by_text("Nothing is kept yet.").wait_for()


def test_where_nothing_can_be_kept_it_is_said_and_played(browser: Browser, page: Path) -> None:
    """In a private tab of some browsers: what is kept lasts as long as the page."""
    held = opened(browser, page)
    held.page.add_init_script(REFUSED)
    held.page.reload()
    assert held.page.get_by_text("This browser keeps nothing here").is_visible()
    held.go(HOME[:1])
    held.play("app.go('kept')")
    _press(held, "Keep this place")
    assert held.page.get_by_text("This place could not be kept.").is_visible()
    assert held.page.locator(".places li").count() == 1
    held.play("app.go('title')")
    _press(held, "Go on where you stopped")
    _reading(held, "lake")
    assert held.errors == []
    held.context.close()


def test_what_was_damaged_is_told_and_the_story_plays(held: Opened) -> None:
    """And what is damaged is still there."""
    held.page.evaluate("localStorage.setItem('upward/doors/play', '{torn')")
    held.page.reload()
    assert held.page.get_by_text("was damaged. It is set aside").is_visible()
    assert not held.page.get_by_text("Go on where you stopped").is_visible()
    assert held.page.evaluate("localStorage.getItem('upward/doors/play/damaged-1')") == "{torn"


def test_a_story_edited_since_says_what_has_changed(browser: Browser, page: Path, tmp_path: Path) -> None:
    """The play goes on as far as the story does, and the whole of it stays among the places kept."""
    held = opened(browser, page)
    held.go(HOME[:1])
    again = doors(DOORS.replace("      wait: {", "      stay: {"))
    kept = held.page.evaluate("JSON.stringify(localStorage)")
    path = write_page(again, tmp_path, ours=True)
    held.page.goto(path.as_uri())
    held.page.evaluate(
        "kept => { for (const [key, text] of Object.entries(JSON.parse(kept))) localStorage[key] = text; }",
        kept,
    )
    held.page.reload()
    _press(held, "Go on where you stopped")
    said = held.page.get_by_role("dialog").inner_text()
    assert "The story has changed since you stopped" in said
    assert "the scene `desk` no longer has the choice `wait`" in said
    _press(held, "Go on")
    _reading(held, "desk")
    held.play("app.go('kept')")
    assert held.page.locator(".places h2").all_inner_texts() == [
        f"Before the story was changed: {again.title}"
    ]
    assert held.errors == []
    held.context.close()


def test_another_tab_is_told_of_and_shares_what_is_kept(held: Opened, page: Path) -> None:
    """Settings hold in both at once, and what was read or met in one is so in the other."""
    held.go(())
    other = Opened(held.context.new_page(), held.context)
    other.page.goto(page.as_uri())
    other.play("app.settings.change('text_size', 175)")
    other.go(HOME)
    held.page.wait_for_function("document.documentElement.style.fontSize === '175%'")
    held.page.get_by_text("This story goes on in another tab as well.").wait_for()
    assert held.play("[...app.store.met()]") == ["home"]


def test_the_settings_change_the_page_and_stay(held: Opened) -> None:
    """Each is a control of the browser's own; what was chosen holds after the page was closed."""
    _press(held, "Settings")
    held.page.get_by_role("combobox", name="Letters", exact=True).select_option(label="plain and legible")
    held.page.get_by_role("combobox", name="Spacing", exact=True).select_option(
        label="wide lines, letters and words"
    )
    held.page.get_by_role("combobox", name="Contrast", exact=True).select_option(label="high, light on dark")
    held.page.get_by_role("checkbox", name="Movement", exact=True).uncheck()
    held.page.get_by_role("checkbox", name="Numbers on locks", exact=True).check()
    held.page.get_by_role("combobox", name="Reading on by itself", exact=True).select_option(label="fast")
    held.page.get_by_role("checkbox", name="Sound").uncheck()
    held.page.get_by_label("How loud").fill("20")
    held.page.reload()
    root = held.page.evaluate("({...document.documentElement.dataset})")
    assert root == {"face": "plain", "spacing": "wide", "contrast": "dark", "motion": "still"}
    values = held.play("app.settings.values")
    assert (values["numbers_on_locks"], values["reading_pace"]) == (True, "fast")
    assert (values["muted"], values["volume"]) == (True, 20)


def test_the_ending_has_its_reflection_and_its_questions(held: Opened) -> None:
    """With who speaks; and every way on leads where it says."""
    held.go(HOME)
    _press(held, "Look back")
    said = held.page.locator(".words").inner_text()
    for each in (
        "Home",
        "quiet",
        "An ending of Mei’s story. You have met 1 of 2.",
        "You were at home.",
        "Well.",
    ):
        assert each in said
    assert "Chen Wu, professor" in said
    assert "Who was not?" in said
    _press(held, "Step back and choose anew")
    _reading(held, "lake")


@pytest.fixture
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))


# What the page says, but for what is the story's, a name or a code.
TEXTS: Final = """() => {
  const found = [], walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (!at.closest("[lang], textarea, .places h2, .places .soft, svg")) found.push(at.textContent);
  }
  const told = [...document.querySelectorAll("[aria-label]")].map((each) => each.ariaLabel);
  return [...found, ...told].filter((each) => /[A-Za-z]{3}/.test(each));
}"""


@pytest.mark.usefixtures("_made_up")
@pytest.mark.parametrize("language", ["xx", "xw"])
def test_in_made_up_languages_nothing_is_plain_and_nothing_is_cut(
    browser: Browser, tmp_path: Path, language: str
) -> None:
    """Each sentence is one of the catalogue's, by half longer or twice as wide, and has its room."""
    path = write_page(doors(f"{DOORS}language: {language}\n"), tmp_path, ours=True, sounds=True)
    held = opened(browser, path)
    for screen in SCREENS:
        held.go(HOME[:1] if screen in {"menu", "settings", "kept"} else HOME)
        held.do("app.store.keepPlace('A place', { ...app.store.play() })")
        held.do(f"app.go('{screen}')")
        if screen == "road":
            held.until("document.querySelectorAll('.shares').length >= 2")
        held.page.evaluate(UNFOLD)
        plain = [each for each in held.page.evaluate(TEXTS) if not _is_made_up(each)]
        assert (screen, plain) == (screen, [])
        fits(held, screen)
    held.context.close()


def _is_made_up(text: str) -> bool:
    """Whether it was changed by either language; names that a sentence is filled with are plain in it."""
    return bool(re.search(r"[\[\]áéíóúýñçšÁÇÉÍÑÓÚŠÝŽžôêûａ-ｚＡ-Ｚ]", text)) or text.strip() in NAMES
