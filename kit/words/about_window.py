"""Sentences that only the window says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "not-printed": Words(
        "The printer did not take the pages.",
        "Check that it is switched on and has paper, or export the piece and print the file.",
    ),
    "unforeseen.designs": Words(
        "The designs could not be read again: {why}.",
        "Please report it. Your work is safe.",
    ),
    "unreadable-file.guide": Words("The guide {file} cannot be opened: {why}."),
    "counts-already": Words("The folder {folder} is already in use.", "You do not need to add it."),
    "too-large.logo-file": Words(
        "The file {file} is too large for a kit: it has {size:.1f} MB, and {most:g} MB is the most.",
        "Make it smaller in a picture program, or save it as JPEG.",
    ),
    "missing-logo.gone": Words(
        "The file of the logo {file} is not there.",
        "Choose another file for it, or take it out.",
    ),
    "no-folder.gone": Words(
        "The folder {folder} is not there.",
        "Choose another folder. If it is on a disk or a memory stick, plug that in again.",
    ),
}
"""All sentences by their names."""
