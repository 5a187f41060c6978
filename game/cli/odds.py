"""`odds`: how likely each ending is, as bars and tables in the terminal, or as JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from attrs import asdict, frozen
from rich.console import Console
from rich.table import Table

from game.analysis import PERSONAS, StateSpace, graph_of
from game.analysis.lengths import MOST_WAYS
from game.authoring.odds import Odds, odds
from game.cli.bounds import GIGABYTE, MEMORY, SECONDS, STATES
from game.cli.how_known import NOT_MET, how_known, lost, marks, safe
from game.cli.progress_bar import progress_bar
from game.cli.scene_table import show_scenes
from game.cli.stories import read_story
from game.diagnostics import no_such
from game.story.labels import ending_title
from game.story.scenario import Ending
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.authoring.odds import EndingOdds
    from game.story import Scenario

_BAR = 24
_WRONG_USAGE = 2
_WHOLE = 100.0
_EIGHTHS = " ▏▎▍▌▋▊▉█"
_TONES = {"warm": "red", "quiet": "blue", "bright": "yellow", "bittersweet": "magenta", "open": "green"}


@frozen(kw_only=True)
class Wanted:
    """The options of `odds`: for whom, how it is written, and where the stats are looked at.

    `endings` is whether stats are shown at every ending, `scenes` where else; `by_scene` is whether what is
    told is how many plays come to each scene. `states` and `seconds` bound the exploration.
    """

    persona: str | None = None
    style: str = "text"
    endings: bool = False
    scenes: tuple[str, ...] = ()
    by_scene: bool = False
    states: int = STATES
    seconds: float = SECONDS
    memory: float = MEMORY * GIGABYTE  # bytes


def show_odds(path: Path, wanted: Wanted) -> int:
    """Print the odds of a story: 0, 1 if it has mistakes or plays never end, 2 if it has no such scene."""
    scenario = read_story(path)
    if scenario is None:
        return 1
    unknown = next((scene for scene in wanted.scenes if scene not in scenario.scenes), None)
    if unknown is not None:
        print(no_such("scene", unknown, scenario.scenes), file=sys.stderr)
        return _WRONG_USAGE
    spreads = (*wanted.scenes, *(_endings_of(scenario) if wanted.endings else ()))
    personas = (wanted.persona,) if wanted.persona else tuple(PERSONAS)
    with progress_bar(f"Working out {scenario.id}", wanted.states, wanted.seconds, wanted.memory) as patient:
        if wanted.by_scene:
            return show_scenes(scenario, personas[0], wanted.style, patient.budget)
        starts = tuple(scenario.circumstances)
        space = StateSpace(graph_of(scenario), (None, *starts))
        main = odds(
            scenario, personas, budget=patient.budget, spreads=spreads, later=len(starts), space=space
        )
        whole = wanted.style == "json"
        others = odds(scenario, personas[:1], starts, patient.budget, counted=whole, space=space)
    if wanted.style == "json":
        print(json.dumps([_plain(each) for each in (*main, *others)], ensure_ascii=False, indent=2))
    else:
        _show(scenario, main, others)
    return int(any(each.proven and each.lost > 0 for each in (*main, *others)))


def _endings_of(scenario: Scenario) -> tuple[str, ...]:
    return tuple(scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Ending))


def _plain(each: Odds) -> dict[str, object]:
    found = asdict(each, filter=lambda field, _: field.name not in {"passages", "reached"})
    found["steps"] = {f"{scene} > {step}": share for (scene, step), share in each.steps.items()}
    return found


def _show(scenario: Scenario, main: tuple[Odds, ...], others: tuple[Odds, ...]) -> None:
    console = Console(highlight=False)
    first = main[0]
    console.print(f"[bold]{safe(scenario.title)}[/bold]")
    console.print(how_known(first))
    console.print(f"For {first.persona.replace('_', ' ')}: {PERSONAS[first.persona].about}.\n")
    console.print(_endings(first))
    if first.lost > 0:
        console.print(lost(first))
    if len(main) > 1:
        console.print(_beside("For whom", {each.persona.replace("_", " "): each for each in main}))
    if others:
        called = {"as written": first} | {scenario.circumstances[o.start or ""].label: o for o in others}
        console.print(_beside("From which start", called))
    signs = marks((*main, *others))
    notes = (signs if len(main) > 1 or others else "", _rounded((*main, *others)))
    if any(notes):
        console.print(f"\n{' '.join(filter(None, notes))}")
    if first.spreads:
        console.print(_spread_table(scenario, first))


def _rounded(all_: Sequence[Odds]) -> str:
    """A sentence where the tenths of some column do not add up to all."""
    sums = [sum(round(100 * one.share, 1) for one in each.endings) + 100 * each.lost for each in all_]
    if all(round(total, 1) == _WHOLE for total in sums):
        return ""
    return "Shares are rounded to tenths, so a column may add up to a little more or less than 100 %."


def _endings(each: Odds) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading, side in (
        ("ending", "left"),
        ("", "left"),
        ("share", "right"),
        ("decisions", "right"),
        ("ways", "right"),
    ):
        table.add_column(heading, justify=side, no_wrap=heading != "ending")  # type: ignore[arg-type]
    most = max((one.share for one in each.endings), default=0) or 1
    for one in sorted(each.endings, key=lambda one: -one.share):
        colour = _TONES.get(one.tone, "white")
        bar = f"[{colour}]{_bar(one.share / most)}[/{colour}]"
        ways = _ways(one, proven=each.proven)
        table.add_row(safe(one.title), bar, _share(each, one), _decisions(one), ways)
    return table


def _share(each: Odds, one: EndingOdds) -> str:
    """How often an ending is come to; the range it lies in where it is estimated and tenths show one."""
    if each.proven:
        return _proven(each, one)
    if not one.share:
        return NOT_MET
    said, least, most = (percent_in_tenths(s, proven=False) for s in (one.share, one.least, one.most))
    return said if least == most else f"{said} ({least} to {most})"


def _proven(each: Odds, one: EndingOdds) -> str:
    """A share that is exact: always and never only where every play, or none, comes there."""
    if not one.reached:
        return "never"
    if each.lost or any(o.reached for o in each.endings if o is not one):
        return percent_in_tenths(one.share, proven=False)
    return "always"


def _decisions(one: EndingOdds) -> str:
    if one.fewest_decisions is None:
        return ""
    if one.fewest_decisions == one.most_decisions:
        return str(one.fewest_decisions)
    most = "any number" if one.most_decisions is None else str(one.most_decisions)
    return f"{one.fewest_decisions} to {most}"


def _ways(one: EndingOdds, *, proven: bool) -> str:
    if not proven:
        return ""
    if one.ways is None:
        return "no end of them"
    return "more than 10^308" if one.ways >= MOST_WAYS else f"{one.ways:,}"


def _bar(share: float) -> str:
    whole, rest = divmod(round(share * _BAR * 8), 8)
    return "█" * whole + (_EIGHTHS[rest] if rest else "")


def _beside(title: str, columns: dict[str, Odds]) -> Table:
    table = Table(title=f"\n{title}", title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("ending", header_style="dim")
    for name in columns:
        table.add_column(safe(name), justify="right", header_style="dim", max_width=16)
    sign = "~" if any(each.proven for each in columns.values()) else ""
    for number, one in enumerate(next(iter(columns.values())).endings):
        cells = [_cell(each, each.endings[number], sign) for each in columns.values()]
        table.add_row(safe(one.title), *cells)
    if any(each.lost for each in columns.values()):
        table.add_row("[dim]no ending[/dim]", *(_unended(each, sign) for each in columns.values()))
    return table


def _cell(each: Odds, one: EndingOdds, sign: str) -> str:
    """The same in a column, an estimate after a sign."""
    if each.proven:
        return _proven(each, one)
    return f"{sign}{percent_in_tenths(one.share, proven=False)}" if one.share else NOT_MET


def _unended(each: Odds, sign: str) -> str:
    """The share of plays that come to no ending: for ever, or, of an estimate, until they were broken off."""
    if not each.lost:
        return ""
    return f"{'' if each.proven else sign}{percent_in_tenths(each.lost)}"


def _spread_table(scenario: Scenario, each: Odds) -> Table:
    table = Table(
        title="\nWhere the stats stand: half of all plays in the first range, all in the second",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
    )
    stats = list(dict.fromkeys(one.stat for one in each.spreads))
    table.add_column("scene", header_style="dim")
    for stat in stats:
        table.add_column(stat, justify="right", header_style="dim")
    for scene in dict.fromkeys(one.scene for one in each.spreads):
        here = {one.stat: one for one in each.spreads if one.scene == scene}
        cells = [
            f"{o.lower}–{o.upper} [dim]({o.least}–{o.most})[/dim]" if (o := here.get(s)) else ""
            for s in stats
        ]
        table.add_row(safe(ending_title(scenario, scene)), *cells)
    return table
