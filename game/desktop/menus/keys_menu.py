"""The menu of keys: each action with its keys, another key by pressing it, and all as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from game.desktop.platform.devices.keyboard import ACTIONS, Action, bind, held_by, keys_of, said
from game.desktop.platform.intents import Intent, Struck
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push

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
        if said(intent.key) in keys_of(keys, self.action.intent):
            return Pop()
        changed = bind(keys, self.action, intent.key)
        if changed != keys:
            self.session.change(keys=changed)
            return Pop()
        self.note = _refusal(intent.key, held_by(keys, intent.key))
        self.rearrange()
        return None


def _refusal(key: str, holder: str) -> str:
    """Why a key cannot be taken."""
    if not holder:
        return "This key cannot be used. Press another, or Esc to leave it as it is."
    return f"{said(key)} is taken by “{holder}”. Press another, or Esc to leave it as it is."


def keys_items(session: Session) -> tuple[Item, ...]:
    """The items of the menu: every action with its keys, and the way back to the usual ones."""
    keys = session.settings.keys
    actions = tuple(
        Item(action.words, lambda a=action: Push(_asking(session, a)), _shown(keys_of(keys, action.intent)))  # type: ignore[misc]
        for action in ACTIONS
    )
    return (*actions, Item("The usual keys", lambda: session.change(keys=()))) if keys else actions


def _shown(names: tuple[str, ...]) -> str:
    """Two keys at most, so that a line stays short."""
    return ", ".join(names[:2])


def _asking(session: Session, action: Action) -> KeyScreen:
    return KeyScreen(
        session=session,
        action=action,
        heading=action.words,
        note="Press the key you want, or Esc to leave it as it is.",
        items=lambda: (Item("Leave it as it is", Pop),),
    )
