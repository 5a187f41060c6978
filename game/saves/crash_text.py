"""The text of a report about a fault: what the program runs on, the way to the fault, the walk as ids.

It has no names, also none that was typed, no folders of the player's, no lesson, nothing of the environment.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib import metadata
from typing import TYPE_CHECKING, Final

from game.resources import LIBRARY
from game.saves.crash_trace import trace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from game.story import Playthrough

_STEPS: Final = 2_000  # the last of a walk
_HEAD: Final = "A report of Upward about a fault of its own. It says nothing of who played."


def report_text(
    problem: BaseException,
    where: str,
    play: Playthrough | None,
    now: datetime,
    facts: Mapping[str, str],
) -> str:
    """The report of an exception; `where` is the part of the program, `now` is in UTC."""
    told = {"when": f"{now:%Y-%m-%d %H:%M} UTC", "where": where, **machine(), **facts}
    head = [f"{name}: {fact}" for name, fact in told.items()]
    walk = [] if play is None else ["", *_walk(play)]
    return "\n".join([_HEAD, *head, "", *trace(problem, _ids(play)), *walk, ""])


def machine() -> dict[str, str]:
    """What the program runs on: versions and kinds, nothing that tells one machine from another."""
    release = re.match(r"[\d.]*", platform.release())
    return {
        "upward": _version(),
        "system": f"{platform.system()} {release[0] if release else ''} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "built": "yes" if getattr(sys, "frozen", False) else "no",
    }


def _version() -> str:
    """The version of the program; of a checkout that which its project has."""
    project = LIBRARY / "pyproject.toml"
    if project.is_file():
        found = re.search(r'^version = "([^"]+)"', project.read_text(encoding="utf-8"), re.MULTILINE)
        return found[1] if found else "unknown"
    try:
        return metadata.version("upward")
    except metadata.PackageNotFoundError:
        return "unknown"


def _ids(play: Playthrough | None) -> set[str]:
    """The ids of what is played, which a message may name."""
    if play is None:
        return set()
    story = play.scenario
    return {*story.scenes, *story.characters, *(step.id for step in play.steps)}


def _walk(play: Playthrough) -> Iterator[str]:
    yield f"story: {play.scenario.id} {play.scenario.digest}"
    yield f"start: {play.circumstance or 'the usual one'}"
    yield f"steps: {len(play.steps)}"
    if len(play.steps) > _STEPS:
        yield f"  {len(play.steps) - _STEPS} more before"
    yield from (f"  {step.scene} > {step.id}" for step in play.steps[-_STEPS:])
