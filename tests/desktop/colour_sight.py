"""Colours as people with the common colour blindnesses see them, and how far apart two colours look.

The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based
Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at full severity, for linear RGB.
The distance is CIE76 in CIELAB (D65): about 2.3 is just noticeable, 10 is seen at a glance.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from game.art.paper.shapes import rgb

Colour = np.ndarray[tuple[int, ...], np.dtype[np.float64]]

SIGHTS: Final = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_TO_XYZ: Final = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE: Final = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> Colour:
    """Linear RGB from 0 to 1."""
    parts = np.array(rgb(colour)[:3]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen_by(colour: str, sight: str) -> Colour:
    """Linear RGB as it looks to someone."""
    return np.clip(SIGHTS[sight] @ linear(colour), 0, 1)


def contrast(one: str, two: str, sight: str) -> float:
    """The contrast of two colours (WCAG 2.2) as it looks to someone."""
    dark, light = sorted(float(_TO_XYZ[1] @ seen_by(colour, sight)) + 0.05 for colour in (one, two))
    return light / dark


def distance(one: str, two: str, sight: str) -> float:
    """How far apart two colours look to someone."""
    return float(np.linalg.norm(_lab(seen_by(one, sight)) - _lab(seen_by(two, sight))))


def _lab(seen: Colour) -> Colour:
    share = _TO_XYZ @ seen / _WHITE
    root = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])
