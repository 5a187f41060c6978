"""What is said of the thing one points at: what it is, and what is proven of it, in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.loader.nodes import Scalar
from game.loader.occurrence import Named
from game.lsp.describe import summary
from game.lsp.grammar import about_key
from game.lsp.stands import Kind, Words
from game.lsp.tree import words_under
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.loader.nodes import Node
    from game.loader.occurrence import Occurrence
    from game.lsp.facts import Extent, Facts, SceneFacts
    from game.lsp.reading import Reading
    from game.lsp.tree import Definition, Path, Spot

_WAYS_SHOWN: Final = 6


@frozen
class Known:
    """What is known of a story at this moment; no `facts` before they are proven, or where they cannot be."""

    reading: Reading
    facts: Facts | None
    proving: bool = False

    def of_scene(self, scene: str) -> SceneFacts | None:
        """What is proven of a scene; None where nothing is."""
        return None if self.facts is None else self.facts.scenes.get(scene)

    def times(self, occurrence: Occurrence) -> str:
        """In how many places something is named, apart from where it gets its name."""
        count = sum(not one.defines for one in self.reading.same(occurrence))
        return f"Named in {count} {'place' if count == 1 else 'places'}."

    @property
    def not_yet(self) -> str:
        """What is said in place of what is not known."""
        return "How often is being worked out." if self.proving else "How often is not known."


def hover(known: Known, file: str, line: int, column: int) -> str:
    """What is said of the thing at this place of a file, counted from 1; empty where there is nothing."""
    occurrence = known.reading.occurrence_at(file, line, column)
    found = known.reading.spot_at(file, line, column)
    parts: list[str] = []
    if occurrence is not None:
        parts += _of_name(known, occurrence, found[0].path if found else ())
    if found is not None:
        spot, key = found
        if key and not parts:
            parts.append(about_key(spot.stands.part, key))
        elif not key and spot.stands.words is Words.CONDITION:
            parts += _of_condition(known, spot, occurrence)
    return "\n\n".join(filter(None, parts))


def _of_name(known: Known, occurrence: Occurrence, path: Path) -> Iterator[str]:
    named = known.reading.definition(occurrence)
    if named is None:
        return
    said = summary(named)
    yield f"{named.kind} `{named.id}`" + (f": {said}" if said else "")
    match named.kind:
        case Kind.SCENE:
            yield from _of_scene(known, named.id)
        case Kind.CHOICE | Kind.OUTCOME:
            yield from _of_step(known, named)
        case Kind.STAT | Kind.FLAG | Kind.CONSTANT | Kind.WORD | Kind.TYPED_NAME:
            yield from _of_value(known, named, path)
            yield known.times(occurrence)
        case Kind.CHARACTER | Kind.CIRCUMSTANCE | Kind.PLACE | Kind.SOUND:
            yield known.times(occurrence)
        case _ as never:
            assert_never(never)


def _of_scene(known: Known, scene: str) -> Iterator[str]:
    facts = known.of_scene(scene)
    if facts is not None:
        yield _met(facts)
        ranges = [f"{stat} {_range(extent)}" for stat, extent in facts.stats.items()]
        yield f"Here {', '.join(ranges)}." if ranges else ""
    elif known.facts is not None and known.facts.complete:
        yield "No play comes here."
    else:
        yield known.not_yet
    ways = known.reading.ways_in.get(scene, ())
    more = f" and {len(ways) - _WAYS_SHOWN} more" if len(ways) > _WAYS_SHOWN else ""
    listed = ", ".join(f"`{way}`" for way in ways[:_WAYS_SHOWN])
    yield f"Ways in: {len(ways)} ({listed}{more})." if ways else "Ways in: none."


def _met(facts: SceneFacts) -> str:
    """How often a scene is met, from the usual start, and from the others where that differs."""
    times = [facts.met.get("", 0.0), *sorted(often for start, often in facts.met.items() if start)]
    usual, *others = [f"{each:.2g}" if facts.again else percent_in_tenths(each) for each in times]
    said = f"Met {usual} times in a play on average" if facts.again else f"Met in {usual} of plays"
    if {*others} <= {usual}:
        return f"{said}."
    least, most = others[0], others[-1]
    return f"{said} ({least if least == most else f'{least} to {most}'} from other starts)."


def _range(extent: Extent) -> str:
    if extent.least == extent.most:
        return str(extent.least)
    return f"{'' if extent.attained else 'within '}{extent.least} to {extent.most}"


def _of_step(known: Known, named: Definition) -> Iterator[str]:
    scene, _, step = named.id.partition(".")
    leads = words_under(named.value, "goto")
    yield f"Leads to `{leads}`." if leads else ""
    facts = known.of_scene(scene)
    if facts is None:
        yield known.not_yet
    elif step in facts.open:
        visits = f"of the visits to `{scene}`"
        if named.kind is Kind.CHOICE:
            yield f"Open in {percent_in_tenths(facts.open[step])} {visits}."
        yield f"Taken in {percent_in_tenths(facts.taken[step])} {visits} by who picks at random."


def _of_value(known: Known, named: Definition, path: Path) -> Iterator[str]:
    if named.kind is Kind.STAT:
        yield _limits(named.value)
    top, scene = (*map(str, path), "", "")[:2]
    facts = known.of_scene(scene)
    if top == "scenes" and facts is not None and named.id in facts.stats:
        yield f"In `{scene}` {_range(facts.stats[named.id])}."


def _limits(value: Node) -> str:
    start = value.text if isinstance(value, Scalar) else words_under(value, "start")
    least, most = words_under(value, "min") or "0", words_under(value, "max") or "100"
    return f"From {least} to {most}; {start} at first."


def _of_condition(known: Known, spot: Spot, occurrence: Occurrence | None) -> Iterator[str]:
    """In how many visits a condition holds, and where the stats stand there of which it asks."""
    top, scene = (*map(str, spot.path), "", "")[:2]
    facts = known.of_scene(scene)
    if top != "scenes" or facts is None:
        return
    yield _holds(facts, spot.path, scene)
    asked = dict.fromkeys(one.id for one in known.reading.occurrences if _is_asked(one, spot))
    pointed_at = occurrence.id if occurrence is not None else ""
    ranges = [
        f"{id_} {_range(facts.stats[id_])}" for id_ in asked if id_ in facts.stats and id_ != pointed_at
    ]
    yield f"Here {', '.join(ranges)}." if ranges else ""


def _holds(facts: SceneFacts, path: Path, scene: str) -> str:
    match path:
        case (_, _, "choices", step, "if") if step in facts.open:
            return f"Open in {percent_in_tenths(facts.open[str(step)])} of the visits to `{scene}`."
        case (_, _, "next", int(number), "if") if str(number) in facts.open:
            share = percent_in_tenths(facts.open[str(number)])
            return f"Taken in {share} of the visits to `{scene}`: where no exit before it was."
    return ""


def _is_asked(one: Occurrence, spot: Spot) -> bool:
    return (
        one.named is Named.VALUE
        and isinstance(spot.node, Scalar)
        and one.span.file == spot.file.source.name
        and spot.file.holds(spot.node, one.span.line, one.span.column)
    )
