"""What a school's platform is told of a play: by which standard, and how much. `player/record.js` does it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from attrs import frozen

if TYPE_CHECKING:
    from game.story import Scenario

_STORIES: Final = UUID(
    "6f1e0d9a-54b7-4c52-9a44-7d0b2a1c8e35"
)  # chosen once, so that a story has the same id ever after


class Standard(StrEnum):
    """The standards by which a package and a school's platform speak."""

    SCORM_12 = "scorm12"
    SCORM_2004 = "scorm2004"
    CMI5 = "cmi5"


NAMES: Final = {Standard.SCORM_12: "SCORM 1.2", Standard.SCORM_2004: "SCORM 2004", Standard.CMI5: "cmi5"}


class Sends(StrEnum):
    """What is sent: nothing at all, that it was begun and ended, or also what was chosen on the way."""

    NOTHING = "nothing"
    COMPLETION = "completion"
    CHOICES = "choices"


@frozen
class Record:
    """What a package tells a platform, as whoever exported it chose."""

    standard: Standard
    sends: Sends = Sends.COMPLETION

    @property
    def connects(self) -> str:
        """What its page may connect to, as a source of a content security policy; empty for nothing.

        Only cmi5 connects at all. Where to, the platform says when it opens the page; the player then narrows
        it to these addresses before it asks the first of them (`player/record_cmi5.js`).
        """
        return "https: http:" if self.standard is Standard.CMI5 and self.sends is not Sends.NOTHING else ""


def story_id(scenario: Scenario) -> str:
    """What identifies a story anywhere in the world, as a URN: the same as long as its id and title are."""
    return uuid5(_STORIES, f"{scenario.id}\n{scenario.as_written.title}").urn
