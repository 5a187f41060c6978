"""What the dressing window shows: somebody in the words of `story.parts`, and before what they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve, frozen

from game.art.palette import PALETTES, Palette, palette_for
from game.art.people.parts.shipped import in_parts
from game.story import parts
from game.story.catalogue import LOOKS, PLACES, THINGS, Light, Mood, Posture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.appearance import AnyLook, Appearance

V = TypeVar("V", "Dressing", "Appearance")
_COLOURS: Final = ("", *parts.COLOURS.values())
_NAMES: Final = {colour: name for name, colour in parts.COLOURS.items()}
# What each part of somebody may be; "" is as usual.
WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "like": ("", *sorted(LOOKS)),
    "age": ("", *parts.AGES),
    "shape": ("", *parts.SHAPES),
    "height": ("", *parts.HEIGHTS),
    "skin": ("", *parts.SKINS),
    "aid": ("", *parts.AIDS),
    "holds": ("", *sorted(THINGS)),
    "face": ("", *parts.FACES),
    "nose": ("", *parts.NOSES),
    "eyes": ("", *parts.EYES),
    "lips": ("", *parts.LIPS),
    "brows": ("", *parts.BROWS),
    "glasses": ("", *parts.GLASSES),
    "beard": ("", *parts.BEARDS),
    "hair": ("", *parts.HAIR),
    "head": ("", *parts.HEADS),
    "top": ("", *parts.TOPS),
    "over": ("", *parts.OVERS),
    "below": ("", *parts.BELOWS),
    "neck": ("", *parts.NECKS),
}
# Parts of which somebody may have several.
SEVERAL: Final[Mapping[str, tuple[str, ...]]] = {"marks": parts.MARKS, "jewellery": parts.JEWELLERY}
# Before what somebody is seen, and how; nothing of it is written.
VIEW: Final[Mapping[str, tuple[str, ...]]] = {
    "posture": tuple(posture.value for posture in Posture),
    "place": tuple(sorted(PLACES)),
    "light": tuple(light.value for light in Light),
}
# What somebody may be without; of all else something is usual.
_WITHOUT: Final = frozenset({"like", *parts.TAKEN_OFF})
# What hides a part, and is left off where its options lie side by side.
_HIDDEN_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "hair": ("head",),
    "hair_colour": ("head",),
    "top": ("over",),
    "top_colour": ("over",),
    "neck": ("over",),
}
# The controls, by the tab they are in.
TABS: Final[Mapping[str, tuple[str, ...]]] = {
    "body": ("like", "age", "shape", "height", "skin", "aid", "holds"),
    "face": ("face", "nose", "eyes", "lips", "brows", "marks", "beard", "beard_colour"),
    "hair": ("hair", "hair_colour", "head", "head_colour"),
    "clothes": (
        *("top", "top_colour", "over", "over_colour", "below", "below_colour"),
        *("neck", "neck_colour"),
    ),
    "adorned": ("glasses", "glasses_colour", "jewellery", "jewellery_colour"),
    "view": ("posture", "place", "light", "story"),
}


@frozen(kw_only=True)
class Dressing:
    """Somebody, and before what they are seen; `stories` are the looks whose colours there are, by name."""

    who: Appearance
    mood: Mood = Mood.CALM
    posture: str = Posture.STANDING.value
    place: str = "plain_paper"
    light: str = Light.DAY.value
    story: str = "wenzhu"
    stories: tuple[tuple[str, AnyLook], ...] = tuple((name, name) for name in PALETTES)

    @property
    def palette(self) -> Palette:
        """The colours of the story at the hour."""
        return palette_for(dict(self.stories)[self.story], Light(self.light))

    def options(self, part: str) -> tuple[str, ...]:
        """What a control holds, in its order; of a part with several each alone."""
        if part == "story":
            return tuple(name for name, _ in self.stories)
        bare = (parts.NONE,) if part in parts.TAKEN_OFF and self.who.like else ()
        if part in SEVERAL:
            return ("", *bare, *SEVERAL[part])
        known = WORDS.get(part) or VIEW.get(part) or _COLOURS
        held = (*known[:1], *bare, *known[1:])
        now = self.value(part)
        return held if now in held else (*held, now)

    def value(self, part: str) -> str:
        """What is taken of a control; several with a comma between, "none" for what is taken off."""
        if part in self.who.without:
            return parts.NONE
        found = getattr(self.who if part in _OF_SOMEBODY else self, part)
        return ", ".join(found) if isinstance(found, tuple) else found

    def has(self, part: str, option: str) -> bool:
        """Whether an option of a control is taken now."""
        if part in SEVERAL and option not in {"", parts.NONE}:
            return option in getattr(self.who, part)
        return self.value(part) == option

    def taken(self, part: str, option: str) -> Dressing:
        """With an option of a control; of several it is laid to the others, or back where it is there."""
        if part not in _OF_SOMEBODY:
            return _with(self, part, option)
        off = option == parts.NONE and part in parts.TAKEN_OFF
        said = "" if off else option
        value = self._several(part, said) if part in SEVERAL else said
        kept = {*self.who.without} - {part} | ({part} if off else set())
        without = tuple(each for each in parts.TAKEN_OFF if each in kept)
        return evolve(self, who=evolve(_with(self.who, part, value), without=without))

    def in_parts(self) -> Dressing:
        """The same person with every part in words, where they are like one who ships."""
        return evolve(self, who=in_parts(self.who))

    def _several(self, part: str, option: str) -> tuple[str, ...]:
        had = getattr(self.who, part) if option else ()
        wanted = set(had) ^ ({option} if option else set())
        return tuple(word for word in SEVERAL[part] if word in wanted)

    def without(self, part: str) -> bool:
        """Whether nothing is meant where nothing is said of a part, and not what is usual."""
        if part == "over" and not self.who.top:
            return False
        return part in _WITHOUT and (not self.who.like or part == "like")

    def uncovered(self, part: str) -> Dressing:
        """Without what hides a part."""
        who = self.who
        for each in _HIDDEN_BY.get(part, ()):
            who = _with(who, each, "")
        return evolve(self, who=who)

    def turned(self, part: str, by: int) -> Dressing:
        """With the next option of a control, or with -1 the one before; round at the ends."""
        held, now = self.options(part), self.value(part)
        at = held.index(now) if now in held else (-1 if by > 0 else 0)
        option = held[(at + by) % len(held)]
        alone = self.taken(part, "") if part in SEVERAL else self
        return alone.taken(part, option)


_OF_SOMEBODY: Final = frozenset(part for tab, controls in TABS.items() if tab != "view" for part in controls)


def _with(value: V, field: str, said: object) -> V:
    """A frozen value with another in one of its fields."""
    changes: dict[str, Any] = {field: said}
    return evolve(value, **changes)


def is_colour(part: str) -> bool:
    """Whether a control holds colours."""
    return part.endswith("_colour")


def word_of(value: str) -> str:
    """A value as it is read: a colour by its name where it has one, words without the signs between them."""
    return _NAMES.get(value, value).replace("_", " ")
