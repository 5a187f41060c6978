"""`translate check`: what of a translation is not shown, cannot be drawn, or does not fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.cli.missing import tell_missing_faces
from game.diagnostics import Severity, render
from game.loader import Limits, load_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.diagnostics import Diagnostic, Format
    from game.loader import Loaded

_ALL: Final = 100_000  # findings: a file that is just begun has one for each text
_FEW: Final = 20  # texts that are not translated, told one by one


def check_translations(
    story: Path, languages: Sequence[str], style: Format, *, strict: bool, layout: bool
) -> int:
    """Print what is to mend in these languages of a story: 0 if nothing counts, else 1.

    What is missing or to be looked at again counts when `strict`.
    """
    tell_missing_faces()
    limits = Limits(findings=_ALL)
    loaded = [load_path(story, language=language, limits=limits) for language in languages]
    by_language = [_found(each, layout=layout) for each in loaded]
    found = [one for each in by_language for one in each]
    told = found if style != "text" else [one for each in by_language for one in _few(each)]
    shown = render(told, [source for each in loaded for source in each.sources], style)
    if shown:
        print(shown)
    if style == "text":
        print("\n" * bool(shown), end="")
        for language, each in zip(languages, by_language, strict=True):
            print(f"{story.stem}, {language}: {_sum_up(each)}")
    return int(any(strict or one.severity is not Severity.ADVICE for one in found))


def check_program(languages: Iterable[str]) -> int:
    """Print what of the program's own words is not said in these languages: 0 if all is, else 1."""
    from game.words.say import catalogue

    found = [problem for language in languages for problem in catalogue(language).problems]
    print("\n".join(found) or "Nothing to mend.")
    return int(bool(found))


def _found(loaded: Loaded, *, layout: bool) -> tuple[Diagnostic, ...]:
    """What is to say of the translation; a story with mistakes of its own is told of those."""
    if loaded.scenario is None:
        return loaded.diagnostics
    name = loaded.translation.name if loaded.translation else ""
    about = [one for one in loaded.diagnostics if one.span.file == name or one.rule == "UP914"]
    if loaded.translation is not None:
        about += _laid_out(loaded) if layout else _letters(loaded)
    return loaded.in_order(about)


def _few(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What is told one by one: where most is still to be done, that is said in the sum alone."""
    missing = [one for one in found if one.rule == "UP911"]
    return [one for one in found if one.rule != "UP911" or len(missing) <= _FEW]


def _letters(loaded: Loaded) -> tuple[Diagnostic, ...]:
    from game.desktop.layout_check import letters

    return letters(loaded)


def _laid_out(loaded: Loaded) -> tuple[Diagnostic, ...]:
    from tempfile import TemporaryDirectory

    from game.cli.progress_bar import counted
    from game.desktop.layout_check import lint

    what = f"Laying out {loaded.scenario.id if loaded.scenario else ''}"
    with TemporaryDirectory() as folder:
        return lint(loaded, Path(folder), lambda looks: counted(what, looks))


def _sum_up(found: Sequence[Diagnostic]) -> str:
    rules = [one.rule for one in found]
    kinds = {"not translated": ("UP911", "UP903"), "to look at again": ("UP912",)}
    counts = [(sum(rules.count(rule) for rule in kind), words) for words, kind in kinds.items()]
    others = len(rules) - sum(count for count, _ in counts)
    told = [f"{count} {words}" for count, words in (*counts, (others, "to mend")) if count]
    return f"{', '.join(told) or 'nothing to mend'}."
