"""Writes a new story: small, complete, playable, with comments that teach the format as one reads down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import no_such
from game.loader.files import FILE
from game.papers.template import fill
from game.program_name import program_name
from game.story.catalogue import LOOKS, PLACES

if TYPE_CHECKING:
    from pathlib import Path

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST: Final = 60
_LONGEST_ANSWER: Final = 120
_JOINERS: Final = "\u200c\u200d"  # not printable, but Persian words and many emoji are held together by them
TITLE: Final = "A seat by the window"
PROTAGONIST: Final = "Xiao An"
LOOK: Final = "student_man"
PLACE: Final = "classroom"

_STORY: Final = """\
# yaml-language-server: $schema=@SCHEMA@
# A whole small story. Read it down once, play it, then change it piece by piece:
#   @PROGRAM@ play @NAME@          @PROGRAM@ check @NAME@          @PROGRAM@ test @NAME@
upward: 1                       # the version of the format
title: @TITLE@
summary: A first day, and a seat by the window.     # for the title screen, at most 90 characters
language: en
protagonist: me                 # one of the characters below
minutes: 3
characters:                     # an id each: a name, a look of the catalogue, and for others who they are
  me: {name: @WHO@, look: @LOOK@}
  lin: {name: Lin, look: student_woman, about: second row}
  notices: {name: Notices, look: teacher_man, about: does not reply}
stats:                          # of the five standard stats those you use, each with its start from 0 to 100
  confidence: 30
  ability: 30
  energy: 50
  connection: 20
flags:                          # things that have happened or not
  noted: false
circumstances:                  # other starts, for “same choices, different start”
  older_sister: {label: An older sister who studied here, set: [confidence = 45, connection = 30]}
start: room

scenes:
  room:
    place: @PLACE@              # a place of the catalogue, in the light of morning, day, dusk or night
    light: morning
    caption: Monday, 7:50.      # when and where, shown on a ribbon
    cast: [me, lin (calm)]      # at most three people, each with a mood if it is not calm
    lines:                      # narration as it is; speech begins with who speaks, and how
      - There are thirty seats and nine people, and all nine have found a seat by a wall.
      - "lin (glad): That one is free. The radiator only bangs on the hour."
      - {if: confidence >= 40, text: "You know this banging. Your sister used to do it at dinner."}
    choices:                    # what one can do: an id that never changes, words, and where it leads
      sit:
        text: Sit down beside her
        effects: [connection += 6, energy -= 3]
        because: She moves her bag.     # shown beside the numbers that move
        goto: note
      front:
        text: Take the front row, where nobody is
        effects: [ability += 5, confidence += 2]
        because: One hears everything here, also the chalk.
        goto: note

  note:
    place: @PLACE@
    light: day
    lines:
      - A sheet goes round for the study group. It has come to you by way of the whole room.
    choices:
      sign:
        text: Write your name on it
        effects: [noted = true, energy -= 4]
        because: It is the only name in ink.
        goto: luck
      ask:
        text: Ask aloud what the group is for
        if: confidence >= 32            # open only while this holds
        locked: Your mouth is open. The bell is faster.     # without this a locked choice is not shown
        effects: [confidence += 4, connection += 2]
        because: Three people wanted to know that too.
        goto: luck
      pass_on: {text: Pass it on, goto: luck}

  luck:
    place: @PLACE@
    lines: []                   # a scene without lines is passed through unseen
    chance:                     # luck, by weight: here three times in four
      room_12: {weight: 3, effects: [connection += 2], because: The room with the kettle., goto: evening}
      moved: {weight: 1, effects: [energy -= 6], because: Another building., goto: evening}

  evening:
    place: dormitory
    light: night
    view: phone                 # a chat: speech becomes bubbles; `post` is a feed
    chat: Notices
    clock: "21:06"
    lines:
      - {notices: "Study group, Tuesday 19:00. Bring what you do not understand."}
      - {if: noted, text: "Your name stands under it, with eleven others."}      # a comma wants quotes in { }
      - {if: not noted, text: There are eleven names under it.}
      - {draft: Is there still}           # typed, and not sent
    choices:
      send:
        text: Finish the sentence, and send it
        effects: [confidence += 3, connection += 4, energy -= 3]
        because: It was sent before the thumb knew.
        goto: turn
      put_away:
        text: Put the telephone under the pillow
        effects: [energy += 6]
        because: It is warm, like an animal.
        goto: turn
    discuss: {prompt: "What does it cost to ask, and who pays it?", minutes: 4, form: pairs}    # for a class

  turn:
    place: dormitory
    light: night
    next:                       # the first exit whose condition holds; the last has none
      - {if: noted and connection >= 26, goto: ending_group}
      - ending_window

  ending_group:
    place: @PLACE@
    light: dusk
    lines:
      - Tuesday, 19:00. Twelve people do not understand twelve things.
    ending:
      title: Room with a kettle
      tone: warm                # warm, quiet, bright, bittersweet or open: a colour, never a mark
      reflection:
        - {if: confidence >= 36, text: It was asked before anyone knew there was a question.}
        - "What was gained here has the number {connection}, and was not earned by one evening."
      debrief:                  # questions to take along
        - Which of the choices felt smallest?

  ending_window:
    place: @PLACE@
    light: dusk
    lines:
      - From the seat by the window you can see the lit room, and who is in it.
    ending:
      title: A seat by the window
      tone: quiet
      reflection:
        - Nothing was lost that had been had.
      debrief:
        - What would have had to be different on Monday?
"""


@frozen(kw_only=True)
class Wishes:
    """What a new story gets: its title, the protagonist's name and look, and the place of most scenes."""

    title: str = TITLE
    protagonist: str = PROTAGONIST
    look: str = LOOK
    place: str = PLACE


def problem_of(name: str, wishes: Wishes) -> str:
    """Why this story cannot be written, in a sentence; empty if it can."""
    if not _ID.fullmatch(name) or len(name) > _LONGEST:
        return f"“{name}” is no id: write lower-case letters, digits and _, beginning with a letter."
    if wishes.look not in LOOKS:
        return no_such("look", wishes.look, LOOKS)
    if wishes.place not in PLACES:
        return no_such("place", wishes.place, PLACES)
    answers = (wishes.title, wishes.protagonist)
    if not all(_plain(answer).strip(f" {_JOINERS}") for answer in answers):
        return "A title and a name are needed, and one of them is empty."
    if max(map(len, answers)) > _LONGEST_ANSWER:
        return f"A title and a name have at most {_LONGEST_ANSWER} characters."
    return ""


def story_of(name: str, wishes: Wishes, schema: str) -> str:
    """The YAML text of the new story; `schema` is the address of the JSON schema for editors."""
    words = {
        "PROGRAM": program_name(),
        "NAME": name,
        "TITLE": quoted(wishes.title),
        "WHO": quoted(wishes.protagonist),
        "LOOK": wishes.look,
        "PLACE": wishes.place,
        "SCHEMA": schema,
    }
    return fill(_STORY, words)


def quoted(words: str) -> str:
    """Words in double quotes, as YAML reads them back: on one line, without control characters."""
    escaped = _plain(words).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _plain(words: str) -> str:
    """Words on one line, without what the format would take for a value or for emphasis."""
    shown = "".join(c if c.isprintable() or c in _JOINERS else " " for c in words)
    return " ".join(shown.replace("{", "(").replace("}", ")").replace("*", "").split())


_WALKS: Final = {
    "ending_group": """\
scenario: @NAME@
room > sit
  | There are thirty seats
  ? front
note > sign
  x ask: Your mouth is open
  ? pass_on
luck > room_12
evening > send
  | Your name stands under it
  = connection 28
turn > next
ending_group .
  | Tuesday, 19:00.
""",
    "ending_window": """\
scenario: @NAME@
circumstance: older_sister
room > front
  | You know this banging.
note > pass_on
  ? ask
luck > moved
evening > put_away
  | There are eleven names
turn > next
ending_window .
""",
}


def write_new(folder: Path, name: str, wishes: Wishes, schema: str) -> tuple[Path, ...]:
    """Write the story and its walks into a new folder; the files written, the story first.

    Raises FileExistsError where there is a folder of that name, OSError where the system refuses.
    """
    home = folder / name
    home.mkdir(parents=True)
    (home / "walks").mkdir()
    story = home / FILE
    story.write_text(story_of(name, wishes, schema), encoding="utf-8")
    written = [story]
    for ending, text in _WALKS.items():
        walk = home / "walks" / f"{ending}.walk"
        walk.write_text(fill(text, {"NAME": name}), encoding="utf-8")
        written.append(walk)
    return tuple(written)
