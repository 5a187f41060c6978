"""A big story made by rule: python tests/benchmarks/story_generator.py -n 1000 > story.yaml.

Scenes stand in layers and lead onward only, so that a play takes about as many choices as there are
layers. Each has some 60 words and three choices, the first always open and half of the others guarded;
each choice moves one or two of two stats; eight endings are told apart by them. Every scene can be reached.
The same numbers give the same story.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from random import Random
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LAYERS: Final = 32
STATS: Final = ("confidence", "opportunity")
_STEPS: Final = (-8, -6, -5, -4, -3, 3, 4, 5, 6, 8)
_VERBS: Final = ("Ask", "Offer", "Refuse", "Wait", "Speak", "Leave", "Stay", "Listen", "Explain", "Agree")
_WORDS: Final = """
a the your her his no every another form gate library supper rain letter number answer question seat tea lamp
paper noise door corner hour week term friend teacher stranger mother bus train city village river says asks
knows waits gives takes reads writes leaves stays laughs nods opens closes turns hears wants slowly again
almost never already often quietly early late small bright plain tired honest careful kind and but so because
while before after until with without under over about between near beside from
"""
_ENDINGS: Final = (
    ("summit", "confidence >= 70 and opportunity >= 70"),
    ("leader", "confidence >= 70"),
    ("lucky", "opportunity >= 70"),
    ("steady", "confidence >= 50 and opportunity >= 50"),
    ("restart", "confidence < 35 and opportunity < 35"),
    ("voice", "confidence >= 50"),
    ("door", "opportunity >= 50"),
    ("drift", ""),
)


@frozen
class Choice:
    """A choice: its words, its condition or nothing, its effects, and the scene it leads to."""

    text: str
    condition: str
    effects: tuple[str, ...]
    goto: str


@frozen
class Scene:
    """A scene: its words and choices."""

    id: str
    text: str
    choices: tuple[Choice, ...]


@frozen
class Story:
    """A story: its scenes, and its endings with words, in the order in which they are tried."""

    title: str
    scenes: tuple[Scene, ...]
    endings: tuple[tuple[str, str, str], ...]


def generate(size: int, seed: int = 1) -> Story:
    """A story of so many scenes."""
    random = Random(f"{size} {seed}")
    layers = _layers(size)
    scenes = [
        Scene(f"s{number}", _prose(random, 60), tuple(_choices(random, layers, depth, place)))
        for depth, layer in enumerate(layers)
        for place, number in enumerate(layer)
    ]
    endings = tuple((f"end_{id_}", condition, _prose(random, 40)) for id_, condition in _ENDINGS)
    return Story(f"A story of {size} scenes", tuple(scenes), endings)


def _layers(size: int) -> list[range]:
    """The numbers of the scenes, layer by layer; each at most twice as wide as the one before."""
    layers: list[range] = []
    first = 0
    while first < size:
        left = max(1, min(LAYERS, size) - len(layers))
        widest = 2 * len(layers[-1]) if layers else 1
        width = min(widest, -(-(size - first) // left)) if left > 1 else size - first
        layers.append(range(first, first + width))
        first += width
    return layers


def _choices(random: Random, layers: Sequence[range], depth: int, place: int) -> Iterator[Choice]:
    width = len(layers[depth])
    after = layers[depth + 1] if depth + 1 < len(layers) else range(0)
    for number in range(3):
        # The first two choices of a layer together lead to every scene of the next.
        tree = number < 2 and number * width + place < max(len(after), width if number == 0 else 0)
        if tree and after:
            goto = f"s{after[(number * width + place) % len(after)]}"
        else:
            goto = _onward(random, layers, depth)
        guarded = number > 0 and not tree and random.random() < 0.5
        words = " ".join(random.choices(_WORDS.split(), k=5))
        yield Choice(
            text=f"{random.choice(_VERBS)} {words}",
            condition=_condition(random) if guarded else "",
            effects=tuple(_effects(random)),
            goto=goto,
        )


def _onward(random: Random, layers: Sequence[range], depth: int) -> str:
    target = depth + (2 if random.random() < 0.2 else 1)
    return f"s{random.choice(layers[target])}" if target < len(layers) else "resolve"


def _condition(random: Random) -> str:
    stat = random.choice(STATS)
    return (
        f"{stat} >= {random.randrange(35, 60)}"
        if random.random() < 0.7
        else f"{stat} < {random.randrange(45, 70)}"
    )


def _effects(random: Random) -> Iterator[str]:
    for stat in random.sample(STATS, random.choice((1, 2))):
        step = random.choice(_STEPS)
        yield f"{stat} {'+' if step > 0 else '-'}= {abs(step)}"


def _prose(random: Random, count: int) -> str:
    words = random.choices(_WORDS.split(), k=count)
    sentences = (words[at : at + 12] for at in range(0, count, 12))
    return " ".join(" ".join(sentence).capitalize() + "." for sentence in sentences)


def as_yaml(story: Story) -> str:
    """The story in Upward's format, as an author would lay it out."""
    return "\n".join(_lines(story)) + "\n"


def _lines(story: Story) -> Iterator[str]:
    yield from ("upward: 1", f"title: {story.title}", "language: en", "protagonist: hero")
    yield from ("characters:", "  hero: {name: Hero, look: student_woman}")
    yield from ("stats:", *(f"  {stat}: 50" for stat in STATS))
    yield from (f"start: {story.scenes[0].id}", "scenes:")
    for scene in story.scenes:
        yield from (
            f"  {scene.id}:",
            "    place: library",
            "    lines:",
            *_folded(scene.text),
            "    choices:",
        )
        for number, choice in enumerate(scene.choices, 1):
            yield from (f"      c{number}:", f"        text: {choice.text}")
            if choice.condition:
                yield f"        if: {choice.condition}"
            yield f"        effects: [{', '.join(choice.effects)}]"
            yield f"        goto: {choice.goto}"
    yield from ("  resolve:", "    place: library", "    next:")
    for id_, condition, _ in story.endings:
        yield f"      - {{if: {condition}, goto: {id_}}}" if condition else f"      - {id_}"
    for id_, _, text in story.endings:
        yield from (f"  {id_}:", "    place: library", "    lines:", *_folded(text))
        yield f"    ending: {{title: {id_.removeprefix('end_').capitalize()}, tone: open}}"


def _folded(text: str) -> list[str]:
    return ["      - >-", *textwrap.wrap(text, 72, initial_indent=" " * 8, subsequent_indent=" " * 8)]


def main() -> None:
    """Write a story to the standard output."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("-n", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    sys.stdout.write(as_yaml(generate(given.n, given.seed)))


if __name__ == "__main__":
    main()
