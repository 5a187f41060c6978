"""A story as a package by cmi5: the course structure that a platform reads first, the story its one unit.

A package that sends nothing asks for nothing to be met: the unit's `moveOn` does not apply.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from game.papers.template import fill
from game.web.record import Sends, story_id

if TYPE_CHECKING:
    from game.story import Scenario
    from game.web.record import Record

STRUCTURE: Final = "cmi5.xml"

_COURSE: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="@ID@">
    <title><langstring lang="@LANGUAGE@">@TITLE@</langstring></title>
    <description><langstring lang="@LANGUAGE@">@ABOUT@</langstring></description>
  </course>
  <au id="@ID@#play" moveOn="@MOVE@" launchMethod="AnyWindow">
    <title><langstring lang="@LANGUAGE@">@TITLE@</langstring></title>
    <description><langstring lang="@LANGUAGE@">@ABOUT@</langstring></description>
    <url>@PAGE@</url>
  </au>
</courseStructure>
"""


def cmi5_structure(scenario: Scenario, record: Record, page: str) -> str:
    """The course structure of a package whose page this is."""
    words = {
        "ID": escape(story_id(scenario)),
        "LANGUAGE": escape(scenario.language),
        "TITLE": escape(scenario.title),
        "ABOUT": escape(scenario.summary or scenario.title),
        "MOVE": "NotApplicable" if record.sends is Sends.NOTHING else "Completed",
        "PAGE": escape(page),
    }
    return fill(_COURSE, words)
