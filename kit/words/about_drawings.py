"""Sentences about drawings (SVG). {picture} is the name of the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_AS_PNG: Final = "Save it as PNG, at least 2000 pixels wide, and use that file."
_PLAIN: Final = (
    "Open it in a drawing program such as Inkscape and save it as “Plain SVG” with its pictures embedded, "
    "or save it as PNG."
)
_OUTLINES: Final = "In the drawing program, turn its text into paths (outlines) and save it again, or save it as PNG."

_REFUSED: Final[Mapping[str, Words]] = {
    "unsafe-drawing.document-type": Words(
        "The drawing {picture} begins with a document type (DOCTYPE). It can hide traps, so the file is not opened.",
        _PLAIN,
    ),
    "unsafe-drawing.script": Words(
        "The drawing {picture} contains a program (a script). It is never run, so the file is not opened.", _PLAIN
    ),
    "unsafe-drawing.web-page": Words(
        "The drawing {picture} contains a piece of a web page. It cannot be drawn here.", _PLAIN
    ),
    "unsafe-drawing.outside": Words(
        "The drawing {picture} shows something from another file or website. This is never opened.", _PLAIN
    ),
    "unsafe-drawing.picture-kind": Words(
        "The drawing {picture} contains a picture that is not PNG, JPEG, GIF or WebP.", _PLAIN
    ),
    "unsafe-drawing.picture": Words("The drawing {picture} contains a picture that is damaged or too large.", _PLAIN),
    "too-complex-drawing": Words("The drawing {picture} is too complicated: it would take minutes to open.", _AS_PNG),
    "cut-off-picture.drawing": Words(
        "The end of the drawing {picture} is missing. Perhaps it was not copied or sent completely.",
        "Copy or download it again, or ask for the file again.",
    ),
    "damaged-picture.drawing": Words("The drawing {picture} is damaged and cannot be read.", _AS_PNG),
    "damaged-picture.far-away": Words(
        "The drawing {picture} cannot be shown: parts of it are miles away from the rest.", _AS_PNG
    ),
    "drawing-without-size": Words("The drawing {picture} does not say how large it is.", _AS_PNG),
    "drawing-without-size.absurd": Words(
        "The drawing {picture} says that it has no width, no height, or no end.", _AS_PNG
    ),
    "drawing-without-size.thin": Words(
        "The drawing {picture} says that it is hundreds of times as long as it is wide.", _AS_PNG
    ),
    "invisible-picture.words": Words(
        "The drawing {picture} consists of words only, and they cannot be drawn here.", _OUTLINES
    ),
}

_NOTED: Final[Mapping[str, Words]] = {
    "words-not-drawn": Words(
        "The drawing {picture} contains words that cannot be drawn, because their typeface is not here.", _OUTLINES
    ),
    "words-not-drawn.flowed": Words(
        "The drawing {picture} contains words in a text box, as Inkscape makes them: {words}. They cannot be drawn.",
        _OUTLINES,
    ),
    "words-in-another-typeface": Words(
        "The drawing {picture} contains words in {typefaces:a typeface|typefaces} that {typefaces:is|are} not here: "
        "{typefaces}. They are printed in another one.",
        _OUTLINES,
    ),
    "letters-not-drawn": Words(
        "The drawing {picture} contains {letters:a letter|letters} that no typeface here has: {letters}. "
        "{letters:It is|They are} missing or printed as a box.",
        _OUTLINES,
    ),
    "unknown-drawing-colour": Words(
        "The drawing {picture} uses {colours:a colour|colours} that cannot be read here: {colours}. "
        "{colours:It|They} may be printed black or in another colour.",
        _AS_PNG,
    ),
    "drawing-without-styles": Words(
        "The drawing {picture} does not say which colour some of its parts have: {names}. They are printed black. "
        "Perhaps its style sheet was left behind on a website.",
        "Ask for the drawing with its colours in it, or for a PNG at least 2000 pixels wide.",
    ),
    "moving-drawing": Words(
        "The drawing {picture} moves. It is printed as it looks when it has come to rest.",
        "If it should look otherwise, save it as PNG and use that file.",
    ),
    "part-of-drawing-missing": Words(
        "The drawing {picture} refers to {names:a part|parts} that {names:is|are} not in it: {names}. "
        "{names:It|They} cannot be drawn.",
        _AS_PNG,
    ),
}

WORDS: Final[Mapping[str, Words]] = {**_REFUSED, **_NOTED}
