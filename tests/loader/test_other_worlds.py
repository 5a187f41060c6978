"""What a story brings: looks put together from parts, pictures, places, sounds, colours."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from game.diagnostics import Source
from game.loader import Translation, load, load_path
from game.loader.limits import Limits
from game.loader.part_words import COLOURED_WORDS, FACE_WORDS, SEVERAL_WORDS, WEAR_WORDS, WORDS
from game.loader.passages import passages
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS, THINGS, Light, Mood
from game.story.own_palette import OwnPalette
from game.story.own_place import OwnPlace
from game.story.own_sound import OwnSound
from game.story.parts import COLOURS, NONE, SKINS, TAKEN_OFF
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

CLINIC = CORPUS / "playable" / "clinic.yaml"
STORY = """\
upward: 1.1
title: Somebody
protagonist: who
characters: {who: {name: Who, look: %s}}
start: end
scenes:
  end: {place: lake, lines: [There.], ending: {title: There, tone: open}}
"""
COLOUR = st.sampled_from(sorted(COLOURS)) | st.just('"#a1B2c3"')


def _record(**keys: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Some of these keys with their words, as YAML."""
    made = st.fixed_dictionaries({}, optional=keys)
    return made.map(lambda some: "{" + ", ".join(f"{key}: {value}" for key, value in some.items()) + "}")


def _words(known: Any) -> dict[str, st.SearchStrategy[str]]:  # noqa: ANN401 - the tables of parts
    return {key: st.sampled_from(sorted(words)) for key, (_, words) in known.items()}


def _lists() -> dict[str, st.SearchStrategy[str]]:
    return {
        key: st.just(NONE)
        | st.lists(st.sampled_from(sorted({*words} - {NONE})), max_size=3).map(
            lambda some: f"[{', '.join(some)}]"
        )
        for key, (_, words) in SEVERAL_WORDS.items()
    }


HAIR, HEAD = (st.sampled_from(sorted(COLOURED_WORDS[key][1])) for key in ("hair", "head"))
LOOK = _record(
    like=st.sampled_from(sorted(LOOKS)),
    skin=st.sampled_from(SKINS) | COLOUR,
    face=_record(**_words(FACE_WORDS), **_lists(), glasses_colour=COLOUR, beard_colour=COLOUR),
    hair=HAIR | _record(style=HAIR, colour=COLOUR),
    head=HEAD | _record(wear=HEAD, colour=COLOUR),
    wear=_record(**_words(WEAR_WORDS), colour=COLOUR, over_colour=COLOUR, neck_colour=COLOUR),
    holds=st.sampled_from(sorted(THINGS)),
    **_words(WORDS),
)


def clinic() -> Scenario:
    """The story that uses all of it."""
    made = load_path(CLINIC).scenario
    assert made is not None
    return made


@settings(max_examples=60, deadline=None)
@given(LOOK)
def test_any_combination_of_words_is_a_look(look: str) -> None:
    """Whatever parts are put together, nothing is said against it, and every colour is a colour."""
    loaded = load(Source("who.yaml", STORY % look))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    made = loaded.scenario.characters["who"].look
    assert isinstance(made, Appearance)
    colours = [value for name in dir(made) if name.endswith("_colour") and (value := getattr(made, name))]
    assert all(len(each) == 7 and each.startswith("#") and each == each.lower() for each in colours)


def test_what_somebody_can_be_without_is_none() -> None:
    """Each such part takes the word, a list as its one part too; beside others it says nothing."""
    face = "{glasses: none, beard: none, marks: none, jewellery: [none]}"
    rest = "head: {wear: none}, wear: {over: none, neck: none}, aid: none, holds: none"
    loaded = load(Source("who.yaml", STORY % f"{{like: father, face: {face}, {rest}}}"))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert loaded.scenario.characters["who"].look == Appearance(name="who", like="father", without=TAKEN_OFF)
    found = load(Source("who.yaml", STORY % "{hair: none, face: {marks: [none, mole]}}")).diagnostics
    assert [(one.rule, one.hint) for one in found] == [
        ("UP321", "write bald, or shaved"),
        ("UP321", "take out “none”, or the others"),
    ]


def test_every_slip_of_a_look_is_told_in_one_run() -> None:
    """One message for each, at its place, and none for what is right beside it."""
    face = "{nose: big, marks: [mole, scarr]}"
    look = f"{{age: teen, shape: slim, hair: {{style: mohwak, colour: blak}}, face: {face}}}"
    found = load(Source("who.yaml", STORY % look)).diagnostics
    assert [one.rule for one in found] == ["UP321", "UP321", "UP322", "UP321", "UP321"]
    assert [one.hint for one in found[1:3]] == ["did you mean “mohawk”?", "did you mean “black”?"]


def test_a_story_has_what_it_brings() -> None:
    """Looks, places and sounds stand where they are named, resolved; the palette goes by the protagonist."""
    story = clinic()
    amina, bo, cy = (story.characters[who].look for who in ("amina", "bo", "cy"))
    assert isinstance(amina, Appearance)
    assert isinstance(bo, Appearance)
    assert isinstance(cy, Appearance)
    assert amina.palette == OwnPalette(like="wenzhu", ground="#d6bb8c", accent="#2f7474")
    assert (amina.top, amina.top_colour, amina.over_colour, amina.face) == (
        "hoodie",
        "#2f7474",
        "#f6f0e2",
        "heart",
    )
    assert [mood for mood, _ in bo.pictures] == [Mood.CALM, Mood.GLAD]
    assert (cy.hair, cy.head, cy.skin, cy.palette) == ("bald", "cap", "#7a5c9e", None)
    door = story.scenes["door"]
    assert isinstance(door.place, OwnPlace)
    assert door.place is story.places["clinic"]
    assert [light for light, _ in door.place.pictures] == [None, Light.NIGHT]
    assert (door.place.focus, door.place.pictures[0][1].size) == ((60, 40), (64, 36))
    assert isinstance(door.sound, OwnSound)
    assert (door.sound.fade, door.sound.volume, door.music) == (1.5, 80, "none")
    assert story.scenes["inside"].cases.place[0].value is story.places["ward"]
    assert story.front.place is story.places["clinic"]
    assert story.place is story.places["ward"]


def test_a_palette_leaves_a_look_that_ships_as_it_is() -> None:
    """Nothing is said of it but whom it is like, and the colours."""
    text = (STORY % "wenzhu").replace("start: end", "palette: {accent: teal}\nstart: end")
    made = load(Source("who.yaml", text)).scenario
    assert made is not None
    palette = OwnPalette(accent="#2f7474")
    assert made.characters["who"].look == Appearance(name="who", like="wenzhu", palette=palette)


def test_where_no_folder_is_known_no_file_is_looked_for() -> None:
    """As of a text that is not saved yet: nothing is said against its pictures, which cannot be shown."""
    loaded = load(Source("clinic.yaml", CLINIC.read_text(encoding="utf-8")))
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    (picture, *_) = loaded.scenario.places["clinic"].pictures
    assert picture[1].broken
    assert not picture[1].path


def test_what_is_seen_and_boards_are_translated() -> None:
    """They are texts of the story, and in another language they are so wherever the place stands."""
    story = clinic()
    texts = {each.key: each.written for each in passages(story)}
    assert texts["places.clinic.alt"] == "A blue door with a number."
    assert texts["places.ward.signs.clock"] == "10:15"
    source = Source(str(CLINIC), CLINIC.read_text(encoding="utf-8"))
    entry = 'msgctxt "places.clinic.alt"\nmsgid "A blue door with a number."\nmsgstr "Eine blaue Tür."\n'
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    german = Translation(language="de", name="de.po", content=(head + entry).encode())
    told = load(source, translation=german).scenario
    assert told is not None
    places = (told.scenes["door"].place, told.scenes["inside"].place, told.front.place)
    assert [place.alt for place in places if isinstance(place, OwnPlace)] == ["Eine blaue Tür."] * 3


def test_together_files_are_held_to_their_limit(tmp_path: Path) -> None:
    """The one with which it is too much is told at its line, and the others are shown."""
    door = (CORPUS / "playable" / "own" / "door.png").read_bytes()
    words = b"tEXtComment\0" + b"a" * 3_900_000
    chunk = struct.pack(">I", len(words) - 4) + words + struct.pack(">I", zlib.crc32(words))
    big = door[:-12] + chunk + door[-12:]
    names = [f"p{number}.png" for number in range(9)]
    for name in names:
        (tmp_path / name).write_bytes(big)
    places = "".join(f"  {name[:2]}: {{picture: {name}, alt: A door.}}\n" for name in names)
    story = tmp_path / "big.yaml"
    cases = ", ".join(f"{{if: visited(end), is: {name[:2]}}}" for name in names)
    text = (STORY % "wenzhu").replace("place: lake", f"place: [{cases}, lake]")
    story.write_text(text.replace("start: end", f"places:\n{places}start: end"), encoding="utf-8")
    found = load_path(story)
    assert [(one.rule, one.span.line) for one in found.diagnostics] == [("UP641", 14)]
    assert found.scenario is not None
    broken = [name for name, place in found.scenario.places.items() if place.pictures[0][1].broken]
    assert broken == ["p8"]


def test_a_picture_damaged_beyond_its_header_is_told_by_who_checks(tmp_path: Path) -> None:
    """Playing trusts its header and shows paper; `check` decodes it, and tells it at its line."""
    picture = (CORPUS / "playable" / "own" / "door.png").read_bytes()
    at = picture.index(b"IDAT") + 4
    long = int.from_bytes(picture[at - 8 : at - 4], "big")
    inside = bytes(long)
    check = zlib.crc32(b"IDAT" + inside).to_bytes(4, "big")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "door.png").write_bytes(picture[:at] + inside + check + picture[at + long + 4 :])
    (tmp_path / "own" / "rain.ogg").write_bytes((CORPUS / "playable" / "own" / "rain.ogg").read_bytes())
    story = tmp_path / "clinic.yaml"
    story.write_bytes((CORPUS / "playable" / "clinic.yaml").read_bytes())
    assert load_path(story).diagnostics == ()
    told = load_path(story, limits=Limits(decodes=True)).diagnostics
    assert {(each.rule, "is damaged inside" in each.message) for each in told} == {("UP641", True)}
    assert load_path(CORPUS / "playable" / "clinic.yaml", limits=Limits(decodes=True)).diagnostics == ()


def test_a_file_under_another_name_is_not_to_be_taken_away(tmp_path: Path) -> None:
    """Where one that is named is missing, one that nothing names may be the one that is meant."""
    (tmp_path / "own").mkdir()
    for name, there in (("door.png", "dooor.png"), ("rain.ogg", "rain.ogg")):
        (tmp_path / "own" / there).write_bytes((CORPUS / "playable" / "own" / name).read_bytes())
    (tmp_path / "scenario.yaml").write_bytes(CLINIC.read_bytes())
    told = {each.rule: each for each in load_path(tmp_path).diagnostics}
    assert set(told) == {"UP641", "UP704"}
    assert "own/dooor.png" in told["UP704"].message
    assert "own/door.png" in told["UP704"].hint
