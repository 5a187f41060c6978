"""A story as a package by SCORM 1.2 or SCORM 2004 (4th edition): the manifest that a platform reads first.

The schemas that it names are known to platforms by their names, and are not in the package. A package that
sends nothing is an asset, not a SCO: one that does not speak, by the standard's own word.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from game.papers.template import fill
from game.web.record import Sends, Standard, story_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.story import Scenario
    from game.web.record import Record

MANIFEST: Final = "imsmanifest.xml"

_12: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="story-@ID@" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="story">
    <organization identifier="story">
      <title>@TITLE@</title>
      <item identifier="play" identifierref="page">
        <title>@TITLE@</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="@KIND@" href="@PAGE@">
@FILES@
    </resource>
  </resources>
</manifest>
"""

_2004: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="story-@ID@" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd
    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd
    http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="story">
    <organization identifier="story">
      <title>@TITLE@</title>
      <item identifier="play" identifierref="page">
        <title>@TITLE@</title>@DELIVERY@
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="@KIND@" href="@PAGE@">
@FILES@
    </resource>
  </resources>
</manifest>
"""

# The story alone says whether it was completed. Whether that was a success nobody says; else platforms would.
_DELIVERY: Final = """
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>"""


def scorm_manifest(scenario: Scenario, record: Record, files: Iterable[str]) -> str:
    """The manifest of a package with these files; the first is the page that is opened."""
    paths = [escape(each) for each in files]
    speaks = record.sends is not Sends.NOTHING
    words = {
        "ID": story_id(scenario).rpartition(":")[2],
        "TITLE": escape(scenario.title),
        "KIND": "sco" if speaks else "asset",
        "DELIVERY": _DELIVERY if speaks else "",
        "PAGE": paths[0],
        "FILES": "\n".join(f'      <file href="{each}"/>' for each in paths),
    }
    return fill(_12 if record.standard is Standard.SCORM_12 else _2004, words)
