"""One scene of a reading copy: its lines, its ways on, and in the margin what they depend on."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.authoring.script.prose import prose, words
from game.papers.model import Beside, Heading, Paragraph, Run
from game.story.own_moment import moment_word
from game.story.own_place import place_word
from game.story.scenario import Chance, Choices, Ending, Next

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.expressions import Condition, Effect
    from game.papers.model import Block, Words
    from game.story import Scenario
    from game.story.scenario import Choice, Line, Outcome, Scene
    from game.story.text import Text

_TO = "→"


def scene_parts(story: Scenario, scene: Scene) -> Iterator[Block]:
    """The blocks of a scene."""
    yield Heading(words=_heading(story, scene), level=2)
    moment = moment_word(scene.moment)
    looks = place_word(scene.place), scene.light, scene.season, scene.weather, moment, _view(scene)
    where = ", ".join(filter(None, looks))
    yield Paragraph(words=where, quiet=True, announces=True)
    yield from _cases(story, scene)
    yield from _changes(story, scene.effects, scene.because, "on entering")
    for line in scene.lines:
        yield _line(story, line)
    if scene.tags:
        yield Beside(note="tags", words=words(story, ", ".join(scene.tags)), quiet=True)
    yield from _then(story, scene)
    if scene.discuss:
        yield Beside(note=f"class, {scene.discuss.form}", words=words(story, scene.discuss.prompt))
    if scene.facilitator:
        yield Beside(note="for the teacher", words=words(story, scene.facilitator), quiet=True)


def _heading(story: Scenario, scene: Scene) -> Words:
    if not scene.caption:
        return scene.id
    return (Run(f"{scene.id}: "), *prose(story, scene.caption))


def _view(scene: Scene) -> str:
    """What a phone or a post shows besides its lines."""
    if not scene.chat and not scene.clock:
        return "" if scene.view == "stage" else scene.view
    return " ".join(filter(None, (scene.view, scene.chat and f"“{scene.chat}”", scene.clock)))


def _cases(story: Scenario, scene: Scene) -> Iterator[Block]:
    """The captions of a scene that depend on something."""
    for case in scene.cases.caption:
        yield Beside(note=_if(case.condition, "caption"), words=prose(story, case.value), quiet=True)


def _line(story: Scenario, line: Line) -> Block:
    marks = [
        line.at,
        ("not yet said" if line.speaker else "not sent") if line.draft else "",
        "the post" if line.post else "",
        "" if line.likes is None else f"{line.likes} likes",
    ]
    return Beside(note=_if(line.condition, *marks), words=(*_speaker(story, line), *prose(story, line.text)))


def _speaker(story: Scenario, line: Line) -> Iterator[Run]:
    if line.speaker is None:
        return
    mood = f" ({line.mood})" if line.mood else ""
    yield from (Run(run.text, strong=True, language=run.language) for run in _runs(story, line.speaker))
    yield Run(f"{mood}: ")


def _runs(story: Scenario, speaker: str) -> Sequence[Run]:
    named = words(story, story.characters[speaker].name)
    return (Run(named),) if isinstance(named, str) else named


def _then(story: Scenario, scene: Scene) -> Iterator[Block]:
    match scene.then:
        case Choices(choices=choices):
            for choice in choices:
                yield from _choice(story, choice)
        case Chance(outcomes=outcomes):
            for outcome in outcomes:
                yield from _outcome(story, outcome)
        case Next(exits=exits):
            for exit_ in exits:
                yield Beside(note=_if(exit_.condition), words=f"{_TO} {exit_.goto}", quiet=True)
                yield from _changes(story, exit_.effects, exit_.because)
        case Ending() as ending:
            yield from _ending(story, ending)
        case _:
            assert_never(scene.then)


def _choice(story: Scenario, choice: Choice) -> Iterator[Block]:
    said = tuple(Run(run.text, strong=True, language=run.language) for run in prose(story, choice.text))
    yield Beside(
        note=_if(choice.condition, choice.id, "once" if choice.taken is not None else ""),
        words=(*said, Run(f"  {_TO} {choice.goto}")),
        announces=bool(choice.locked or choice.because or choice.effects),
    )
    if choice.locked:
        yield Beside(note="locked", words=prose(story, choice.locked), quiet=True)
    yield from _changes(story, choice.effects, choice.because)
    if choice.tags:
        yield Beside(note="tags then", words=words(story, ", ".join(choice.tags)), quiet=True)


def _outcome(story: Scenario, outcome: Outcome) -> Iterator[Block]:
    note = _if(outcome.condition, outcome.id, f"weight {outcome.weight.source}")
    yield Beside(note=note, words=f"luck {_TO} {outcome.goto}")
    yield from _changes(story, outcome.effects, outcome.because)


def _changes(
    story: Scenario, effects: Sequence[Effect], because: Text | None, note: str = ""
) -> Iterator[Block]:
    """The reason beside the numbers that move, and which do."""
    if effects or because:
        moved = Run(", ".join(effect.source for effect in effects))
        reason = prose(story, because) if because else ()
        parted = (Run("  "),) if because and effects else ()
        yield Beside(note=note, words=(*reason, *parted, moved), quiet=True)


def _ending(story: Scenario, ending: Ending) -> Iterator[Block]:
    yield Heading(words=(Run("Ending: "), *prose(story, ending.title), Run(f" ({ending.tone})")), level=3)
    for line in ending.reflection:
        yield _line(story, line)
    for question in ending.debrief:
        yield Beside(note="to take along", words=prose(story, question))


def _if(condition: Condition | None, *marks: str) -> str:
    """What stands in the margin: what it is, and when it is there."""
    when = "" if condition is None else f"if {condition.source}"
    return "; ".join(filter(None, (*marks, when)))
