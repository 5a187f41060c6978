"""The menus of settings: a section each, every item saying how it is now and changing it on the spot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from game.desktop.accessibility.programs import program_here
from game.desktop.accessibility.screen_reader import unheard
from game.desktop.menus.keys_menu import keys_items
from game.desktop.platform.window import monitors
from game.desktop.ui.menu import Item, MenuScreen, stay
from game.desktop.ui.screen import Pop, Push
from game.saves.settings import LANGUAGES, LOUDEST, SPEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session

_STEP = 20  # percent of a volume
Items = tuple[Item, ...]
_CONTRASTS = {"painted": "as painted", "light": "high, dark on light", "dark": "high, light on dark"}


def settings_menu(session: Session) -> MenuScreen:
    """The menu of sections, each opening a menu of its settings."""
    sections = (
        ("Text and contrast", _text),
        ("Movement and reading", _movement),
        ("Sound", _sound),
        ("Reading aloud", _aloud),
        ("Keys", keys_items),
        ("Window", _window),
    )

    def items() -> Items:
        opened = (Item(name, partial(_open, session, name, section)) for name, section in sections)
        return (*opened, Item("Back", Pop))

    return MenuScreen(session=session, heading="Settings", items=items, name="settings")


def _open(session: Session, heading: str, section: Callable[[Session], Items]) -> Go:
    def items() -> Items:
        return (*section(session), Item("Back", Pop))

    notes = (program_here().missing, unheard()) if section is _aloud else ()
    note = " ".join(filter(None, notes))
    return Push(MenuScreen(session=session, heading=heading, items=items, note=note, name="settings"))


def _text(session: Session) -> Items:
    now = session.settings
    return (
        Item("Larger text", stay(lambda: session.change_text_size(1)), f"{now.text_size} %"),
        Item("Smaller text", stay(lambda: session.change_text_size(-1))),
        Item(
            "Letters",
            stay(lambda: session.change(plain_face=not now.plain_face)),
            "plain and legible" if now.plain_face else "with character",
        ),
        Item(
            "Spacing",
            stay(lambda: session.change(wide_spacing=not now.wide_spacing)),
            "wide lines, letters and words" if now.wide_spacing else "as set",
        ),
        Item(
            "Contrast", stay(lambda: session.change(contrast=_after(now.contrast))), _CONTRASTS[now.contrast]
        ),
        Item("Language", lambda: Push(_languages(session)), LANGUAGES[now.language]),
    )


def _languages(session: Session) -> MenuScreen:
    """The languages there are for the game's own words, the present one marked."""

    def item(code: str, name: str) -> Item:
        def choose() -> Go:
            session.change(language=code)
            return Pop()

        return Item(name, choose, "now" if session.settings.language == code else "")

    def items() -> Items:
        return (*(item(code, name) for code, name in LANGUAGES.items()), Item("Back", Pop))

    return MenuScreen(session=session, heading="Language", items=items, name="settings")


def _after(contrast: str) -> str:
    """The next contrast in turn."""
    order = tuple(_CONTRASTS)
    return order[(order.index(contrast) + 1) % len(order)]


def _movement(session: Session) -> Items:
    now = session.settings
    return (
        _switch(session, "Movement", "reduced_motion", on=not now.reduced_motion),
        _switch(session, "Leaves, steam and lights", "moving_places", on=now.moving_places),
        _switch(session, "Tags always out", "tags_stay", on=now.tags_stay),
        _switch(session, "Numbers on locks", "numbers_on_locks", on=now.numbers_on_locks),
        _speed(session, "Prose appears", "text_speed"),
        _speed(session, "Reading on by itself", "reading_pace"),
    )


def _speed(session: Session, words: str, setting: str) -> Item:
    """An item that goes round the speeds there are."""
    now, known = getattr(session.settings, setting), SPEEDS[setting]
    following = known[(known.index(now) + 1) % len(known)]
    return Item(words, stay(lambda: session.change(**{setting: following})), now)


def _sound(session: Session) -> Items:
    now = session.settings
    sound = _switch(session, "Sound", "muted", on=not now.muted)
    return (
        sound if session.has_sound else evolve(sound, value="no sound device"),
        _volume(session, "Places", "ambience"),
        _volume(session, "Music", "music"),
        _volume(session, "Paper and tags", "interface_sounds"),
    )


def aloud_menu(session: Session) -> Go:
    """Open the section about reading aloud, which says what is missing for it."""
    return _open(session, "Reading aloud", _aloud)


def _aloud(session: Session) -> Items:
    """The game's own voice."""
    now = session.settings
    return (
        _switch(session, "Read what is new", "reading_aloud", on=now.reading_aloud),
        _switch(session, "Read choices and buttons", "reading_buttons", on=now.reading_buttons),
        _speed(session, "Speed of the voice", "voice_speed"),
    )


def _volume(session: Session, words: str, setting: str) -> Item:
    """An item that turns a volume up by a step, and from the loudest back to none."""
    percent = getattr(session.settings, setting)
    louder = 0 if percent >= LOUDEST else min(LOUDEST, percent // _STEP * _STEP + _STEP)
    return Item(
        words, stay(lambda: session.change(**{setting: louder})), f"{percent} %" if percent else "off"
    )


def _window(session: Session) -> Items:
    full = _switch(session, "Full screen", "fullscreen", on=session.settings.fullscreen)
    several = monitors()
    if several == 1:
        return (full,)
    now = session.settings.monitor % several
    following = (now + 1) % several
    return (
        full,
        Item("Monitor", stay(lambda: session.change(monitor=following)), f"{now + 1} of {several}"),
    )


def _switch(session: Session, words: str, setting: str, *, on: bool) -> Item:
    """An item that turns a setting of two values over."""
    turned = not getattr(session.settings, setting)
    return Item(words, stay(lambda: session.change(**{setting: turned})), "on" if on else "off")
