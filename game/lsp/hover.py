"""What is said of the thing one points at: what it is, and what is proven of it, in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.authoring.schema import DESCRIPTIONS
from game.lsp.describe import summary
from game.lsp.grammar import VALUES, Kind, Words
from game.lsp.tree import words_under
from game.words.percent import percent_in_tenths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.loader.nodes import Node
    from game.lsp.facts import Extent, Facts, SceneFacts
    from game.lsp.mentions import Mention
    from game.lsp.reading import Reading
    from game.lsp.tree import Named, Path, Spot

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


def hover(known: Known, file: str, line: int, column: int) -> str:
    """What is said of the thing at this place of a file, counted from 1; empty where there is nothing."""
    mention = known.reading.mention_at(file, line, column)
    found = known.reading.spot_at(file, line, column)
    parts = []
    if mention is not None:
        parts.append("\n\n".join(_of_mention(known, mention, found[0].path if found else ())))
    if found is not None:
        spot, key = found
        if key and not mention:
            parts.append(DESCRIPTIONS.get(spot.stands.part, {}).get(key, ""))
        elif spot.stands.words is Words.CONDITION:
            parts.append(_of_condition(known, spot, mention))
    return "\n\n".join(filter(None, parts))


def _of_mention(known: Known, mention: Mention, path: Path) -> Iterator[str]:
    named = known.reading.names.of[mention.kind].get(mention.id)
    if named is None:
        return
    yield _heading(named)
    match mention.kind:
        case Kind.SCENE:
            yield from _of_scene(known, named.id)
        case Kind.CHOICE | Kind.OUTCOME:
            yield from _of_step(known, named)
        case Kind.STAT | Kind.FLAG:
            yield from _of_value(known, named, path)
        case Kind.CHARACTER | Kind.CIRCUMSTANCE:
            yield _named_in(known, named)
        case _ as never:
            assert_never(never)


def _heading(named: Named) -> str:
    said = summary(named)
    return f"{named.kind} `{named.id}`" + (f": {said}" if said else "")


def _of_scene(known: Known, scene: str) -> Iterator[str]:
    facts = known.of_scene(scene)
    if facts is not None:
        yield _met(facts)
        ranges = [f"{stat} {_range(extent)}" for stat, extent in facts.stats.items()]
        if ranges:
            yield f"Here {', '.join(ranges)}."
    elif known.facts is not None and known.facts.complete:
        yield "No play comes here."
    else:
        yield _not_yet(known)
    yield _ways_in(known, scene)


def _met(facts: SceneFacts) -> str:
    """How often a scene is met, from the usual start, and from the others where that differs."""
    usual = facts.met.get("", 0.0)
    said = f"Met in {percent_in_tenths(usual)} of plays" if usual <= 1 else f"Met {usual:.1f} times in a play"
    others = [often for start, often in facts.met.items() if start]
    if (
        others
        and usual <= 1
        and max(others) <= 1
        and {percent_in_tenths(each) for each in others} != {percent_in_tenths(usual)}
    ):
        least, most = percent_in_tenths(min(others)), percent_in_tenths(max(others))
        said += (
            f" ({least} from other starts)" if least == most else f" ({least} to {most} from other starts)"
        )
    return f"{said}."


def _range(extent: Extent) -> str:
    if extent.least == extent.most:
        return str(extent.least)
    within = "" if extent.attained else "within "
    return f"{within}{extent.least} to {extent.most}"


def _ways_in(known: Known, scene: str) -> str:
    ways = [
        one.leads
        for one in known.reading.mentions
        if one.kind is Kind.SCENE and one.id == scene and one.leads
    ]
    if not ways:
        return "Ways in: none."
    more = f" and {len(ways) - _WAYS_SHOWN} more" if len(ways) > _WAYS_SHOWN else ""
    return f"Ways in: {len(ways)} ({', '.join(f'`{way}`' for way in ways[:_WAYS_SHOWN])}{more})."


def _of_step(known: Known, named: Named) -> Iterator[str]:
    scene, _, step = named.id.partition(".")
    leads = words_under(named.value, "goto")
    if leads:
        yield f"Leads to `{leads}`."
    facts = known.of_scene(scene)
    if facts is None:
        yield _not_yet(known)
    elif step in facts.open:
        if named.kind is Kind.CHOICE:
            yield f"Open in {percent_in_tenths(facts.open[step])} of the visits to `{scene}`."
        yield f"Taken in {percent_in_tenths(facts.taken[step])} of them by who picks at random."


def _of_value(known: Known, named: Named, path: Path) -> Iterator[str]:
    yield _limits(named.value) if named.kind is Kind.STAT else ""
    if len(path) > 1 and path[0] == "scenes":
        facts = known.of_scene(str(path[1]))
        if facts is not None and named.id in facts.stats:
            yield f"In `{path[1]}` {_range(facts.stats[named.id])}."
    yield _named_in(known, named)


def _limits(value: Node) -> str:
    start = words_under(value, "start") or getattr(value, "text", "")
    least, most = words_under(value, "min") or "0", words_under(value, "max") or "100"
    return f"From {least} to {most}; {start} at first."


def _named_in(known: Known, named: Named) -> str:
    """In how many places something is named, apart from where it gets its name."""
    count = sum(
        one.kind is named.kind and one.id == named.id and not one.declares for one in known.reading.mentions
    )
    return f"Named in {count} {'place' if count == 1 else 'places'}."


def _of_condition(known: Known, spot: Spot, mention: Mention | None) -> str:
    """In how many visits a condition holds, and where the stats stand there of which it asks."""
    top, scene = (*map(str, spot.path), "", "")[:2]
    if top != "scenes":
        return ""
    facts = known.of_scene(scene)
    if facts is None:
        return _not_yet(known)
    said = _holds(facts, spot.path, scene)
    asked = [one for one in known.reading.mentions if _within(one, spot) and one.kind in VALUES]
    ranges = [
        f"{stat} {_range(facts.stats[stat])}"
        for stat in dict.fromkeys(one.id for one in asked)
        if stat in facts.stats and not (mention and mention.id == stat)
    ]
    here = f"Here {', '.join(ranges)}." if ranges else ""
    return "\n\n".join(filter(None, (said, here)))


def _holds(facts: SceneFacts, path: Path, scene: str) -> str:
    match path:
        case (_, _, "choices", step, "if") if step in facts.open:
            return f"Holds in {percent_in_tenths(facts.open[str(step)])} of the visits to `{scene}`."
        case (_, _, "next", int(number), "if") if str(number) in facts.open:
            share = percent_in_tenths(facts.open[str(number)])
            return f"Taken in {share} of the visits to `{scene}`, where no exit before it was."
    return ""


def _within(one: Mention, spot: Spot) -> bool:
    node = spot.node
    end = getattr(node, "end_line", node.line)
    return one.span.file == spot.file.source.name and (
        (node.line, node.column) <= (one.span.line - 1, one.span.column - 1) <= (end, 1 << 30)
    )


def _not_yet(known: Known) -> str:
    if known.proving:
        return "How often is being worked out."
    return "How often is not known." if known.facts is not None else ""


def places_of(reading: Reading, mention: Mention) -> Sequence[Mention]:
    """Every place where the same thing is named, where it gets its name first."""
    return [one for one in reading.mentions if one.kind is mention.kind and one.id == mention.id]
