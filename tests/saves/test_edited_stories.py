"""A story is edited between two plays: what touches the road is told, and no step that was taken is lost."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING

import pytest

from game.diagnostics import Source
from game.loader import load
from game.saves import Disk, Store
from game.story import Playthrough, Scenario
from tests.loader.split_story import load_split, parts
from tests.samples.samples import content

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXT = """upward: 1
title: The hill
protagonist: me
characters: {me: {name: Me, look: wenzhu}}
stats: {confidence: 35, energy: 50}
flags: {asked: false}
circumstances:
  rain: {label: Rain, set: [energy = 10]}
start: foot
scenes:
  foot:
    place: lake
    lines: [The foot of the hill.]
    choices:
      climb: {text: Climb, effects: [confidence += 5], goto: slope}
      rest: {text: Rest, effects: [energy += 5], goto: foot}
  slope:
    place: lake
    lines: [The slope.]
    choices:
      left: {text: Left, effects: [asked = true, energy -= 2], goto: fork}
      right: {text: Right, goto: fork}
  fork:
    place: lake
    lines: [A fork.]
    choices:
      on: {text: On, goto: up}
      off: {text: Off, goto: down}
  up: {place: lake, lines: [Higher.], choices: {go: {text: Go, goto: top}}}
  down: {place: lake, lines: [Lower.], choices: {go: {text: Go, goto: top}}}
  top: {place: lake, lines: [The top.], ending: {title: The top, tone: open}}
"""


def _story(*edits: tuple[str, str]) -> Scenario:
    text = TEXT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    found = load(Source("hill.yaml", text), id="hill")
    assert found.scenario is not None, found.diagnostics
    return found.scenario


HILL = _story()
PLAY = Playthrough(HILL).take("climb").take("left").take("on")
TELLS = "The story has changed since you stopped: "
GOES_ON = " You go on with what it is now."


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (
            ("on: {text: On, goto: up}", "on: {text: On, goto: down}"),
            "in the scene `fork` the choice `on` leads to `down` now, not to `up`",
        ),
        (
            ("confidence += 5", "confidence -= 20"),
            "in the scene `foot` the choice `climb` changes other values now",
        ),
        (("asked = true, ", ""), "in the scene `slope` the choice `left` changes other values now"),
        (("confidence: 35", "confidence: 95"), "it begins with another `confidence` now"),
        (
            ("confidence: 35, energy: 50", "confidence: 30, energy: 40"),
            "it begins with another `confidence` and another `energy` now",
        ),
        (("{asked: false}", "{asked: true}"), "it begins with another `asked` now"),
    ],
)
def test_what_the_road_meets_otherwise_is_told_at_its_step(
    tmp_path: Path, edit: tuple[str, str], told: str
) -> None:
    """Every step can still be taken, but not to the same place or the same numbers: that is a sentence."""
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(_story(edit))
    assert kept is not None
    assert kept.playthrough.steps == PLAY.steps
    assert kept.note == f"{TELLS}{told}.{GOES_ON}"


def test_another_picture_or_other_clothes_keep_a_save(tmp_path: Path) -> None:
    """How people and places look is no road: nothing is told, also where a picture is gone."""
    own = "characters: {me: {name: Me, pictures: {calm: me.png}}}\nplaces: {shore: {like: river, crowd: few}}"
    drawn = "characters: {me: {name: Me, look: {hair: locs}}}\npalette: {accent: red}"
    here = "characters: {me: {name: Me, look: wenzhu}}"
    first, then = (_story(("upward: 1\n", "upward: 1.1\n"), (here, heads)) for heads in (own, drawn))
    Store(tmp_path).save(Playthrough(first).take("climb").take("left"), 7)
    kept = Store(tmp_path).load(then)
    assert kept is not None
    assert (kept.playthrough.state.scene, kept.note) == ("fork", "")


def test_ids_that_were_swapped_are_told(tmp_path: Path) -> None:
    """The same ids, each with the other's way and effects."""
    Store(tmp_path).save(PLAY, 7)
    swap = [("left: {", "xx: {"), ("right: {", "left: {"), ("xx: {", "right: {")]
    kept = Store(tmp_path).load(_story(*swap))
    assert kept is not None
    assert "in the scene `slope` the choice `left` changes other values now" in kept.note


_EXCHANGED = (("text: Left,", "text: xx,"), ("text: Right,", "text: Left,"), ("text: xx,", "text: Right,"))
_ON = (("text: On,", "text: xx,"), ("text: Off,", "text: On.,"), ("text: xx,", "text: Off,"))
_OTHERS = "in the scene `{}` the words you chose are those of the choice `{}` now, not of `{}`"


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        (_EXCHANGED, [_OTHERS.format("slope", "right", "left")]),
        (
            (*_EXCHANGED, *_ON),
            [_OTHERS.format(*each) for each in (("slope", "right", "left"), ("fork", "off", "on"))],
        ),
        (
            [("text: Left,", "text: Downhill,"), ("text: Right,", "text: left!,")],
            [_OTHERS.format("slope", "right", "left")],
        ),
    ],
    ids=["exchanged", "twice, a full stop besides", "taken over"],
)
def test_words_that_are_another_choices_now_are_told(
    tmp_path: Path, edits: Sequence[tuple[str, str]], told: list[str]
) -> None:
    """What one chose is not what one goes on with, though it leads to the same."""
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(_story(*edits))
    assert kept is not None
    assert kept.note == f"{TELLS}{'; '.join(told)}.{GOES_ON}"


@pytest.mark.parametrize(
    "edits",
    [
        [("text: Left,", 'text: "To the left, then",')],
        [("text: Left,", "text: Left!,")],
        [("text: Left,", "text: Right,")],
    ],
    ids=["rewritten", "mended", "the same as another's"],
)
def test_words_that_are_no_other_choices_are_not_told(tmp_path: Path, edits: list[tuple[str, str]]) -> None:
    """A comma mended, or a sentence put better, is the author's business."""
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(_story(*edits))
    assert kept is not None
    assert kept.note == ""


def test_words_that_two_choices_had_belong_to_neither(tmp_path: Path) -> None:
    """Of two that said the same one is reworded: that the reader's were the other's is not certain."""
    same = [("text: Right,", "text: Left,")]
    Store(tmp_path).save(Playthrough(_story(*same)).take("climb").take("left").take("on"), 7)
    kept = Store(tmp_path).load(_story(*same, ("left: {text: Left,", "left: {text: Uphill,")))
    assert kept is not None
    assert kept.note == ""


def test_a_start_in_another_scene_and_another_circumstance_are_told(tmp_path: Path) -> None:
    """Also where no step was taken yet."""
    Store(tmp_path).save(Playthrough(HILL, (), "rain"), 7)
    kept = Store(tmp_path).load(_story(("start: foot", "start: fork"), ("[energy = 10]", "[energy = 20]")))
    assert kept is not None
    told = "it begins with another `energy` now; it begins in the scene `fork` now, not in `foot`"
    assert kept.note == f"{TELLS}{told}.{GOES_ON}"


@pytest.mark.parametrize(
    "edit",
    [
        ("The foot of the hill.", "The foot of a hill."),
        ("{text: Climb,", "{text: Climb up,"),
        ("energy: 50}", "energy: 50, ability: 3}"),
        ("{asked: false}", "{first: true, asked: false}"),
        ("energy += 5", "energy += 9"),
        ("off: {text: Off, goto: down}", "off: {text: Off, goto: up}"),
        (
            "  up: {place",
            "  new: {place: lake, lines: [New.], choices: {go: {text: Go, goto: top}}}\n  up: {place",
        ),
        (
            "choices: {go: {text: Go, goto: top}}}\n  top",
            "choices: {go: {text: Go, if: visited(slope), goto: top}}}\n  top",
        ),
    ],
)
def test_what_does_not_touch_the_road_is_not_worth_a_word(tmp_path: Path, edit: tuple[str, str]) -> None:
    """Words, new values, other choices, scenes nobody was in."""
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(_story(edit))
    assert kept is not None
    assert (kept.playthrough.steps, kept.note) == (PLAY.steps, "")


def test_a_story_that_was_put_into_several_files_is_the_same(tmp_path: Path) -> None:
    """Its hash is another; no step that was taken, and so nothing of the road, is."""
    pieces = parts(TEXT)
    assert pieces is not None
    text = pieces.main(["top"]).replace("start:", "minutes: 3\nstart:")
    files = {"a": pieces.file(["fork", "foot"]), "b": pieces.file(["down", "up", "slope"])}
    split = load_split(text, files, id_="hill").scenario
    assert split is not None
    assert split.digest != HILL.digest
    Store(tmp_path).save(PLAY, 7)
    kept = Store(tmp_path).load(split)
    assert kept is not None
    assert (kept.playthrough.steps, kept.note) == (PLAY.steps, "")


def test_what_changed_is_told_of_a_slot_as_well(tmp_path: Path) -> None:
    """A place kept on purpose knows what its steps met."""
    store = Store(tmp_path)
    store.slots().keep(PLAY, 7, "here", b"")
    [slot] = store.slots().all()
    assert store.take_up(HILL, slot.record).note == ""
    assert "changes other values now" in store.take_up(_story(("+= 5]", "+= 6]")), slot.record).note


def test_a_save_from_before_is_read_without_a_word(tmp_path: Path) -> None:
    """Where it is not known what the steps met, they are taken as ever."""
    Store(tmp_path).save(PLAY, 7)
    path = tmp_path / "story_hill.json"
    kept = content(path)
    for name in ("at", "start", "marks"):
        del kept[name]
    path.write_text(json.dumps(kept), encoding="utf-8")
    again = Store(tmp_path).load(_story(("confidence: 35", "confidence: 95")))
    assert again is not None
    assert (again.playthrough.steps, again.note) == (PLAY.steps, "")


def test_what_a_long_play_met_is_left_out_so_that_it_fits(tmp_path: Path) -> None:
    """Thousands of steps are kept without what each met."""
    play = Playthrough(HILL, tuple(Playthrough(HILL).take("rest").steps) * 6000)
    assert Store(tmp_path).save(play, 7)
    kept = Store(tmp_path).load(HILL)
    assert kept is not None
    assert (len(kept.playthrough.steps), kept.note) == (6000, "")
    assert "marks" not in content(tmp_path / "story_hill.json")


SHORTER = _story(("      left: {text: Left, effects: [asked = true, energy -= 2], goto: fork}\n", ""))
STAYS = "All the steps you had taken stay among the places kept."


def test_steps_that_no_longer_go_on_are_a_place_kept(tmp_path: Path) -> None:
    """Told when the story is opened, listed from the first save on, whole again in the story as it was."""
    Store(tmp_path).save(PLAY, 7)
    store = Store(tmp_path)
    kept = store.load(SHORTER)
    assert kept is not None
    assert len(kept.playthrough.steps) == 1
    assert kept.note.endswith(f"You go on as far as it still holds. {STAYS}")
    for number in range(3):
        assert store.save(kept.playthrough.take("right"), number)
    again = Store(tmp_path)
    [slot] = again.slots().all()
    assert slot.name == "Before the story was changed: The hill"
    assert slot.record.saved_at == kept.saved_at
    whole = again.take_up(HILL, slot.record)
    assert (whole.playthrough, whole.seed, whole.note) == (PLAY, 7, "")
    assert store.notes == []


def test_each_record_is_put_aside_once_and_none_over_another(tmp_path: Path) -> None:
    """Opened again and again in the edited story, the same steps are one place; other steps are another."""
    edited = SHORTER
    for play in (PLAY, PLAY, Playthrough(HILL).take("rest").take("climb").take("left")):
        Store(tmp_path).save(play, 7)
        store = Store(tmp_path)
        assert store.load(edited) is not None
        assert store.save(Playthrough(edited), 7)
    taken = {slot.record.steps for slot in Store(tmp_path).slots().all()}
    assert PLAY.steps in taken
    assert len(taken) == 2


class _NoRoom(Disk):
    """A disk that takes no slot."""

    def write(self, path: Path, content: bytes) -> None:
        """Refuse a slot."""
        if "slots" in path.parts:
            raise OSError(errno.ENOSPC, "No space left on device")
        super().write(path, content)


def test_what_cannot_be_put_aside_is_not_written_over(tmp_path: Path) -> None:
    """The saved game stays as it is while there is no room for it elsewhere, and that is told."""
    Store(tmp_path).save(PLAY, 7)
    before = (tmp_path / "story_hill.json").read_bytes()
    store = Store(tmp_path, disk=_NoRoom())
    kept = store.load(SHORTER)
    assert kept is not None
    assert store.save(kept.playthrough, 7) is False
    assert (tmp_path / "story_hill.json").read_bytes() == before
    assert store.notes == ["This place could not be kept: No space left on device."]


def test_a_story_put_back_before_anything_was_saved_leaves_no_place(tmp_path: Path) -> None:
    """Only looking at the edited story writes nothing."""
    Store(tmp_path).save(PLAY, 7)
    store = Store(tmp_path)
    assert store.load(SHORTER) is not None
    kept = store.load(HILL)
    assert kept is not None
    assert store.save(kept.playthrough, 7)
    assert store.slots().all() == ()
