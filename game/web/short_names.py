"""A module of the player with names of one or two letters, which makes it an eighth smaller.

This is no parser. The modules are written so plainly that neighbours and brackets tell a name from a
property. A property stays as it is; where `{ told }` is both, it becomes `{ told: a }`.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from string import ascii_letters, ascii_lowercase, digits
from typing import TYPE_CHECKING, Final

from game.web.script_tokens import WORDS, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# What a browser and the language have; a test in a browser says what is missing.
_BROWSER: Final = """
AbortController AbortSignal Array ArrayBuffer Atomics Audio AudioContext BigInt BigInt64Array Blob
Boolean CSS CompressionStream CustomEvent DOMParser DataView Date DecompressionStream Element Error
EvalError Event File FileReader Float32Array Float64Array FormData Function HTMLElement Headers Image
Infinity Int16Array Int32Array Int8Array IntersectionObserver Intl Iterator JSON KeyboardEvent Map Math
MutationObserver NaN Node Number Object Path2D Promise Proxy RangeError ReadableStream ReferenceError
Reflect RegExp Request ResizeObserver Response Set String Symbol SyntaxError TextDecoder TextEncoder
TransformStream TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array WeakMap
WeakRef WeakSet WebSocket Worker WorkerGlobalScope XMLHttpRequest XMLSerializer addEventListener alert
arguments atob blur btoa caches cancelAnimationFrame cancelIdleCallback clearInterval clearTimeout close
closed confirm console crypto decodeURI decodeURIComponent devicePixelRatio dispatchEvent document
encodeURI encodeURIComponent event fetch find focus frames getComputedStyle globalThis history
importScripts indexedDB innerHeight innerWidth isFinite isNaN length localStorage location matchMedia
moveTo name navigator onclick onmessage open opener origin parent parseFloat parseInt performance
postMessage print prompt queueMicrotask removeEventListener requestAnimationFrame requestIdleCallback
screen scroll scrollTo scrollX scrollY self sessionStorage setInterval setTimeout speechSynthesis status
stop structuredClone top visualViewport when window
"""
BROWSER: Final = frozenset(_BROWSER.split())


def short_names() -> Iterator[str]:
    """Names of one letter, then of two; none is a word of the language."""
    yield from ascii_lowercase
    yield from ascii_letters[26:]
    pairs = map("".join, product(ascii_letters, ascii_letters + digits))
    yield from (name for name in pairs if name not in WORDS)


def shortened(text: str, shared: Mapping[str, str]) -> str:
    """A module's text with short names; `shared` are what those that other modules know are called."""
    found = tokens(text)
    called = dict(zip(_own(found, shared), short_names(), strict=False)) | dict(shared)
    said = []
    for number, token in enumerate(found):
        use = _use(found, number)
        name = called.get(token.text, token.text) if use else token.text
        said.append(f"{token.text}: {name}" if use == "both" and name != token.text else name)
    return "".join(said)


def own_names(text: str, shared: Mapping[str, str]) -> list[str]:
    """The names that a module keeps to itself and that get another, the most frequent first."""
    return _own(tokens(text), shared)


def _own(found: list[Token], shared: Mapping[str, str]) -> list[str]:
    used = Counter(token.text for number, token in enumerate(found) if _use(found, number))
    return [name for name, _ in used.most_common() if name not in shared and name not in BROWSER]


def _use(found: list[Token], number: int) -> str:
    """Whether a token is a "name", or "both" name and property; empty if it is no name of a value."""
    token = found[number]
    if token.kind != "name" or token.before in {".", "?."} or token.text in WORDS:
        return ""
    keyed = token.within == "object" and token.before in {"{", ",", "async", "get", "set"}
    if keyed and token.after in {":", "("}:
        return ""
    begins = token.before in {"{", "}", ";", "async", "get", "set", "static"}
    if token.within == "class" and begins and token.after in {"(", "="}:
        return ""
    return "both" if keyed and token.after in {",", "}", "="} else "name"
