"""What is proven of a story's scenes, as it comes from the process that explores it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from game.diagnostics import Diagnostic, Edit, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Extent:
    """The least and the most of a stat in a scene; some play has both where they are `attained`."""

    least: int
    most: int
    attained: bool = True


@frozen(kw_only=True)
class SceneFacts:
    """What is proven of one scene.

    `met` is how often it is entered in a play, on average, by start: the usual one is called "". That is the
    share of plays that meet it, but where it can be met `again`. Of the usual start are also, by the id of a
    choice or the number of an exit, the share of visits (0 to 1) in which it is `open`, and in which it is
    `taken`.
    """

    met: Mapping[str, float] = field(factory=dict)
    stats: Mapping[str, Extent] = field(factory=dict)
    open: Mapping[str, float] = field(factory=dict)
    taken: Mapping[str, float] = field(factory=dict)
    again: bool = False


@frozen(kw_only=True)
class Facts:
    """What is proven of a story: its scenes by id, from those of its starts that were explored whole."""

    scenes: Mapping[str, SceneFacts]
    states: int
    complete: bool


def facts_from(plain: Mapping[str, Any]) -> Facts:
    """Facts from what `asdict` made of them."""
    scenes = {
        scene: SceneFacts(
            met=each["met"],
            stats={stat: Extent(**extent) for stat, extent in each["stats"].items()},
            open=each["open"],
            taken=each["taken"],
            again=each["again"],
        )
        for scene, each in plain["scenes"].items()
    }
    return Facts(scenes=scenes, states=plain["states"], complete=plain["complete"])


def diagnostic_from(plain: Mapping[str, Any]) -> Diagnostic:
    """A diagnostic from what `asdict` made of it."""
    return Diagnostic(
        rule=plain["rule"],
        severity=Severity(plain["severity"]),
        span=Span(**plain["span"]),
        message=plain["message"],
        hint=plain["hint"],
        notes=tuple(plain["notes"]),
        fix=tuple(Edit(Span(**each["span"]), each["text"]) for each in plain["fix"]),
    )


def plain_of(value: Facts | Diagnostic) -> dict[str, Any]:
    """The same as dicts, lists, words and numbers."""
    return asdict(value)
