"""`odds --scenes`: how many plays come to each scene, and how many stops to talk they meet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import asdict
from rich.console import Console
from rich.table import Table

from game.analysis import PERSONAS
from game.authoring.scene_odds import scene_odds
from game.cli.how_known import NOT_MET, how_known, lost, marks, safe
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.analysis import Budget
    from game.analysis.talk_stops import TalkStops
    from game.authoring.scene_odds import SceneOdds, SceneShare
    from game.story import Scenario

_TALK = "talk"
_WIDEST = 16  # letters of a start's name in a row
_TWO = 2


def show_scenes(scenario: Scenario, persona: str, style: str, budget: Callable[[], Budget]) -> int:
    """Print them for every start, as a table or as JSON: 0, or 1 if plays never end."""
    found = scene_odds(scenario, persona, (None, *scenario.circumstances), budget)
    if style == "json":
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
    else:
        _show(scenario, found)
    return int(any(each.proven and each.lost > 0 for each in found))


def _show(scenario: Scenario, found: Sequence[SceneOdds]) -> None:
    console, first = Console(highlight=False), found[0]
    called = {_called(scenario, each.start): each for each in found}
    console.print(f"[bold]{safe(scenario.title)}[/bold]")
    console.print(how_known(first))
    console.print(f"For {first.persona.replace('_', ' ')}: {PERSONAS[first.persona].about}.\n")
    console.print(_scenes(called))
    if first.lost > 0:
        console.print(lost(first))
    if first.stops.scenes:
        console.print(_stops(called))
    else:
        console.print("\nThere is no stop to talk at.")
    signs = marks(found) if len(found) > 1 else ""
    if signs:
        console.print(f"\n{signs}")


def _called(scenario: Scenario, start: str | None) -> str:
    return "as written" if start is None else scenario.circumstances[start].label


def _scenes(called: Mapping[str, SceneOdds]) -> Table:
    """A row for each scene: the plays that come there from each start, and the endings that are open."""
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("scene", no_wrap=True)
    first, *others = called.values()
    table.add_column("plays", justify="right", no_wrap=True)
    table.add_column("endings open", justify="right", max_width=_WIDEST)
    table.add_column("", justify="left", no_wrap=True)
    for name in [*called][1:]:
        table.add_column(safe(name), justify="right", max_width=_WIDEST)
    sign = "~" if any(each.proven for each in called.values()) else ""
    for number, one in enumerate(first.scenes):
        open_ = "" if one.endings is None else f"{one.endings:.1f}"
        cells = [_cell(each, each.scenes[number], sign) for each in others]
        table.add_row(safe(one.id), _share(first, one), open_, _TALK if one.discuss else "", *cells)
    return table


def _share(each: SceneOdds, one: SceneShare) -> str:
    """How many plays come to a scene; the range that lies in where it is estimated and tenths show one."""
    if each.proven:
        return _proven(one)
    if not one.share:
        return NOT_MET
    said, least, most = (percent_in_tenths(s, proven=False) for s in (one.share, one.least, one.most))
    return said if least == most else f"{said} ({least} to {most})"


def _cell(each: SceneOdds, one: SceneShare, sign: str) -> str:
    """The same in a column, an estimate after a sign."""
    if each.proven:
        return _proven(one)
    return f"{sign}{percent_in_tenths(one.share, proven=False)}" if one.share else NOT_MET


def _proven(one: SceneShare) -> str:
    """A share that is exact: never and always only where no play comes there, or none passes by."""
    if not one.ever:
        return "never"
    return "always" if one.always else percent_in_tenths(one.share, proven=False)


def _few(stops: TalkStops) -> str:
    """The plays that meet fewer than two stops, where that is exact."""
    if not stops.few:
        return "none"
    return percent_in_tenths(stops.few, proven=stops.scenes < _TWO)


def _stops(called: Mapping[str, SceneOdds]) -> Table:
    """A row for each start: the stops to talk that a play meets."""
    table = Table(
        title="\nStops to talk at, in one play",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
    )
    table.add_column("start", header_style="dim")
    for heading in ("fewest", "on average", "plays with fewer than two"):
        table.add_column(heading, justify="right", header_style="dim")
    sign = "~" if any(each.proven for each in called.values()) else ""
    for name, each in called.items():
        mark, stops = "" if each.proven else sign, each.stops
        fewest = "" if stops.fewest is None else f"{mark}{stops.fewest}"
        few = _few(stops) if each.proven else f"{mark}{percent_in_tenths(stops.few, proven=False)}"
        table.add_row(safe(name), fewest, f"{mark}{stops.average:.2f}", few)
    return table
