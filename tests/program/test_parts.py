"""What the built program is made with: its start, its icon, the workflow that makes it."""

from __future__ import annotations

import io
import re
import runpy
import struct
from typing import Any

import pygame
import pytest
import yaml

from tests.desktop.outside import ROOT

HERE = ROOT / "assets" / "program"
WORKFLOW = ROOT / ".github" / "workflows" / "programs.yml"


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ({"LD_LIBRARY_PATH": "/upward/_internal"}, {}),
        (
            {"LD_LIBRARY_PATH": "/upward/_internal:/a", "LD_LIBRARY_PATH_ORIG": "/a"},
            {"LD_LIBRARY_PATH": "/a"},
        ),
        ({"HOME": "/mei"}, {"HOME": "/mei"}),
    ],
)
def test_other_programs_do_not_get_its_libraries(found: dict[str, str], left: dict[str, str]) -> None:
    """What the program's start put into the environment is taken out again."""
    runpy.run_path(str(HERE / "start.py"))["put_back"](found)
    assert found == {**left, "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def _sides(pictures: list[bytes]) -> list[int]:
    """How wide each PNG is, all being square."""
    drawn = [pygame.image.load(io.BytesIO(picture), "icon.png") for picture in pictures]
    assert all(one.get_width() == one.get_height() for one in drawn)
    return [one.get_width() for one in drawn]


def test_the_icon_has_every_size() -> None:
    """Each system finds the sizes it asks for, and they are what the file says they are."""
    ico = (HERE / "upward.ico").read_bytes()
    entries = [struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number) for number in range(ico[4])]
    pictures = [ico[start : start + size] for *_, size, start in entries]
    assert [side or 256 for side, *_ in entries] == _sides(pictures) == [16, 24, 32, 48, 64, 128, 256]
    icns, at, parts = (HERE / "upward.icns").read_bytes(), 8, {}
    while at < len(icns):
        size = struct.unpack_from(">I", icns, at + 4)[0]
        parts[icns[at : at + 4].decode()] = icns[at + 8 : at + size]
        at += size
    assert at == len(icns) == struct.unpack_from(">I", icns, 4)[0]
    assert list(parts) == ["icp4", "icp5", "icp6", "ic07", "ic08", "ic09"]
    assert _sides(list(parts.values())) == [16, 32, 64, 128, 256, 512]
    assert _sides([(HERE / "upward.png").read_bytes()]) == [256]


def test_the_workflow_names_what_is_there() -> None:
    """It can be read, each job that waits waits for one there is, and each of our files it runs is there."""
    text = WORKFLOW.read_text(encoding="utf-8")
    jobs: dict[str, dict[str, Any]] = yaml.safe_load(text)["jobs"]
    assert {one for job in jobs.values() for one in job.get("needs", [])} <= set(jobs)
    named = re.findall(r"assets/[\w/.]+", text)
    assert [path for path in named if not (ROOT / path).is_file()] == []
    systems = jobs["build"]["strategy"]["matrix"]["include"]
    assert [one["system"] for one in systems] == ["linux", "windows", "macos"]
