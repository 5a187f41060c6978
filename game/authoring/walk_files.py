"""Walk files: read and followed, each slip a diagnostic; and written from what was played."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.diagnostics import RULES, Diagnostic, Source, Span, did_you_mean
from game.loader.files import FILE
from game.story import page, parse_walk, strays
from game.story.play import NEXT
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Flag, Stat, WordValue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.story import Playthrough, Scenario, State, Stray

ENDING: Final = ".walk"
_LARGEST: Final = 1024 * 1024
_LONGEST: Final = 240
_WORDS: Final = 6
_HINTS: Final = {
    "UP801": "write scene > choice, scene ., | words, ? choice, x choice, or = stat value",
    "UP802": "a walk begins with scenario: and ends with the ending's scene and a full stop",
    "UP803": "take the step the story offers, or change the story back",
    "UP804": "write what is read there now, or change the line back",
    "UP805": "write ? for what is open and x for what is locked",
    "UP806": "write what it is now, or change the effects back",
}


@frozen
class Followed:
    """A walk file, and everything in which the story is not as it says."""

    source: Source
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The file that the diagnostics are about."""
        return (self.source,)


def walks_beside(story: Path) -> tuple[Path, ...]:
    """The walks that lie beside a story: in the folder `walks`, or as files of its name."""
    if story.is_dir():
        return tuple(sorted((story / "walks").glob(f"*{ENDING}")))
    if story.name == FILE:
        return walks_beside(story.parent)
    return tuple(
        sorted((*story.parent.glob(f"{story.stem}{ENDING}"), *story.parent.glob(f"{story.stem}.*{ENDING}")))
    )


def story_beside(walk: Path) -> Path:
    """Where the story of a walk is: in the file of its name, or in the folder above `walks`."""
    beside = walk.parent / f"{walk.name.split('.')[0]}.yaml"
    if walk.parent.name == "walks" and not beside.is_file():
        return walk.parent.parent
    return beside


def read_walk(path: Path) -> Source:
    """The text of a walk; a sign of UTF-8 at its start is skipped. Raises OSError where it cannot be read."""
    with path.open("rb") as stream:
        read = stream.read(_LARGEST + 1)
    if len(read) > _LARGEST:
        raise OSError(errno.EFBIG, "it is larger than 1 MiB")
    return Source(str(path), read.decode("utf-8-sig", errors="replace"))


def follow_walk(source: Source, scenario: Scenario) -> Followed:
    """A walk that has been read, followed."""
    lines = source.lines()
    found = strays(scenario, parse_walk(source.text))
    return Followed(source, tuple(_diagnostic(source, lines, one, scenario) for one in found))


def unreadable(path: Path, problem: OSError) -> Followed:
    """A walk file that cannot be opened, with a diagnostic that says why."""
    return _whole(Source(str(path), ""), "UP101", _reason(problem), "look at the name and the folder")


def without_story(source: Source, story: str) -> Followed:
    """A walk whose story is not found, with a diagnostic that says so."""
    hint = "put the walk into the folder walks beside the scenario.yaml of its story"
    return _whole(source, "UP802", f"the story `{_clean(story)}` of this walk is not here", hint)


def _reason(problem: OSError) -> str:
    return f"this walk cannot be read: {problem.strerror or problem}"


def _whole(source: Source, rule: str, message: str, hint: str) -> Followed:
    span = Span(source.name, 1, 1, max(2, len(source.lines()[0]) + 1))
    one = Diagnostic(rule=rule, severity=RULES[rule].severity, span=span, message=message, hint=hint)
    return Followed(source, (one,))


def _clean(text: str) -> str:
    """Words of a walk for a message: not too many, and none that would steer a terminal."""
    short = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(char if char.isprintable() else "�" for char in short)


def _diagnostic(source: Source, lines: list[str], one: Stray, scenario: Scenario) -> Diagnostic:
    line = lines[one.line - 1] if one.line <= len(lines) else ""
    start = len(line) - len(line.lstrip()) + 1
    span = Span(source.name, one.line, start, max(start + 1, len(line.rstrip()) + 1))
    near = _meant(line, scenario) if one.rule == "UP803" else ""
    return Diagnostic(
        rule=one.rule,
        severity=RULES[one.rule].severity,
        span=span,
        message=_clean(one.message),
        hint=near or _HINTS[one.rule],
        notes=one.instead,
    )


def _meant(line: str, scenario: Scenario) -> str:
    """The scene or step that a step names nearly."""
    name, _, step = (part.strip(" .") for part in line.partition(">"))
    scene = scenario.scenes.get(name)
    if scene is None:
        return did_you_mean(name, scenario.scenes)
    match scene.then:
        case Choices(choices=several) | Chance(outcomes=several):
            known = {each.id for each in several}
        case Next() | Ending():
            known = {NEXT}
        case _:
            assert_never(scene.then)
    return did_you_mean(step, known) if step and step not in known else ""


def walk_of(play: Playthrough) -> str:
    """A playthrough as a walk's text: what is read, offered, locked, changed, taken. It may stop midway.

    Its words are the author's, in whatever language was played.
    """
    lines = [f"scenario: {play.scenario.id}"]
    if play.circumstance is not None:
        lines.append(f"circumstance: {play.circumstance}")
    before: State | None = None
    for number, state in enumerate(play.states):
        taken = play.steps[number].id if number < len(play.steps) else None
        lines += _passage(play.scenario.as_written, state, before, taken)
        before = state
    return "\n".join(lines) + "\n"


def _passage(scenario: Scenario, state: State, before: State | None, taken: str | None) -> Iterator[str]:
    here = page(scenario, state)
    if taken is None and here.kind != "ending":
        yield f"# stopped in {state.scene}"
        return
    yield f"{state.scene} ." if taken is None else f"{state.scene} > {taken}"
    if here.lines:
        yield f"  | {' '.join(str(here.lines[0].text).replace('*', '').split()[:_WORDS])}"
    if here.kind == "choices":
        for option in here.options:
            if option.available and option.id != taken:
                yield f"  ? {option.id}"
            elif not option.available:
                yield f"  x {option.id}"
    if before is not None:
        yield from _changed(scenario, before, state)


def _changed(scenario: Scenario, before: State, state: State) -> Iterator[str]:
    for slot, was, now in zip(scenario.slots, before.values, state.values, strict=True):
        if was != now and isinstance(slot, Stat):
            yield f"  = {slot.id} {now}"
        elif was != now and isinstance(slot, Flag):
            yield f"  = {slot.id} {'true' if now else 'false'}"
        elif was != now and isinstance(slot, WordValue):
            yield f"  = {slot.id} {slot.values[now]}"
