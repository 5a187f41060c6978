"""`export --scorm` and `--cmi5`: the file that comes of them, and what is said of options that do not fit."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from game.cli.export_package import export_package, package_asked
from game.resources import SCENARIOS
from game.web.record import Record, Sends, Standard

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("scorm", "cmi5", "sends", "record"),
    [
        ("1.2", False, None, Record(Standard.SCORM_12, Sends.COMPLETION)),
        ("2004", False, "choices", Record(Standard.SCORM_2004, Sends.CHOICES)),
        (None, True, "nothing", Record(Standard.CMI5, Sends.NOTHING)),
        (None, False, None, None),
    ],
)
def test_options_ask_for_a_package(
    scorm: str | None, *, cmi5: bool, sends: str | None, record: Record | None
) -> None:
    """By one standard; without more said it tells completion."""
    assert package_asked(scorm, cmi5=cmi5, sends=sends, folder=False) == record


def test_options_that_do_not_go_together_are_told() -> None:
    """In a sentence that says which to leave away."""
    both = package_asked("1.2", cmi5=True, sends=None, folder=False)
    assert both == "A package is by SCORM or by cmi5: leave one of --scorm and --cmi5 away."
    assert (
        package_asked("1.2", cmi5=False, sends=None, folder=True)
        == "A package is one file: leave --folder away."
    )
    alone = package_asked(None, cmi5=False, sends="choices", folder=False)
    assert alone == "--sends is said of a package: add --scorm or --cmi5."


def test_a_package_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same each time, with its manifest first; what it sends is said, also in the page itself."""
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    story = SCENARIOS / "examples" / "boiler_house"
    for out in (one, two):
        assert export_package(story, out, Record(Standard.SCORM_12, Sends.CHOICES)) == 0
    assert one.read_bytes() == two.read_bytes()
    said = capsys.readouterr().out
    assert re.search(r"Written: .*one\.zip \(\d+ KB\), a package by SCORM 1\.2\.\n", said)
    assert "It sends the choices, the ending, and the place; privacy.html in it says so in full." in said
    with ZipFile(one) as made:
        assert made.namelist() == ["imsmanifest.xml", "index.html", "privacy.html"]
        page = made.read("index.html").decode()
    (record,) = re.findall(r'<script type="application/json" id="record">(.*?)</script>', page)
    assert {name: json.loads(record)[name] for name in ("standard", "sends")} == {
        "standard": "scorm12",
        "sends": "choices",
    }


def test_what_is_no_zip_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Platforms take nothing else."""
    assert export_package(SCENARIOS / "wenzhu", tmp_path / "a.html", Record(Standard.CMI5)) == 2
    assert capsys.readouterr().err == "“a.html” is no package: end it in .zip.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("standard", Standard)
@pytest.mark.parametrize("sends", Sends)
def test_only_cmi5_may_connect_and_only_if_it_sends(standard: Standard, sends: Sends, tmp_path: Path) -> None:
    """Whatever the player would do: the page's own policy keeps it off."""
    out = tmp_path / "a.zip"
    export_package(SCENARIOS / "examples" / "boiler_house", out, Record(standard, sends))
    with ZipFile(out) as made:
        page = unescape(made.read("index.html").decode())
    connects = re.search(r'Content-Security-Policy" content="[^"]*connect-src ([^;]*);', page)
    speaks = standard is Standard.CMI5 and sends is not Sends.NOTHING
    assert connects is not None
    assert connects[1] == ("https: http:" if speaks else "'none'")
