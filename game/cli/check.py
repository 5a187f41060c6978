"""`check`: all diagnostics of every story in one run, and a line that sums up each."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.cli.bounds import GIGABYTE, MEMORY, SECONDS, STATES
from game.cli.missing import tell_missing_faces
from game.diagnostics import Severity, render
from game.loader import load_path
from game.loader.limits import Limits
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from game.analysis.reading_time import Reading
    from game.diagnostics import Diagnostic, Format
    from game.loader import Loaded

# Findings on plays that cannot end: for them there are no means.
_ENDLESS: Final = {"UP522"}
_NOT_KEPT: Final = {"UP530", "UP531"}  # findings on a promise that is broken, or could not be decided
_TOO_FEW: Final = 0.9  # the share of plays cut off beyond which the others say nothing of a usual play
_FOR_READING: Final = 0.1  # the share of the seconds that measuring what is read may take


@frozen(kw_only=True)
class Depth:
    """How far a story is looked into: not beyond its text, or so many states for so many seconds and bytes.

    With `layout` its words are also laid out on every screen in every size.
    """

    quick: bool = False
    states: int = STATES
    seconds: float = SECONDS
    memory: float = MEMORY * GIGABYTE  # bytes
    layout: bool = False


def check_stories(
    paths: Sequence[Path], style: Format, depth: Depth, *, strict: bool, mend: bool = False
) -> int:
    """Print the diagnostics of these stories: 0 if none counts, else 1; `strict` counts all of them.

    With `mend` the remedies that are certain are made before, and said.
    """
    if mend and not _mended(paths, style):
        return 1
    loaded = [_read(path) for path in paths]
    if depth.layout:
        tell_missing_faces()
    by_story = [(*_known(each, depth), *(_laid_out(each) if depth.layout else ())) for each in loaded]
    found = [one for each in by_story for one in each]
    counted = [one for one in found if strict or one.severity is Severity.ERROR]
    shown = render(found, [source for each in loaded for source in each.sources], style)
    if shown:
        print(shown)
    if style == "text":
        print("\n" * bool(shown), end="")
        if not depth.quick:
            _show_sizes(loaded, {one.span.file for one in found if one.rule in _ENDLESS}, depth.seconds)
        print(_sum_up(len(paths), found) + ("" if depth.quick else _kept(loaded, found)))
    return 1 if counted else 0


def _mended(paths: Sequence[Path], style: Format) -> bool:
    """Whether all stories could be mended; what was is said apart from what a program reads."""
    from game.cli.fix import fix_story

    done = [fix_story(_called(path), sys.stdout if style == "text" else sys.stderr) for path in paths]
    return all(done)


def _read(path: Path) -> Loaded:
    """A story, its file called as one would type it here, and its own pictures decoded."""
    return load_path(_called(path), limits=Limits(decodes=True))


def _called(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _known(loaded: Loaded, depth: Depth) -> tuple[Diagnostic, ...]:
    if depth.quick or loaded.scenario is None:
        return loaded.diagnostics
    from game.authoring.proof import prove
    from game.cli.progress_bar import progress_bar

    with progress_bar(
        f"Looking into {loaded.scenario.id}", depth.states, depth.seconds, depth.memory
    ) as patient:
        return prove(loaded, patient.budget)


def _laid_out(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """What does not fit the window; nothing is shown and nothing of the reader's is touched."""
    if loaded.scenario is None:
        return ()
    from tempfile import TemporaryDirectory

    from game.cli.progress_bar import counted
    from game.desktop.layout_check import lint

    what = f"Laying out {loaded.scenario.id}"
    with TemporaryDirectory() as folder:
        return lint(loaded, Path(folder), lambda looks: counted(what, looks))


def _show_sizes(loaded: Iterable[Loaded], endless: Collection[str], seconds: float) -> None:
    from game.analysis.reading_time import reading

    end = time.monotonic() + seconds * _FOR_READING
    for each in loaded:
        if each.scenario is None:
            continue
        size = reading(each.scenario, lambda: time.monotonic() < end)
        print(
            f"{each.scenario.id}: {_count(size.scenes, 'scene', 'scenes')}, "
            f"{_count(size.endings, 'ending', 'endings')}, {size.all_words:,} words. "
            f"{_a_play(each, size, endless=any(source.name in endless for source in each.sources))}"
        )


def _a_play(loaded: Loaded, size: Reading, *, endless: bool) -> str:
    """What one play comes to, in a sentence or two, where plays come to an end."""
    if endless:
        return "What a play reads is not said, for there are plays that cannot end."
    if size.cut_off > _TOO_FEW:
        cut = percent_in_tenths(size.cut_off)
        return f"What a play reads is not known: {cut} of the plays tried were cut off before an ending."
    minutes = 0 if loaded.scenario is None else loaded.scenario.minutes
    return f"{_means(size)}{_left_out(size)}{_says_otherwise(minutes, size)}"


def _left_out(size: Reading) -> str:
    """A sentence on the plays that are not in these means, if there are any."""
    if not size.cut_off:
        return ""
    cut = percent_in_tenths(size.cut_off, proven=False)
    return f" That leaves out {cut} of the plays tried, which were cut off before an ending."


def _means(size: Reading) -> str:
    if size.minutes < 1:
        return f"A play reads {_count(size.words, 'word', 'words')} in under a minute."
    chooses = _count(round(size.choices), "time", "times")
    return (
        f"A play reads {size.words:,} words in {_count(round(size.minutes), 'minute', 'minutes')} "
        f"and chooses {chooses}, {size.choices / size.minutes:.1f} a minute."
    )


def _says_otherwise(minutes: int, size: Reading) -> str:
    """A sentence where the head promises more than twice or less than half of that."""
    if not minutes or max(size.minutes, 1) / 2 <= minutes <= 2 * max(size.minutes, 1):
        return ""
    return f" Its head says minutes: {minutes}."


def _sum_up(stories: int, found: Iterable[Diagnostic]) -> str:
    checked = _count(stories, "story", "stories") + " checked"
    kinds = {
        Severity.ERROR: ("error", "errors"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.ADVICE: ("piece of advice", "pieces of advice"),
    }
    weights = [one.severity for one in found]
    counts = [_count(weights.count(kind), *words) for kind, words in kinds.items() if kind in weights]
    return f"{checked}: {', '.join(counts) or 'nothing to mend'}."


def _kept(loaded: Iterable[Loaded], found: Iterable[Diagnostic]) -> str:
    """A sentence on the promises that are proven, where there are any."""
    made = sum(len(each.scenario.promises) for each in loaded if each.scenario is not None)
    kept = made - sum(one.rule in _NOT_KEPT for one in found)
    return f" {_count(kept, 'promise', 'promises')} kept." if made else ""


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
