"""What each key of the format is for, in a line, by the part it stands in: shown by editors on hover."""

from __future__ import annotations

from typing import Final

# A key without a line here fails the test.
DESCRIPTIONS: Final = {
    "scenario": {
        "upward": "The version of the format: 1, or 1.1 for what came with it, such as files of scenes.",
        "title": "What the story is called.",
        "summary": "One or two sentences for the title screen, at most 90 characters.",
        "language": "The language's short code, such as en or zh-Hans.",
        "protagonist": "The id of the character one plays.",
        "minutes": "How long one play takes, in minutes.",
        "content_note": "What the story touches on, said before it begins.",
        "cover": "The place shown on the title screen; without it, the first scene's.",
        "characters": "Everybody who speaks or is seen, each under an id.",
        "stats": "The numbers of the story. The five standard ones need only a start: confidence: 25.",
        "flags": "What has happened or not, each with its start: asked: false.",
        "constants": "Numbers that stay as they are, for conditions, effects and words: price: 300.",
        "words": "Values that are one of a few words, shown as {call} or by their parts, as {hero.they}.",
        "names": "What the player types before the story begins, shown as {sister}.",
        "place": "The place of scenes that name none.",
        "circumstances": "Other starts for the same story.",
        "teaching": "What a teacher is told of the whole story, for the guide.",
        "promises": "What holds in every play, proven by check: [every start can reach ending_lake].",
        "start": "The id of the first scene.",
        "scenes": "The scenes, each under an id that never changes once the story is out. "
        "They may also stand in files of the folder scenes beside this one.",
    },
    "character": {
        "name": "The name as it is shown.",
        "look": "A figure of the catalogue.",
        "about": "Who they are, in a few words, shown beside the name.",
    },
    "stat": {
        "start": "The value at the beginning.",
        "label": "The name as it is shown.",
        "meaning": "What it stands for, in a sentence.",
        "min": "The least it can be; 0 if not said.",
        "max": "The most it can be; 100 if not said.",
        "hidden": "true: the reader never sees it.",
    },
    "word_value": {
        "start": "The value at the beginning.",
        "values": "Its values, each with the words that are shown, or with parts: {they: she, them: her}.",
    },
    "typed_name": {
        "ask": "What the player is asked.",
        "start": "The name where none is typed; at most 24 letters.",
    },
    "circumstance": {
        "label": "What is different, in a few words.",
        "set": "Effects that make it so: [opportunity = 30, confidence += 10].",
    },
    "teaching": {
        "summary": "What happens on most roads, in five or six sentences; an empty line begins a paragraph.",
        "vocabulary": "Words worth explaining before the lesson.",
        "open_questions": "Questions on which the story takes no side.",
    },
    "word": {
        "word": "The word as the story has it.",
        "meaning": "What it means here, in a sentence.",
        "chinese": "The Chinese characters.",
        "pinyin": "How the characters are said, with tones.",
    },
    "cover": {"place": "A place of the catalogue.", "light": "The hour."},
    "scene": {
        "place": "A place of the catalogue.",
        "light": "The hour; day if not said.",
        "season": "The time of the year, seen in leaves; the story's own colours if not said.",
        "weather": "rain or snow, outside and at windows; neither if not said.",
        "caption": "When and where, on a ribbon.",
        "view": "stage (people in a place), phone (a chat) or post (a feed); stage if not said.",
        "cast": "Who stands there, at most three: [mei, lu (glad)].",
        "lines": "What is read: narration, speech, lines with a condition.",
        "chat": "On a phone: the name of the chat.",
        "clock": 'On a phone: the hour, as in "21:14".',
        "tags": "On a post: its tags.",
        "discuss": "A stop where a class talks.",
        "facilitator": "A note for whoever leads the class.",
        "choices": "What the reader may do, each under an id.",
        "chance": "How luck may fall, each outcome under an id, by weight.",
        "next": "Where the story goes by itself: a scene, or exits of which the first that holds is taken.",
        "ending": "The end of this road.",
    },
    "discussion": {
        "prompt": "The question.",
        "minutes": "For how long; 4 if not said.",
        "form": "alone, pairs, groups or all.",
    },
    "choice": {
        "text": "What one does, as one would say it; at most 95 characters.",
        "if": "Open only while this holds: confidence >= 20 and not asked.",
        "locked": "Why it is not open, shown instead. Without it a locked choice is not shown.",
        "effects": "What changes: [confidence += 5, asked = true].",
        "because": "The reason beside the numbers that move; at most 60 characters.",
        "tags": "On a post: the tags it has if this is taken.",
        "goto": "The id of the scene it leads to.",
    },
    "outcome": {
        "weight": "How often, beside the others' weights.",
        "effects": "What changes: [energy -= 4].",
        "because": "The reason beside the numbers that move.",
        "goto": "The id of the scene it leads to.",
    },
    "exit": {
        "if": "Taken only if this holds; the last exit has none.",
        "goto": "The id of the scene it leads to.",
    },
    "ending": {
        "title": "What the ending is called.",
        "tone": "Its colour: a temperature, never a mark.",
        "reflection": "Lines of the commentator that fit the road taken.",
        "debrief": "Questions to take along.",
    },
    "line": {
        "text": "Narration.",
        "if": "Read only while this holds.",
        "at": 'A time stamp, as in "21:14".',
        "draft": "On a phone: typed, and not sent.",
        "post": "On a post: the post itself.",
        "likes": "On a post: how many likes it has.",
    },
}
