"""JSON in requests and answers: what is none is refused, or nothing."""

from __future__ import annotations

import asyncio
import json

from aiohttp import web

from game.classroom.server.limits import PATIENCE
from game.classroom.server.websocket import text


async def posted(request: web.Request) -> dict[str, object]:
    """A posted JSON object; anything else is refused, and so is one that would have to be unpacked."""
    if "Content-Encoding" in request.headers:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(PATIENCE / 2):
            content = await request.read()
    except TimeoutError as slow:
        raise web.HTTPRequestTimeout from slow
    said = understood(content)
    if request.content_type != "application/json" or not isinstance(said, dict):
        raise web.HTTPBadRequest
    return said


def understood(content: str | bytes) -> object:
    """JSON, or nothing where it is none."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def as_json(message: object, status: int = 200) -> web.Response:
    """An answer that is JSON."""
    return web.Response(text=text(message), status=status, content_type="application/json")
