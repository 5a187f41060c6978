"""The menu of keys: each action with its keys, another key by pressing it, and all as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from game.desktop.platform.devices.key_names import key_name
from game.desktop.platform.devices.keyboard import ACTIONS, Action, bind, has_key, held_by, keys_of
from game.desktop.platform.intents import Choose, Intent, StepFocus, Struck
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push
from game.words import say, say_list

if TYPE_CHECKING:
    from game.desktop.ui.session import Session


@define(kw_only=True)
class KeyScreen(MenuScreen):
    """Asks for the key of an action; one that is taken is told, and asked for again."""

    action: Action
    name: str = "key"
    asks_key: bool = True

    def intend(self, intent: Intent) -> Go | None:
        """Take the key that was pressed, if it is free; else say what it is for."""
        if not isinstance(intent, Struck):
            return MenuScreen.intend(self, intent)
        keys = self.session.settings.keys
        if has_key(keys, self.action.intent, intent.key):
            return Pop()
        changed = bind(keys, self.action, intent.key)
        if changed != keys:
            self.session.change(keys=changed)
            return Pop()
        self.note = _refusal(intent.key, held_by(keys, intent.key))
        self.rearrange()
        return None


def _refusal(key: str, holder: Intent | None) -> str:
    """Why a key cannot be taken: what it is for."""
    if holder is None:
        return say("keys.ask.unusable")
    if isinstance(holder, Choose):
        return say("keys.ask.taken_choice", key=key_name(key))
    if isinstance(holder, StepFocus):
        return say("keys.ask.taken_next", key=key_name(key))
    action = next((action.words for action in ACTIONS if action.intent == holder), "")
    if not action:
        return say("keys.ask.taken_map", key=key_name(key))
    return say("keys.ask.taken", key=key_name(key), action=action)


def keys_items(session: Session) -> tuple[Item, ...]:
    """The items of the menu: every action with its keys, and the way back to the usual ones."""
    keys = session.settings.keys
    actions = tuple(
        Item(action.words, lambda a=action: Push(_asking(session, a)), _shown(keys_of(keys, action.intent)))  # type: ignore[misc]
        for action in ACTIONS
    )
    return (*actions, Item(say("keys.usual"), lambda: session.change(keys=()))) if keys else actions


def _shown(names: tuple[str, ...]) -> str:
    """Two keys at most, so that a line stays short."""
    return say_list(names[:2], style="unit")


def _asking(session: Session, action: Action) -> KeyScreen:
    return KeyScreen(
        session=session,
        action=action,
        heading=action.words,
        note=say("keys.ask.press"),
        items=lambda: (Item(say("keys.ask.leave"), Pop),),
    )
