"""What holds of every screen of the player: windows and colours to look at it in, and what must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

    from tests.web.opened import Opened

# Width and height in CSS pixels: the last is a window of 1280 pixels at 400 %.
AUDITED: Final = ((320, 640), (1280, 720), (320, 180))
WINDOWS: Final = (*AUDITED, (390, 844), (844, 390), (1920, 1080))
COLOURS: Final[dict[str, dict[str, Any]]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}
SMALL: Final = """[...document.querySelectorAll(
  "button, input, select, textarea, summary, a[href]")].filter((each) => {
  const box = (each.closest("label") ?? each).getBoundingClientRect();
  return box.width > 0 && (box.height < 44 || box.width < 44);
}).map((each) => each.className + " " + each.textContent + JSON.stringify(each.getBoundingClientRect()))"""
WIDE: Final = """[...document.querySelectorAll("main *")].filter((each) => {
  const box = each.getBoundingClientRect();
  return !each.closest(".heard, svg") && box.width > 0 && (box.right > innerWidth + 1 || box.left < -8);
}).map((each) => each.className + " " + each.textContent)"""


def sound(held: Opened, where: str, windows: Iterable[tuple[int, int]] = WINDOWS) -> None:
    """In no window goes anything over the edge, what is pressed is large enough, and axe finds nothing."""
    for window in windows:
        fits(held, where, (window,))
        broken = _audited(held.page) if window in AUDITED else []
        assert broken == [], f"{where} at {window}: {broken}"
    assert held.errors == []


def fits(held: Opened, where: str, windows: Iterable[tuple[int, int]] = WINDOWS) -> None:
    """In no window goes anything over the edge, and what is pressed is large enough."""
    for width, height in windows:
        held.page.set_viewport_size({"width": width, "height": height})
        over = held.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        wrong = [over] * (over > 0) + held.page.evaluate(WIDE) + held.page.evaluate(SMALL)
        assert wrong == [], f"{where} at {width} by {height}: {wrong}"


def _audited(page: Page) -> list[tuple[str, list[str]]]:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only with a browser

    found = Axe().run(page).response["violations"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
