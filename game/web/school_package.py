"""A story as a package for a school's platform: its page, what is said of it, and what the platform reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import astuple

from game.papers import to_html
from game.web.cmi5 import STRUCTURE, cmi5_structure
from game.web.export import export_page
from game.web.package_zip import zipped
from game.web.privacy_page import privacy_lead, privacy_page, privacy_sections
from game.web.record import Standard, story_id
from game.web.scorm import MANIFEST, scorm_manifest
from game.words import known, speaking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario
    from game.web.record import Record

PAGE: Final = "index.html"
PRIVACY: Final = "privacy.html"
MAIN: Final = {
    Standard.SCORM_12: "main_scorm.js",
    Standard.SCORM_2004: "main_scorm.js",
    Standard.CMI5: "main_cmi5.js",
}


def school_package(scenario: Scenario, record: Record, *, sounds: bool = True) -> bytes:
    """The zip that a teacher hands to the platform; the same story and choice give the same bytes."""
    return zipped(package_files(scenario, record, sounds=sounds))


def package_files(scenario: Scenario, record: Record, *, sounds: bool = True) -> Mapping[str, bytes]:
    """What is in it by its paths, what the platform reads first at the top."""
    with speaking(known(scenario.language)):
        said = to_html(privacy_page(scenario, record))
    page = export_page(
        scenario,
        entry=MAIN[record.standard],
        sounds=sounds,
        speaks=record.connects,
        more={"record": record_as_data(scenario, record)},
    )
    files = {PAGE: page.encode(), PRIVACY: said.encode()}
    if record.standard is Standard.CMI5:
        return {STRUCTURE: cmi5_structure(scenario, record, PAGE).encode(), **files}
    return {MANIFEST: scorm_manifest(scenario, record, files).encode(), **files}


def record_as_data(scenario: Scenario, record: Record) -> dict[str, Any]:
    """What the page carries, for `player/school.js`, in its own language."""
    with speaking(known(scenario.language)):
        lead, sections = privacy_lead(record), privacy_sections(record)
    return {
        "standard": record.standard.value,
        "sends": record.sends.value,
        "course": story_id(scenario),
        "privacy": {"lead": lead, "sections": [astuple(section) for section in sections]},
    }
