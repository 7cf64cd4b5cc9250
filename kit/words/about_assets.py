"""Sentences about the files of a folder of assets that cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_TRUETYPE: Final = "Put a TrueType file (.ttf) in its place."
_PROFILE: Final = "Ask the print shop for the profile of its paper (an .icc file), or take this file out."

WORDS: Final[Mapping[str, Words]] = {
    "unreadable-typeface.closed": Words(
        "The typeface {name} cannot be opened: {reason}.", "Check that you are allowed to open it."
    ),
    "unreadable-typeface.empty": Words("The typeface {name} is empty.", _TRUETYPE),
    "unreadable-typeface.too-large": Words(
        "The typeface {name} is too large. It may have {most} MB at the most.", _TRUETYPE
    ),
    "unreadable-typeface.other-kind": Words("{name} is not a TrueType file, although its name says so.", _TRUETYPE),
    "unreadable-typeface.cut-off": Words(
        "The end of the typeface {name} is missing. Perhaps it was not copied or sent completely.", _TRUETYPE
    ),
    "unreadable-typeface.damaged": Words("The typeface {name} is damaged: no letter in it can be drawn.", _TRUETYPE),
    "unusable-profile.closed": Words(
        "The colour profile {name} cannot be opened: {reason}.", "Check that you are allowed to open it."
    ),
    "unusable-profile.other-kind": Words("{name} is not a colour profile, although its name says so.", _PROFILE),
    "unusable-profile.damaged": Words("The colour profile {name} is damaged.", _PROFILE),
    "unusable-profile.other-use": Words(
        "The colour profile {name} is not for printing with four inks (CMYK).", _PROFILE
    ),
    "passed-over.pack": Words(
        "{message} It is in the pack “{pack}”. The program does without it.",
        "Remove the pack with 'awareness-kit remove \"{pack}\"', and ask for a new one.",
        window="Remove the pack: open the menu Designs, choose Folders and packs, and choose Remove. Then ask for a "
        "new one.",
    ),
    "passed-over.folder": Words(
        "{message} It is in the folder {folder}. The program does without it.",
        "Put a file that works in its place, or take it out.",
    ),
}
