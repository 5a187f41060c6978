"""The menus of settings: a section each, every item saying how it is now and changing it on the spot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.desktop.accessibility.programs import program_here
from game.desktop.accessibility.screen_reader import unheard
from game.desktop.menus.keys_menu import keys_items
from game.desktop.platform.window import monitors
from game.desktop.ui.menu import Item, MenuScreen, stay
from game.desktop.ui.screen import Pop, Push
from game.saves.settings import LOUDEST, SPEEDS
from game.words import languages, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session

_STEP = 20  # percent of a volume
Items = tuple[Item, ...]
_CONTRASTS: Final = {
    "painted": "settings.contrast.painted",
    "light": "settings.contrast.light",
    "dark": "settings.contrast.dark",
}
_SPEEDS: Final = {
    "text_speed": {
        "at_once": "settings.prose.at_once",
        "fast": "settings.prose.fast",
        "usual": "settings.prose.usual",
        "slow": "settings.prose.slow",
    },
    "reading_pace": {
        "slow": "settings.pace.slow",
        "usual": "settings.pace.usual",
        "fast": "settings.pace.fast",
    },
    "voice_speed": {
        "slow": "settings.voice.slow",
        "usual": "settings.voice.usual",
        "fast": "settings.voice.fast",
        "very_fast": "settings.voice.very_fast",
    },
}


def settings_menu(session: Session) -> MenuScreen:
    """The menu of sections, each opening a menu of its settings."""
    sections = (
        ("settings.section.text", _text),
        ("settings.section.movement", _movement),
        ("settings.section.sound", _sound),
        ("settings.section.aloud", _aloud),
        ("settings.section.keys", keys_items),
        ("settings.section.window", _window),
    )

    def items() -> Items:
        opened = (Item(say(key), partial(_open, session, key, section)) for key, section in sections)
        return (*opened, _back())

    return MenuScreen(session=session, heading=lambda: say("settings.heading"), items=items, name="settings")


def _back() -> Item:
    return Item(say("settings.back"), Pop)


def _open(session: Session, heading: str, section: Callable[[Session], Items]) -> Go:
    """Open a section whose heading has this key."""

    def items() -> Items:
        return (*section(session), _back())

    notes = (program_here().missing, unheard()) if section is _aloud else ()
    note = " ".join(filter(None, notes))
    return Push(
        MenuScreen(
            session=session,
            heading=lambda: say(heading),
            items=items,
            note=note,
            name="settings",
        )
    )


def _text(session: Session) -> Items:
    now = session.settings
    return (
        Item(
            say("settings.text.larger"),
            stay(lambda: session.change_text_size(1)),
            say("settings.percent", percent=now.text_size),
        ),
        Item(say("settings.text.smaller"), stay(lambda: session.change_text_size(-1))),
        Item(
            say("settings.text.letters"),
            stay(lambda: session.change(plain_face=not now.plain_face)),
            say("settings.text.letters_plain" if now.plain_face else "settings.text.letters_painted"),
        ),
        Item(
            say("settings.text.spacing"),
            stay(lambda: session.change(wide_spacing=not now.wide_spacing)),
            say("settings.text.spacing_wide" if now.wide_spacing else "settings.text.spacing_usual"),
        ),
        Item(
            say("settings.text.contrast"),
            stay(lambda: session.change(contrast=_after(now.contrast))),
            say(_CONTRASTS[now.contrast]),
        ),
        *_language(session),
    )


def _language(session: Session) -> Items:
    """The way to the languages there are, where there is more than one."""
    there = languages()
    if len(there) == 1:
        return ()
    now = there.get(session.settings.language, "")
    return (Item(say("settings.text.language"), lambda: Push(_languages(session)), now),)


def _languages(session: Session) -> MenuScreen:
    """The languages there are for the game's own words, the present one marked."""

    def item(code: str, name: str) -> Item:
        def choose() -> Go:
            session.change(language=code)
            return Pop()

        return Item(name, choose, say("settings.language.now") if session.settings.language == code else "")

    def items() -> Items:
        return (*(item(code, name) for code, name in languages().items()), _back())

    return MenuScreen(
        session=session, heading=lambda: say("settings.language.heading"), items=items, name="settings"
    )


def _after(contrast: str) -> str:
    """The next contrast in turn."""
    order = tuple(_CONTRASTS)
    return order[(order.index(contrast) + 1) % len(order)]


def _movement(session: Session) -> Items:
    now = session.settings
    return (
        _switch(session, "settings.movement.movement", "reduced_motion", on=not now.reduced_motion),
        _switch(session, "settings.movement.air", "moving_places", on=now.moving_places),
        _switch(session, "settings.movement.tags", "tags_stay", on=now.tags_stay),
        _switch(session, "settings.movement.numbers", "numbers_on_locks", on=now.numbers_on_locks),
        _speed(session, "settings.movement.prose", "text_speed"),
        _speed(session, "settings.movement.pace", "reading_pace"),
    )


def _speed(session: Session, key: str, setting: str) -> Item:
    """An item that goes round the speeds there are."""
    now, known = getattr(session.settings, setting), SPEEDS[setting]
    following = known[(known.index(now) + 1) % len(known)]
    return Item(say(key), stay(lambda: session.change(**{setting: following})), say(_SPEEDS[setting][now]))


def _sound(session: Session) -> Items:
    now = session.settings
    sound = _switch(session, "settings.sound.sound", "muted", on=not now.muted)
    return (
        sound if session.has_sound else evolve(sound, value=say("settings.sound.no_device")),
        _volume(session, "settings.sound.places", "ambience"),
        _volume(session, "settings.sound.music", "music"),
        _volume(session, "settings.sound.signs", "interface_sounds"),
    )


def aloud_menu(session: Session) -> Go:
    """Open the section about reading aloud, which says what is missing for it."""
    return _open(session, "settings.section.aloud", _aloud)


def _aloud(session: Session) -> Items:
    """The game's own voice."""
    now = session.settings
    return (
        _switch(session, "settings.aloud.new", "reading_aloud", on=now.reading_aloud),
        _switch(session, "settings.aloud.buttons", "reading_buttons", on=now.reading_buttons),
        _speed(session, "settings.aloud.speed", "voice_speed"),
    )


def _volume(session: Session, key: str, setting: str) -> Item:
    """An item that turns a volume up by a step, and from the loudest back to none."""
    percent = getattr(session.settings, setting)
    louder = 0 if percent >= LOUDEST else min(LOUDEST, percent // _STEP * _STEP + _STEP)
    now = say("settings.percent", percent=percent) if percent else say("settings.off")
    return Item(say(key), stay(lambda: session.change(**{setting: louder})), now)


def _window(session: Session) -> Items:
    full = _switch(session, "settings.window.full", "fullscreen", on=session.settings.fullscreen)
    several = monitors()
    if several == 1:
        return (full,)
    now = session.settings.monitor % several
    following = (now + 1) % several
    return (
        full,
        Item(
            say("settings.window.monitor"),
            stay(lambda: session.change(monitor=following)),
            say("settings.window.monitor_of", number=now + 1, several=several),
        ),
    )


def _switch(session: Session, key: str, setting: str, *, on: bool) -> Item:
    """An item that turns a setting of two values over."""
    turned = not getattr(session.settings, setting)
    does = stay(lambda: session.change(**{setting: turned}))
    return Item(say(key), does, say("settings.on") if on else say("settings.off"))
