"""The parts of a scenario as frozen values: stats, characters, scenes and what follows them."""

from collections.abc import Mapping

from attrs import field, frozen

from game.expressions import Condition, Effect
from game.story.catalogue import Light, Mood, Season, Tone, View, Weather
from game.story.text import NOTHING, Text


@frozen(kw_only=True)
class Stat:
    """A number the story changes, kept between `minimum` and `maximum`; hidden ones are never shown.

    A standard stat has no label and meaning of its author's: it is named in the language that is spoken.
    """

    id: str
    label: str | None
    start: int
    minimum: int = 0
    maximum: int = 100
    hidden: bool = False
    colour: str = "#5b493d"  # #rrggbb
    meaning: str | None = ""


@frozen(kw_only=True)
class Flag:
    """Something that has happened or has not: 0 or 1 among the values."""

    id: str
    start: bool = False


@frozen(kw_only=True)
class Visit:
    """Whether `scene` has been entered; kept only for scenes that a `visited(scene)` asks about."""

    scene: str


Slot = Stat | Flag | Visit


@frozen(kw_only=True)
class Character:
    """Someone who speaks or stands on the stage; `look` names a figure of the catalogue."""

    id: str
    name: str
    look: str
    about: str = ""


@frozen(kw_only=True)
class Standing:
    """A character on the stage, in a mood."""

    character: str
    mood: Mood = Mood.CALM


@frozen(kw_only=True)
class Line:
    """One thing the reader reads, shown only while `condition` holds.

    Without a speaker it is narration. On a phone `draft` marks words typed but not sent; on a post
    `post` marks the post itself, with its `likes`. `at` is a time stamp such as 21:14. In a translation
    `source` is the words as their author wrote them.
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


@frozen(kw_only=True)
class Choice:
    """Something the reader may do, as authored.

    While `condition` fails it is shown locked with its reason when `locked` is given, else not at all.
    `because` is the short reason shown beside the numbers that move. On a post
    `tags` are those it has if this is taken; none where that does not touch them.
    """

    id: str
    text: Text
    condition: Condition | None = None
    locked: Text | None = None
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    tags: tuple[str, ...] | None = None
    goto: str


@frozen(kw_only=True)
class Outcome:
    """One way luck may fall, `weight` times in the sum of the weights."""

    id: str
    weight: int
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    goto: str


@frozen(kw_only=True)
class Exit:
    """A way on that the reader does not choose; the last of a scene's exits has no condition."""

    goto: str
    condition: Condition | None = None


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
class Discussion:
    """A stop for a class: what to talk about, for how many minutes, in which form."""

    prompt: str
    minutes: int = 4
    form: str = "pairs"


@frozen(kw_only=True)
class Scene:
    """One moment of the story and what comes after it; the loader has checked every id it names.

    `caption` heads the page, `chat` and `clock` the phone's view, `tags` are those of a post. `facilitator`
    is a note for a teacher.
    """

    id: str
    lines: tuple[Line, ...]
    then: Then
    place: str
    light: Light = Light.DAY
    season: Season | None = None
    weather: Weather | None = None
    caption: Text = NOTHING
    view: View = View.STAGE
    cast: tuple[Standing, ...] = ()
    chat: str = ""
    clock: str = ""
    tags: tuple[str, ...] = ()
    discuss: Discussion | None = None
    facilitator: str = ""


@frozen(kw_only=True)
class Circumstance:
    """Another start for the same story: another family, another piece of luck."""

    id: str
    label: str
    effects: tuple[Effect, ...]


@frozen(kw_only=True)
class Cover:
    """The place and light a story is shown by, on the title screen and its first page."""

    place: str
    light: Light = Light.DAY


@frozen(kw_only=True)
class Word:
    """A word worth explaining before a lesson: its Chinese, how that is said, and what it means."""

    word: str
    meaning: str
    chinese: str = ""
    pinyin: str = ""


@frozen(kw_only=True)
class Teaching:
    """What a teacher is told of the whole story: what happens, words, and questions it leaves open."""

    summary: str = ""
    vocabulary: tuple[Word, ...] = ()
    open_questions: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False)
class Scenario:
    """A whole story, checked. `slots` is the declared order of a State's values.

    `minutes` is how long a play takes, as the author says; `digest` identifies the text it was loaded from.
    `language` is that of its words; of a translation, `original` is the story as its author wrote it.
    `renamed` are ids that were, `scene` or `scene.choice`, each with the id that came in its place.
    """

    id: str
    title: str
    summary: str = ""
    language: str = "en"
    protagonist: str
    minutes: int = 0
    content_note: str = ""
    characters: Mapping[str, Character]
    slots: tuple[Slot, ...]
    circumstances: Mapping[str, Circumstance] = field(factory=dict)
    start: str
    scenes: Mapping[str, Scene]
    cover: Cover | None = None
    teaching: Teaching | None = None
    digest: str = ""
    renamed: Mapping[str, str] = field(factory=dict)
    original: "Scenario | None" = field(default=None, repr=False)
    visits: Mapping[str, int] = field(init=False, repr=False)  # where a scene's visit stands in the values

    @visits.default
    def _find_visits(self) -> Mapping[str, int]:
        return {slot.scene: place for place, slot in enumerate(self.slots) if isinstance(slot, Visit)}

    @property
    def as_written(self) -> "Scenario":
        """The story in its author's words: what is kept of words is kept of these, whatever is shown."""
        return self.original or self

    @property
    def front(self) -> Cover:
        """The cover, or else the place where the story begins."""
        first = self.scenes[self.start]
        return self.cover or Cover(place=first.place, light=first.light)
