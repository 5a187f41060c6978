"""Packages for schools' platforms to be played in tests: of a small story and of one that ships."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.resources import SCENARIOS
from game.web.export import page_parts
from game.web.page_file import page_file
from game.web.school_package import MAIN, PAGE, package_files, record_as_data
from tests.web.opened import in_reach, story

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.story import Scenario
    from game.web.record import Record

SMALL: Final = Path(__file__).with_name("corridors.yaml")


def small() -> Scenario:
    """A story without places, so that many plays of it are quick; it asks for a name."""
    return story(SMALL)


def whole() -> Scenario:
    """A story that ships, with its stage."""
    return story(SCENARIOS / "wenzhu")


def made_up() -> Scenario:
    """A story in a made-up language."""
    return story(SCENARIOS / "wenzhu", "xx")


def reachable(scenario: Scenario, record: Record) -> bytes:
    """The page of a package, with its app in reach of a test."""
    parts = page_parts(
        scenario,
        entry=MAIN[record.standard],
        speaks=record.connects,
        more={"record": record_as_data(scenario, record)},
    )
    program = in_reach(parts.program, MAIN[record.standard])
    return page_file(evolve(parts, program=program)).encode()


@cache
def package(record: Record, made: Callable[[], Scenario] = small) -> Mapping[str, bytes]:
    """The package of a story, with its app in reach of a test."""
    scenario = made()
    return {**package_files(scenario, record), PAGE: reachable(scenario, record)}
