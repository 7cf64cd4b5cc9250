"""What the name of a picture's file says, as words: 'anytown-library_logo_RGB.png' is of “Anytown Library”."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

_BETWEEN: Final = re.compile(r"[\s_\-+.,()\[\]–—]+|(?<=[a-z])(?=[A-Z])")
_SAYS_NOTHING: Final = re.compile(  # what cameras, programs and print shops put into names
    r"logos?|logotype|brand(?:ing|mark)?|icon|final|new|old|copy|version|rgb|cmyk|pms|pantone|spot|hex|mono|colou?rs?"
    r"|black|white|reversed?|transparent|trans|bg|background|stacked|horizontal|vertical|landscape|portrait|square"
    r"|small|large|medium|big|web|print|screen|hi|hires|lores|res|high|low|dpi|px|cropped|edited|resized|scaled"
    r"|img|image|images|pic|picture|photo|dsc[fn]?|pxl|mvimg|screenshot|scan|whats|app|download|unnamed|untitled|file"
    r"|v?\d+[a-z]?|\d+x\d+|\d+(?:dpi|px)|[a-z]?\d[\da-f]{5,}|wa\d+",
    re.IGNORECASE,
)
_SMALL: Final = frozenset(("a", "and", "at", "for", "in", "of", "on", "the", "to", "with", "y", "yr", "i"))


def words_of_file(file: str) -> str:
    """Return the words in the name of a file, each with a capital if none has one; '' if it says nothing."""
    parts = [part for part in _BETWEEN.split(PurePosixPath(file).stem) if part]
    kept = [part for part in parts if not _SAYS_NOTHING.fullmatch(part)]
    if not any(len(part) > 2 and part.isalpha() for part in kept):
        return ""
    words = " ".join(kept)
    if words != words.lower():
        return words
    capitals = (part if number and part in _SMALL else part[:1].upper() + part[1:] for number, part in enumerate(kept))
    return " ".join(capitals)
