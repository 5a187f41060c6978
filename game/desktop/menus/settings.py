"""The settings as menus: a section each, every item saying how it is now and changing it on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.accessibility.programs import program_here
from game.desktop.menus.keys_menu import keys_items
from game.desktop.platform.window import monitors
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Pop, Push
from game.saves.settings import LANGUAGES, LOUDEST, SPEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.platform.session import Desk
    from game.desktop.ui.screen import Go

_STEP = 20
Items = tuple[Item, ...]
_CONTRASTS = {"painted": "as painted", "light": "high, dark on light", "dark": "high, light on dark"}


def settings_menu(desk: Desk) -> MenuScreen:
    """The sections."""
    sections = (
        ("Text and contrast", _text),
        ("Movement and reading", _movement),
        ("Sound", _sound),
        ("Reading aloud", _aloud),
        ("Keys", keys_items),
        ("Window", _window),
    )

    def items() -> Items:
        opened = tuple(Item(name, lambda n=name, s=section: _open(desk, n, s)) for name, section in sections)  # type: ignore[misc]
        return (*opened, Item("Back", Pop))

    return MenuScreen(desk=desk, heading="Settings", items=items, name="settings")


def _open(desk: Desk, heading: str, section: Callable[[Desk], Items]) -> Go:
    def items() -> Items:
        return (*section(desk), Item("Back", Pop))

    note = program_here().missing if section is _aloud else ""
    return Push(MenuScreen(desk=desk, heading=heading, items=items, note=note, name="settings"))


def _text(desk: Desk) -> Items:
    now = desk.settings
    return (
        Item("Larger text", _deed(lambda: desk.change_text_size(1)), f"{now.text_size} %"),
        Item("Smaller text", _deed(lambda: desk.change_text_size(-1))),
        Item(
            "Letters",
            _deed(lambda: desk.change(plain_face=not now.plain_face)),
            "plain and legible" if now.plain_face else "with character",
        ),
        Item(
            "Spacing",
            _deed(lambda: desk.change(wide_spacing=not now.wide_spacing)),
            "wide lines, letters and words" if now.wide_spacing else "as set",
        ),
        Item("Contrast", _deed(lambda: desk.change(contrast=_after(now.contrast))), _CONTRASTS[now.contrast]),
        Item("Language", lambda: Push(_languages(desk)), LANGUAGES[now.language]),
    )


def _languages(desk: Desk) -> MenuScreen:
    """The languages there are for the game's own words, the present one marked."""

    def item(code: str, name: str) -> Item:
        def choose() -> Go:
            desk.change(language=code)
            return Pop()

        return Item(name, choose, "now" if desk.settings.language == code else "")

    def items() -> Items:
        return (*(item(code, name) for code, name in LANGUAGES.items()), Item("Back", Pop))

    return MenuScreen(desk=desk, heading="Language", items=items, name="settings")


def _after(contrast: str) -> str:
    """The next contrast in turn."""
    order = tuple(_CONTRASTS)
    return order[(order.index(contrast) + 1) % len(order)]


def _movement(desk: Desk) -> Items:
    now = desk.settings
    return (
        _switch(desk, "Movement", "reduced_motion", on=not now.reduced_motion),
        _switch(desk, "Leaves, steam and lights", "moving_places", on=now.moving_places),
        _speed(desk, "Prose appears", "text_speed"),
        _speed(desk, "Reading on by itself", "reading_pace"),
    )


def _speed(desk: Desk, words: str, setting: str) -> Item:
    """An item that goes round the speeds there are."""
    now, known = getattr(desk.settings, setting), SPEEDS[setting]
    following = known[(known.index(now) + 1) % len(known)]
    return Item(words, _deed(lambda: desk.change(**{setting: following})), now)


def _sound(desk: Desk) -> Items:
    now = desk.settings
    return (
        _switch(desk, "Sound", "muted", on=not now.muted),
        _volume(desk, "Places", "ambience"),
        _volume(desk, "Music", "music"),
        _volume(desk, "Paper and tags", "interface_sounds"),
    )


def aloud_menu(desk: Desk) -> Go:
    """The section about reading aloud, which says what is missing for it."""
    return _open(desk, "Reading aloud", _aloud)


def _aloud(desk: Desk) -> Items:
    """The game's own voice."""
    now = desk.settings
    return (
        _switch(desk, "Read what is new", "reading_aloud", on=now.reading_aloud),
        _switch(desk, "Read choices and buttons", "reading_buttons", on=now.reading_buttons),
        _speed(desk, "Speed of the voice", "voice_speed"),
    )


def _volume(desk: Desk, words: str, setting: str) -> Item:
    """An item that turns a volume up by a step, and from the loudest back to none."""
    percent = getattr(desk.settings, setting)
    louder = 0 if percent >= LOUDEST else min(LOUDEST, percent // _STEP * _STEP + _STEP)
    return Item(words, _deed(lambda: desk.change(**{setting: louder})), f"{percent} %" if percent else "off")


def _window(desk: Desk) -> Items:
    full = _switch(desk, "Full screen", "fullscreen", on=desk.settings.fullscreen)
    several = monitors()
    if several == 1:
        return (full,)
    now = desk.settings.monitor % several
    following = (now + 1) % several
    return (full, Item("Monitor", _deed(lambda: desk.change(monitor=following)), f"{now + 1} of {several}"))


def _switch(desk: Desk, words: str, setting: str, *, on: bool) -> Item:
    """An item that turns a setting of two values over."""
    turned = not getattr(desk.settings, setting)
    return Item(words, _deed(lambda: desk.change(**{setting: turned})), "on" if on else "off")


def _deed(deed: Callable[[], object]) -> Callable[[], None]:
    """Do something and stay in the menu."""

    def does() -> None:
        deed()

    return does
