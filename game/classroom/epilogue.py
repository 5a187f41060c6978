"""The epilogue: what the word upward means to each of the four, in their own voices, by story."""

from __future__ import annotations

from typing import Final

NAMES: Final = {
    "yang_kaikai": "Yang Kaikai",
    "wenzhu": "Wenzhu",
    "meng_jin": "Meng Jin",
    "lin_feng": "Lin Feng",
}
UPWARD: Final = {
    "yang_kaikai": (
        "A book told me it was a trade: get near them, get something. I gave the book away. If I am better "
        "off for having met somebody, and can say how, then that was up. The girl in the next seat counts. "
        "So does whoever asks me, now."
    ),
    "wenzhu": (
        "Up is somebody who has stood where I stand and still knows the floor. Nobody had told me one could "
        "ask. It took half an hour to write and a minute to answer. I would like to leave the half hour "
        "somewhere the first-years can find it."
    ),
    "meng_jin": (
        "For me it has a purpose, and I say so: people above me, who know what I need to know. I have "
        "learned how it is done. It costs an evening each time, and I count evenings. The "
        "rest of them I keep."
    ),
    "lin_feng": (
        "There is no up. Two people talk, and both go home with something. I put the word under my posts "
        "because that is how they are found. Ask because you want the thing. A no is a no. It stings like "
        "salt, and then you swim."
    ),
}
