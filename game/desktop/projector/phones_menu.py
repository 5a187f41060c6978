"""The teacher's menu for phones: the way in, the door, who waits to be let in, who is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.classroom.mark_words import mark_words
from game.classroom.room import ANY_NUMBER, expect, let_go, let_in, lock, remove
from game.desktop.projector.joining import JoinScreen
from game.desktop.ui.dialogs import question
from game.desktop.ui.menu import Item, MenuScreen, stay
from game.desktop.ui.screen import Go, Pop, Push, Replace
from game.typography.columns import shortened
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.classroom.room import Device
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.projector.projector_screen import ProjectorScreen
    from game.desktop.ui.session import Session

_PAGE: Final = 6
_ADAPTER: Final = 24  # columns of an adapter's name
_NETWORKS: Final = {
    "wireless": "class.phones.network_wireless",
    "cable": "class.phones.network_cable",
    "virtual": "class.phones.network_virtual",
    "here": "class.phones.network_this",
}
# What may be expected from one address: a phone, a phone and a tablet, one that all are behind.
_EXPECTED: Final = (1, 2, 3, 5, 10, 30, ANY_NUMBER)


def phones_menu(session: Session, host: ProjectorScreen) -> MenuScreen:
    """Letting phones in, at which address; the code; the door; who waits and who is here."""
    held = host.held

    def locked() -> None:
        held.change(lambda room: lock(room, locked=not room.locked))

    def items() -> tuple[Item, ...]:
        if held.server is None:
            return (*_addresses(session, host), Item(say("class.menu.back"), Pop))
        room = held.room
        return (
            Item(
                say("class.phones.show_code"),
                lambda: Replace(JoinScreen(session=session, held=held, back=host)),
            ),
            Item(
                say("class.phones.address"),
                stay(host.turn_door),
                say("class.phones.address_shown" if host.show_door else "class.phones.address_hidden"),
            ),
            Item(
                say("class.phones.door"),
                stay(locked),
                say("class.phones.door_closed" if room.locked else "class.phones.door_open"),
            ),
            Item(
                say("class.phones.expected"),
                stay(lambda: _next_expected(held)),
                _expected(room.per_address),
            ),
            Item(
                say("class.phones.waiting"),
                lambda: Push(waiting_menu(session, held)),
                str(len(room.waiting)),
            ),
            Item(
                say("class.phones.here"),
                lambda: Push(Devices(session, held).screen()),
                str(len(room.present)),
            ),
            Item(say("class.phones.let_go"), lambda: Push(_letting_go(session, held))),
            Item(say("class.menu.back"), Pop),
        )

    note = say("class.phones.note") if held.server is None else ""
    return MenuScreen(
        session=session, heading=say("class.phones.head"), note=note, items=items, name="phones"
    )


def _expected(per_address: int) -> str:
    return say("class.phones.any_number") if per_address == ANY_NUMBER else str(per_address)


def _next_expected(held: ClassSession) -> None:
    at = _EXPECTED.index(held.room.per_address) if held.room.per_address in _EXPECTED else -1
    held.change(lambda room: expect(room, _EXPECTED[(at + 1) % len(_EXPECTED)]))


def _letting_go(session: Session, held: ClassSession) -> MenuScreen:
    """Whether the room is to be emptied, and the door shut."""

    def go() -> None:
        held.change(let_go)
        held.close_door()

    note = say("class.phones.let_go_note", count=len(held.room.devices))
    return question(session, say("class.phones.let_go_head"), note, say("class.phones.let_go_yes"), go)


def _addresses(session: Session, projector: ProjectorScreen) -> tuple[Item, ...]:
    """The addresses of this computer, the likeliest first."""
    held = projector.held
    from game.classroom.server.network import addresses  # noqa: PLC0415 - only for a class with phones

    def item(host: str, said: str, kind: str) -> Item:
        def opened() -> Go | None:
            held.open_door(host)
            if held.server is None:
                return Pop()
            return Replace(JoinScreen(session=session, held=held, back=projector))

        return Item(said, opened, kind)

    return tuple(
        item(
            each.host,
            say("class.phones.network", host=each.host, adapter=shortened(each.adapter, _ADAPTER)),
            say(_NETWORKS[each.kind]),
        )
        for each in addresses()[:6]
    )


def _by_mark(devices: Iterable[tuple[str, Device]]) -> list[tuple[str, str]]:
    """Keys and pseudonyms, in the order of the latter."""
    return sorted(((key, mark_words(device.mark)) for key, device in devices), key=lambda pair: pair[1])


def waiting_menu(session: Session, held: ClassSession) -> MenuScreen:
    """Who waits for a nod: all at once, or one after the other; a page at a time, the rest as these go."""

    def nod(*keys: str) -> None:
        held.change(lambda room: let_in(room, (key for key in keys if key in room.devices)))

    def away() -> None:
        held.change(lambda room: remove(room, *room.waiting))

    def items() -> tuple[Item, ...]:
        here = _by_mark(held.room.waiting.items())
        if not here:
            return (Item(say("class.menu.back"), Pop),)
        one = say("class.waiting.let_in")
        each = (Item(said, stay(partial(nod, key)), one) for key, said in here[:_PAGE])
        return (
            Item(say("class.menu.back"), Pop),
            Item(say("class.waiting.all"), stay(lambda: nod(*held.room.waiting)), str(len(here))),
            *each,
            Item(say("class.waiting.none"), stay(away), str(len(here))),
        )

    head, note = say("class.phones.waiting"), say("class.waiting.note")
    return MenuScreen(session=session, heading=head, note=note, items=items, name="waiting")


@define(eq=False)
class Devices:
    """Who is here, by colour and animal: chosen one after the other, removed together after a question."""

    session: Session
    held: ClassSession
    chosen: set[str] = field(factory=set)

    def screen(self, start: int = 0) -> MenuScreen:
        """The devices from this place on, a page at a time."""
        return MenuScreen(
            session=self.session,
            heading=say("class.phones.here"),
            note=say("class.here.note"),
            items=lambda: self._items(start),
            name="devices",
        )

    def _items(self, start: int) -> tuple[Item, ...]:
        room = self.held.room
        here = _by_mark(room.present.items())
        self.chosen &= {key for key, _ in here}
        away = sum(1 for device in room.devices.values() if device.removed)
        out = (Item(say("class.here.again"), lambda: Push(self.removed()), str(away)),) if away else ()
        return (
            Item(say("class.here.remove"), self._ask, str(len(self.chosen))),
            *(self._item(key, said) for key, said in here[start : start + _PAGE]),
            *self._turns(start, len(here)),
            *out,
            Item(say("class.menu.back"), Pop),
        )

    def _turns(self, start: int, many: int) -> tuple[Item, ...]:
        onward = Item(say("class.here.more"), lambda: Replace(self.screen(start + _PAGE)))
        back = Item(say("class.here.before"), lambda: Replace(self.screen(max(0, start - _PAGE))))
        return (*((onward,) if many > start + _PAGE else ()), *((back,) if start else ()))

    def _item(self, key: str, said: str) -> Item:
        return Item(said, stay(lambda: self.chosen.symmetric_difference_update({key})), self._value(key))

    def _value(self, key: str) -> str:
        if key in self.chosen:
            return say("class.here.chosen")
        return say("class.here.away") if key in self.held.room.away else ""

    def _ask(self) -> Go | None:
        if not self.chosen:
            return None
        marks = [said for key, said in _by_mark(self.held.room.present.items()) if key in self.chosen]
        listed, more = say_list(marks[:_PAGE], style="unit"), len(marks) - _PAGE
        named = say("class.here.removed", phones=listed)
        if more > 0:
            named = say("class.here.removed_more", phones=listed, count=more)
        head, yes = say("class.here.remove_head"), say("class.here.remove_yes")
        return Push(question(self.session, head, named, yes, self._remove))

    def _remove(self) -> None:
        gone = tuple(self.chosen)
        self.chosen.clear()
        self.held.change(lambda room: remove(room, *(key for key in gone if key in room.devices)))

    def removed(self) -> MenuScreen:
        """Who was removed; choosing one lets it in again."""

        def items() -> tuple[Item, ...]:
            removed = _by_mark(pair for pair in self.held.room.devices.items() if pair[1].removed)
            return (
                Item(say("class.menu.back"), Pop),
                *(Item(said, self._nod(key), say("class.waiting.let_in")) for key, said in removed[:_PAGE]),
            )

        return MenuScreen(session=self.session, heading=say("class.here.again"), items=items, name="removed")

    def _nod(self, key: str) -> Callable[[], None]:
        return stay(lambda: self.held.change(lambda room: let_in(room, (key,))))
