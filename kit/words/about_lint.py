"""Sentences about a folder of assets that is checked as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_TOO_LONG: Final = "This file takes too long to check, so it was not checked to the end."
_HEAVY_PICTURE: Final = "Pictures with very many pixels and drawings with very many parts are heavy. "

WORDS: Final[Mapping[str, Words]] = {
    "takes-too-long": Words(_TOO_LONG, "Make it smaller."),
    "takes-too-long.templates": Words(
        _TOO_LONG,
        "Make it simpler: many rows inside rows, hundreds of drawings and very long texts are heavy.",
    ),
    "takes-too-long.pictures": Words(_TOO_LONG, f"{_HEAVY_PICTURE}Make it smaller, or save it as PNG."),
    "takes-too-long.logos": Words(_TOO_LONG, f"{_HEAVY_PICTURE}Make it smaller, or save it as PNG."),
    "takes-too-long.fonts": Words(_TOO_LONG, "The file may be damaged. Get it again from where it came from."),
    "takes-too-long.letters": Words(
        _TOO_LONG, "Typefaces with very many letters are heavy. Take out those that no language needs."
    ),
    "check-died": Words(
        "The check of this file was cut off twice, so it was not checked to the end.",
        "Check the folder again. If it happens again, something is wrong with this file: make it anew, or take it out.",
    ),
    "unforeseen.check": Words(
        "This file was not checked to the end, because of a mistake in the program ({kind}).",
        "Please report it, and send the file along. The other files were checked.",
    ),
    "slow": Words(
        "This template places very many letters and drawings, so it was tried with {tried} of {total} kits only.",
        "Make it simpler if you can: shorter texts, and fewer drawings.",
    ),
}
