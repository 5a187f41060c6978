"""The parts of a scenario as frozen values: stats, characters, scenes and what follows them."""

from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from game.expressions import (
    Amount,
    Condition,
    Effect,
    Kind,
    Logic,
    Name,
    Not,
    condition,
)
from game.story.appearance import AnyLook
from game.story.beginning import Circumstance, Cover, TypedName
from game.story.cases import ALWAYS_ALIKE, Cases
from game.story.catalogue import Light, Mood, Posture, Season, Shot, Tone, View, Weather
from game.story.entering import entering
from game.story.own_moment import AnyMoment
from game.story.own_place import AnyPlace, OwnPlace
from game.story.own_sound import AnySound, OwnSound
from game.story.promises import Promise
from game.story.slots import Slot, Visit
from game.story.teaching import Discussion, Teaching
from game.story.text import NOTHING, Text


@frozen(kw_only=True)
class Character:
    """Someone who speaks or stands on the stage; `look` is a word of the catalogue or the story's own.

    `also` is the name as it is written otherwise, as in Chinese; empty where there is none.
    """

    id: str
    name: str
    look: AnyLook
    about: str = ""
    also: str = ""

    @property
    def in_full(self) -> str:
        """The name, and beside it how it is also written."""
        return f"{self.name} {self.also}" if self.also not in {"", self.name} else self.name


@frozen(kw_only=True)
class Standing:
    """A character on the stage while `condition` holds; `holds` is a thing of the catalogue, or nothing."""

    character: str
    mood: Mood = Mood.CALM
    holds: str = ""
    posture: Posture = Posture.STANDING
    condition: Condition | None = None


@frozen(kw_only=True)
class Line:
    """One thing the reader reads, shown only while `condition` holds.

    Without a speaker it is narration. On a phone `draft` marks words typed but not sent, on the stage what
    the protagonist, who is its speaker, has not yet said; on a post `post` marks the post itself, with its
    `likes`. `at` is a time stamp such as 21:14. In a translation `source` is the words as their author wrote
    them. `note` is for translators alone. `path` is where it stands: the keys and numbers, from 0, that lead
    to it from its scene, such as ("lines", 2, "else", 0).
    """

    text: Text
    speaker: str | None = None
    mood: Mood | None = None
    condition: Condition | None = None
    at: str = ""
    draft: bool = False
    post: bool = False
    likes: int | None = None
    source: str = ""
    note: str = field(default="", eq=False, repr=False)
    path: tuple[str | int, ...] = field(default=(), eq=False, repr=False)


@frozen(kw_only=True)
class Choice:
    """Something the reader may do, as authored.

    While `condition` fails it is shown locked with its reason when `locked` is given, else not at all.
    `because` is the short reason shown beside the numbers that move. On a post
    `tags` are those it has if this is taken; none where that does not touch them. `taken` is the slot of
    whether it was taken, if that can be once; then it is gone. `then` is the scene to which a detour that
    begins here comes back. `marks` are effects beside the author's: by them the two are remembered. `note` is
    for translators alone.
    """

    id: str
    text: Text
    condition: Condition | None = None
    locked: Text | None = None
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    tags: tuple[str, ...] | None = None
    goto: str
    then: str = ""
    taken: int | None = None
    marks: tuple[Effect, ...] = ()
    note: str = field(default="", eq=False, repr=False)
    open_if: Condition | None = field(init=False, repr=False)  # what must hold for it to be taken

    @open_if.default
    def _when_open(self) -> Condition | None:
        if self.taken is None:
            return self.condition
        fresh = Not(Name(f"{self.id} taken", self.taken, Kind.TRUTH))
        if self.condition is None:
            return condition("not taken", fresh)
        return condition(f"not taken and ({self.condition.source})", Logic("and", fresh, self.condition.tree))


@frozen(kw_only=True)
class Outcome:
    """One way luck may fall, `weight` times in the sum of the weights of those that can fall.

    It cannot while `condition` fails, nor while its weight is 0 or below.
    """

    id: str
    weight: Amount
    condition: Condition | None = None
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    goto: str

    def weighs(self, values: Sequence[int]) -> int:
        """How often it falls at these values, in the sum of what all weigh; 0 where it cannot."""
        if self.condition is not None and not self.condition.test(values):
            return 0
        return max(0, self.weight.value(values))


@frozen(kw_only=True)
class Exit:
    """A way on that the reader does not choose; the last of a scene's exits has no condition.

    `marks` are effects beside the author's: where a detour comes back, it is over. `number` is its place,
    from 0, among the exits in the file, where one that leads back stands for several.
    """

    goto: str
    condition: Condition | None = None
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    marks: tuple[Effect, ...] = ()
    number: int = field(default=0, eq=False, repr=False)


@frozen(kw_only=True)
class Choices:
    """What follows where the reader decides: at least one choice."""

    choices: tuple[Choice, ...]


@frozen(kw_only=True)
class Chance:
    """What follows where luck decides: outcomes, at least one of weight above 0."""

    outcomes: tuple[Outcome, ...]


@frozen(kw_only=True)
class Next:
    """What follows where nothing is decided: the first exit whose condition holds is taken."""

    exits: tuple[Exit, ...]


@frozen(kw_only=True)
class Ending:
    """The end of the story: its title and tone, the commentator's reflection, questions to take along."""

    title: Text
    tone: Tone
    reflection: tuple[Line, ...] = ()
    debrief: tuple[Text, ...] = ()

    @property
    def name(self) -> str:
        """The title where it stands for the ending whatever the values were, as in a list of all endings."""
        return str(self.title.unfilled())


Then = Choices | Chance | Next | Ending


@frozen(kw_only=True)
class Scene:
    """One moment of the story and what comes after it; the loader has checked every id it names.

    `effects` happen whenever it is entered, before anything is read; `because` is said beside them. `place`
    is empty where the story names none: plain paper. `moment` is a picture of its own, shown instead of place
    and people; with `nobody` its author wrote an empty cast, and the place alone is seen. `sound` and `music`
    are heard instead of the place's sound and the moment's. `caption` heads the page, `chat` and `clock` the
    phone's view, `tags` are those of a post. `facilitator` is a note for a
    teacher, `note` one for translators.
    """

    id: str
    lines: tuple[Line, ...]
    then: Then
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    place: AnyPlace = ""
    cases: Cases = ALWAYS_ALIKE
    light: Light = Light.DAY
    season: Season | None = None
    weather: Weather | None = None
    moment: AnyMoment = ""
    shot: Shot | None = None
    sound: AnySound = ""
    music: AnySound = ""
    caption: Text = NOTHING
    view: View = View.STAGE
    cast: tuple[Standing, ...] = ()
    nobody: bool = False
    chat: str = ""
    clock: str = ""
    tags: tuple[str, ...] = ()
    discuss: Discussion | None = None
    facilitator: str = ""
    note: str = field(default="", eq=False, repr=False)


@frozen(kw_only=True, eq=False)
class Scenario:
    """A whole story, checked. `slots` is the declared order of a State's values.

    `minutes` is how long a play takes, as the author says; `digest` identifies the text it was loaded from.
    `language` is that of its words; of a translation, `original` is the story as its author wrote it.
    `place` is where scenes are that name none; `places` and `sounds` are those it brings. `names` are those a
    player types. `renamed` are ids that were
    others once, `scene` or `scene.choice`, by what they were. `entering` is all that happens on entering a
    scene, if anything does: its visit is counted, then come its own effects. `promises` are said of all its
    plays, and none depends on them.
    """

    id: str
    title: str
    summary: str = ""
    language: str = "en"
    protagonist: str
    minutes: int = 0
    content_note: str = ""
    place: AnyPlace = ""
    places: Mapping[str, OwnPlace] = field(factory=dict)
    sounds: Mapping[str, OwnSound] = field(factory=dict)
    constants: Mapping[str, int] = field(factory=dict)
    names: Mapping[str, TypedName] = field(factory=dict)
    renamed: Mapping[str, str] = field(factory=dict)
    characters: Mapping[str, Character]
    slots: tuple[Slot, ...]
    circumstances: Mapping[str, Circumstance] = field(factory=dict)
    start: str
    scenes: Mapping[str, Scene]
    cover: Cover | None = None
    teaching: Teaching | None = None
    promises: tuple[Promise, ...] = ()
    digest: str = ""
    original: "Scenario | None" = field(default=None, repr=False)
    visits: Mapping[str, int] = field(init=False, repr=False)  # where a scene's visits stand in the values
    entering: Mapping[str, tuple[Effect, ...]] = field(init=False, repr=False)

    @visits.default
    def _find_visits(self) -> Mapping[str, int]:
        return {slot.scene: place for place, slot in enumerate(self.slots) if isinstance(slot, Visit)}

    @entering.default
    def _find_entering(self) -> Mapping[str, tuple[Effect, ...]]:
        return entering(self.visits, self.slots, {scene.id: scene.effects for scene in self.scenes.values()})

    @property
    def noted_starts(self) -> tuple[Circumstance, ...]:
        """The other starts that touch on more than the story does."""
        return tuple(start for start in self.circumstances.values() if start.content_note)

    @property
    def as_written(self) -> "Scenario":
        """The story in its author's words: what is kept of words is kept of these, whatever is shown."""
        return self.original or self

    def places_of(self, scene: Scene) -> tuple[AnyPlace, ...]:
        """The places a scene may show, each once; none where it shows plain paper."""
        cases = (case.value for case in scene.cases.place)
        return tuple(dict.fromkeys(place for place in (*cases, scene.place or self.place) if place))

    @property
    def front(self) -> Cover:
        """The cover, or else the place where the story begins."""
        first = self.scenes[self.start]
        there = self.places_of(first)
        if self.cover is None:
            return Cover(place=there[0] if there else "", light=first.light)
        return self.cover if self.cover.place else evolve(self.cover, place=self.place)
