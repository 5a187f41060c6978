"""Keeping places and going on from them: the screens of the slots, and the two quick keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.menus.play_codes import PlayCodes
from game.desktop.menus.slots_screen import SlotsScreen
from game.desktop.platform.intents import QuickSave
from game.desktop.ui.dialogs import notice, question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Enter, Go, Pop, Push, Replace
from game.saves.slots import LONGEST_NAME, quick
from game.story import page_of
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.platform.intents import QuickLoad
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.session import Session
    from game.saves.slots import Slot
    from game.story import Playthrough, Scenario


@frozen
class SaveSlots:
    """Makes the screens of the slots; `scene` makes the screen of a playthrough."""

    session: Session
    scene: Callable[[Playthrough, int], SceneScreen]

    @property
    def codes(self) -> PlayCodes:
        """The maker of the screens of codes."""
        return PlayCodes(self.session, self.scene)

    def load(self) -> SlotsScreen:
        """The screen of slots to load from."""
        return SlotsScreen(
            session=self.session,
            slots=self.session.store.slots().all,
            open_slot=self._opened,
            open_code=lambda: Push(self.codes.type()),
        )

    def save(self, scene: SceneScreen) -> SlotsScreen:
        """The screen of slots to save the present place to."""

        def new() -> Go:
            self._keep(scene, None)
            return Pop()

        def over(slot: Slot) -> Go:
            return Push(self._over(scene, slot))

        slots = self.session.store.slots().all
        return SlotsScreen(
            session=self.session,
            slots=slots,
            open_slot=over,
            open_code=lambda: Push(self.codes.show(scene)),
            keep_new=new,
            name="save",
        )

    def quick(self, scene: SceneScreen, intent: QuickSave | QuickLoad) -> Go | None:
        """Keep the place in the story's quick slot, or go back to it."""
        wanted = quick(scene.playthrough.scenario.id)
        if isinstance(intent, QuickSave):
            self._keep(scene, wanted)
            return None
        slot = next((one for one in self.session.store.slots().all() if one.id == wanted), None)
        if slot is None:
            scene.tell(say("menus.slots.quick_none"))
            return None
        return Push(
            question(
                self.session,
                say("menus.slots.quick_heading"),
                slot.name,
                say("menus.slots.quick_yes"),
                lambda: self._go(slot),
            )
        )

    def _keep(self, scene: SceneScreen, slot: str | None) -> None:
        play = scene.playthrough
        hero = play.scenario.characters[play.scenario.protagonist].name
        met = (page_of(play, number).caption for number in reversed(range(len(play.states))))
        where = next((str(caption) for caption in met if caption), "")
        name = say("menus.slots.name", who=hero, where=where) if where else hero
        kept = self.session.store.slots().keep(play, scene.seed, name, scene.small, slot, beat=scene.beat)
        scene.tell(say("menus.slots.kept" if kept else "menus.slots.not_kept"))

    def _opened(self, slot: Slot) -> Go:
        def items() -> tuple[Item, ...]:
            return (
                Item(say("menus.slots.go_on"), lambda: self._go(slot)),
                Item(say("menus.slots.rename"), lambda: Replace(self._name(slot))),
                Item(say("menus.slots.forget"), lambda: Replace(self._forget(slot))),
                Item(say("menus.back"), Pop),
            )

        return Push(MenuScreen(session=self.session, heading=slot.name, items=items, name="slot"))

    def _over(self, scene: SceneScreen, slot: Slot) -> MenuScreen:
        def instead() -> Go:
            self._keep(scene, slot.id)
            return Pop()

        def items() -> tuple[Item, ...]:
            return (
                Item(say("menus.slots.leave"), Pop),
                Item(say("menus.slots.replace"), instead),
                Item(say("menus.slots.rename"), lambda: Replace(self._name(slot))),
                Item(say("menus.slots.forget"), lambda: Replace(self._forget(slot))),
            )

        return MenuScreen(session=self.session, heading=slot.name, items=items, name="slot")

    def _name(self, slot: Slot) -> NameScreen:
        """Another name; the story's and the day are offered for those without a keyboard."""

        def keep(name: str) -> Go:
            self.session.store.slots().rename(slot.id, name)
            return Pop()

        day = slot.record.saved_at[:10]
        ideas = (
            slot.name,
            say("menus.slots.idea_day", title=slot.record.title, day=day),
            say("menus.slots.idea_before", day=day),
        )
        return NameScreen(
            session=self.session,
            heading=say("menus.slots.name_heading"),
            written=slot.name,
            ideas=ideas,
            longest=LONGEST_NAME,
            keep=keep,
        )

    def _forget(self, slot: Slot) -> MenuScreen:
        def forget() -> Go:
            self.session.store.slots().delete(slot.id)
            return Pop()

        return question(
            self.session, say("menus.slots.forget_heading"), slot.name, say("menus.slots.forget_yes"), forget
        )

    def _go(self, slot: Slot) -> Go:
        story = self._story(slot)
        if story is None:
            told = say("menus.slots.unknown")
            return Push(notice(self.session, say("menus.slots.unknown_heading"), told))
        kept = self.session.store.take_up(story, slot.record)
        scene = self.scene(kept.playthrough, kept.seed)
        if not kept.note:
            scene.show_beat(slot.beat)
            return Enter(scene)
        return Push(notice(self.session, say("menus.changed.heading"), kept.note, lambda: Enter(scene)))

    def _story(self, slot: Slot) -> Scenario | None:
        self.session.read_all()
        return next((story for story in self.session.shelf if story.id == slot.record.scenario), None)
