"""What the texts of a story are, in a translator's words."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a text is, in a translator's words."""

    TITLE = "the title of the story"
    SUMMARY = "what the story is about, on the title screen"
    CONTENT_NOTE = "said before the story begins"
    NAME = "the name of a character"
    ABOUT = "about a character"
    LABEL = "the name of a number that is shown"
    MEANING = "what that number means"
    SHOWN_WORD = "put in where a text has its name in braces"
    ASK = "asked of the player before the story begins"
    TYPED_NAME = "the name where the player types none, at most 24 letters"
    CIRCUMSTANCE = "a start that can be chosen"
    START_NOTE = "what only plays from that start touch on, said before they begin"
    ALT = "what is to be seen on a picture, read out to who does not see it"
    SIGN = "on a board in the picture"
    TEACHING = "for teachers, who know the story"
    WORD = "a word explained before a lesson"
    WORD_MEANING = "what that word means"
    OPEN_QUESTION = "a question of the story, for teachers"
    CAPTION = "the heading of the scene"
    CHAT = "the name of a chat on a phone"
    TAG = "a tag of a post, without #"
    LINE = "read"
    TIME = "when a message was sent"
    CHOICE = "a choice"
    LOCKED = "said of a choice that is locked"
    BECAUSE = "why numbers move"
    ENDING = "the title of the ending"
    REFLECTION = "read after the ending"
    DEBRIEF = "a question after the ending"
    PROMPT = "what a class talks about"
    FACILITATOR = "a note for the teacher"
