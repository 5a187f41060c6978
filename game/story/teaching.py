"""What a story has for a class: where it stops to talk, words worth explaining, questions left open."""

from attrs import frozen


@frozen(kw_only=True)
class Discussion:
    """A stop for a class: what to talk about, for how many minutes, in which form."""

    prompt: str
    minutes: int = 4
    form: str = "pairs"


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
