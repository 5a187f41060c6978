"""A story that tries to be a program: everything in it is words, shown as typed, and nothing runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import evolve

from game.story.text import Run, Text
from game.web.page_file import as_json
from tests.web.opened import opened, story, write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from game.story import Scenario

EVIL = (
    "</script><script>window.ran=1</script><img src=x onerror='window.ran=1'>"
    '"`${window.ran=1}`&amp;<!--\u202e'
)


def _text(words: str) -> Text:
    return Text((Run(words),))


def _yaml(folder: Path) -> Path:
    """A story whose ids are what an object has by itself in JavaScript, and whose every word is markup."""
    typed = EVIL.replace("{", "(").replace("}", ")").replace("*", "").replace("\u202e", "")
    made: dict[str, Any] = {
        "upward": 1.1,
        "title": typed,
        "summary": typed,
        "language": "en",
        "protagonist": "constructor",
        "characters": {"constructor": {"name": typed, "look": "wenzhu", "about": typed}},
        "names": {"valueof": {"ask": typed, "start": "Bo"}},
        "stats": {
            "tostring": {"start": 5, "min": 0, "max": 9, "label": typed, "meaning": typed},
            "constructor": {"start": 5, "min": 0, "max": 9, "label": "Two", "meaning": typed},
        },
        "start": "constructor",
        "scenes": {
            "constructor": {
                "caption": typed,
                "lines": [{"text": typed}, {"constructor": typed}, {"text": "I am {valueof}."}],
                "choices": {
                    "hasownproperty": {
                        "text": typed,
                        "effects": ["tostring += 1"],
                        "because": typed,
                        "goto": "phone",
                    },
                    "locked_": {"text": typed, "if": "tostring > 7", "locked": typed, "goto": "phone"},
                },
            },
            "phone": {
                "view": "phone",
                "chat": typed,
                "clock": "12:00",
                "lines": [{"constructor": typed, "at": "11:59"}, {"draft": typed}, {"draft": "x" + typed}],
                "next": "post",
            },
            "post": {
                "view": "post",
                "tags": ["a"],
                "lines": [{"post": typed, "likes": 3}, {"constructor": typed}],
                "next": "end",
            },
            "end": {
                "lines": [{"text": typed}],
                "ending": {"title": typed, "tone": "warm", "debrief": [typed]},
            },
        },
    }
    path = folder / "evil.yaml"
    path.write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _worse(scenario: Scenario) -> Scenario:
    """The same with signs that the loader would not let through: a line's end, a sign of direction."""
    scene = scenario.scenes["constructor"]
    lines = (evolve(scene.lines[0], text=_text("one two\u2028three" + EVIL)), *scene.lines[1:])
    return evolve(
        scenario,
        title=EVIL + "\u2028",
        scenes={**scenario.scenes, "constructor": evolve(scene, lines=lines)},
    )


def test_a_hostile_story_is_shown_and_never_run(browser: Browser, tmp_path: Path) -> None:
    """From its names to its ending, with a name typed that is markup too."""
    scenario = _worse(story(_yaml(tmp_path)))
    held = opened(browser, write_page(scenario, tmp_path))
    page = held.page
    _to_names(held)
    page.get_by_role("textbox").fill("<b>O</b>“'\"&")
    page.get_by_role("button", name="Begin").first.click()
    shown = page.locator("main").inner_text()
    assert "I am <b>O</b>“'\"&." in shown
    assert "three" + EVIL in shown
    assert page.title().count("<script>window.ran=1</script>") == 2  # the caption's and the title's
    page.wait_for_timeout(400)  # a press at once is taken for one that was meant for the page before
    page.locator("main [data-step]:not([aria-disabled])").click()
    assert page.locator(".flag").all_inner_texts() == ["rose by 1"]  # of the stat that moved, and no other
    for _ in range(2):
        assert page.evaluate("document.querySelectorAll('main img, main script, main b b').length") == 0
        page.locator("main [data-step]:not([aria-disabled]), main button.go").first.click()
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.querySelectorAll('script:not([type])').length") == 1
    assert held.errors == []
    assert [url for url in held.requests if not url.startswith(("file:", "data:", "blob:"))] == []


def _to_names(held: Any) -> None:  # noqa: ANN401 - an Opened
    """Past the title, where there is one, to the page that asks for names."""
    if held.page.get_by_role("textbox").count() == 0:
        held.page.get_by_role("button", name="Begin").first.click()


def test_what_is_tried_is_stopped_by_the_policy(browser: Browser, tmp_path: Path) -> None:
    """Were there markup after all: a script, a listener, a picture from a network are all refused."""
    held = opened(browser, write_page(story(_yaml(tmp_path)), tmp_path))
    held.page.evaluate(
        """() => {
            const at = document.createElement("div"), script = document.createElement("script");
            at.innerHTML = "<img src='https://example.org/x.png' onerror='window.ran=1'>";
            script.textContent = "window.ran=1";
            document.body.append(at, script);
        }"""
    )
    held.page.wait_for_timeout(200)
    assert held.page.evaluate("window.ran") is None
    assert held.refused == ["https://example.org/x.png"]
    assert any("Content Security Policy" in error for error in held.errors)


def test_data_in_a_page_ends_nothing() -> None:
    """Neither its element nor, read as a script, its line."""
    assert as_json({"a": "</script>&\u2028\u2029"}) == '{"a":"\\u003c/script\\u003e\\u0026\\u2028\\u2029"}'
    assert json.loads(as_json([EVIL])) == [EVIL]
