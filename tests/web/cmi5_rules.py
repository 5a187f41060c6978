"""The rules of cmi5 (Quartz, 1st edition) for what a unit says in one session, as far as they concern us.

Each breach is a sentence with the number of the chapter; the order is that of the timestamps, as 9.3 has it.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from tests.web.school_platform import ACTIVITY, ACTOR, PUBLISHER, REGISTRATION, SESSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Statement = dict[str, Any]

VERBS: Final = "http://adlnet.gov/expapi/verbs/"
CATEGORIES: Final = "https://w3id.org/xapi/cmi5/context/categories/"
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_DURATION: Final = re.compile(r"PT(\d+H)?(\d+M)?(\d+(\.\d+)?S)?")
_DEFINED: Final = frozenset({"initialized", "completed", "passed", "failed", "terminated"})


def verb(statement: Statement) -> str:
    """The last part of a verb's id."""
    return str(statement["verb"]["id"]).removeprefix(VERBS)


def categories(statement: Statement) -> set[str]:
    """Which of cmi5's categories a statement is in."""
    listed = statement["context"].get("contextActivities", {}).get("category", [])
    return {each["id"].removeprefix(CATEGORIES) for each in listed}


def breaches(statements: Sequence[Statement], *, session: str, counts: bool = True) -> list[str]:
    """What one session breaks; `counts` is false where the launch mode is to browse or to review."""
    said = in_order(statements)
    return [*_of_session(said, counts=counts), *(found for each in said for found in _of_one(each, session))]


def in_order(statements: Sequence[Statement]) -> list[Statement]:
    """Statements by their timestamps: the last ones of a page may be on their way at the same time."""
    return sorted(statements, key=lambda each: datetime.fromisoformat(each["timestamp"]))


def _of_session(ordered: Sequence[Statement], *, counts: bool) -> Iterator[str]:
    verbs = [verb(each) for each in ordered if "cmi5" in categories(each)]
    if not ordered or verb(ordered[0]) != "initialized":
        yield "9.3.2: initialized is the first statement of any kind"
    if not ordered or verb(ordered[-1]) != "terminated":
        yield "9.3.8: terminated is the last statement of any kind"
    if len(verbs) != len(set(verbs)):
        yield f"9.3: a verb is there twice: {verbs}"
    if not counts and set(verbs) - {"initialized", "terminated"}:
        yield "10: to browse and to review nothing else is sent"


def _of_one(statement: Statement, session: str) -> Iterator[str]:
    if not _UUID.fullmatch(statement["id"]):
        yield f"9.1: no UUID: {statement['id']}"
    if statement["actor"] != ACTOR:
        yield f"9.2: the actor is not as it was given: {statement['actor']}"
    if not statement["timestamp"].endswith("Z"):
        yield "9.7: timestamps are UTC"
    yield from _of_context(statement["context"], session)
    if "cmi5" in categories(statement):
        yield from _of_defined(statement)
    elif "moveon" in categories(statement) or "completion" in statement.get("result", {}):
        yield "9.6.2.2: what is no statement of cmi5 says nothing of completion"


def _of_context(context: Statement, session: str) -> Iterator[str]:
    if context.get("registration") != REGISTRATION:
        yield "9.6.1: the registration is missing"
    if context.get("extensions", {}).get(SESSION) != session:
        yield "9.6.3.1: the session is missing"
    if {"objectType": "Activity", "id": PUBLISHER} not in context["contextActivities"].get("grouping", []):
        yield "10: the context template is not in it"


def _of_defined(statement: Statement) -> Iterator[str]:
    said, result = verb(statement), statement.get("result", {})
    if said not in _DEFINED:
        yield f"7.1.3: {said} is no verb of cmi5"
    if statement["object"]["id"] != ACTIVITY:
        yield "9.4: the object is not the unit"
    if ("moveon" in categories(statement)) != bool({"success", "completion"} & set(result)):
        yield "9.6.2.2: the category moveOn is of those that say success or completion, and of no other"
    if (result.get("completion") is True) != (said == "completed"):
        yield "9.5.3: completion is true of completed, and of no other"
    if "success" in result or "score" in result:
        yield "9.5: nobody is judged here"
    if said in {"completed", "terminated"} and not _DURATION.fullmatch(result.get("duration", "")):
        yield f"9.5.4: {said} has no duration"
