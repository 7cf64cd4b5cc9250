"""What a measure, a size or another text of one kind should be, as it follows 'Write'."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "expected-number.point": Words("{better}, with a point and not a comma"),
    "expected-length": Words("a length such as 12mm, 2fr or 50%"),
    "expected-distance": Words("a distance such as 12mm or 14pt"),
    "expected-padding": Words("one, two or four distances such as 12mm 18mm"),
    "expected-measure.point": Words("{better}, with a point and not a comma"),
    "expected-measure.apart": Words("{better}, with spaces and no commas"),
    "expected-measure.instead": Words("{better}"),
    "expected-measure.unit": Words("{expected}. The unit “{unit}” cannot be used here, only {units}"),
    "expected-measure.most": Words("{expected}. It cannot be more than {most:g}"),
    "expected-measure.least": Words("{expected}. It cannot be less than 0"),
    "expected-range": Words("how many, for example 1 to 3, up to 8, 2 or none"),
    "expected-range.order": Words("the smaller number first: {better}"),
    "expected-page-size": Words(
        "a size of paper: {papers:or}. Add 'landscape' if it is wider than high. Or write both sides, for example "
        "148 x 210 mm"
    ),
    "expected-page-size.sides": Words(
        "sides from {least} to {most} {unit}, for example 148 x 210 mm or 1080 x 1080 px"
    ),
    "expected-corner": Words("a place such as top left, bottom, centre, or 30% 60%"),
    "expected-focus": Words("a point of the picture such as 50% 30%, from its left and from its top, or top left"),
    "expected-turn": Words("90, 180 or 270"),
    "expected-mask": Words("circle, rounded, arc, hill, or the radius of its corners, for example 6mm"),
    "expected-border": Words("a thickness and a colour, for example 1mm coral"),
    "expected-part-name": Words("a name of {most} letters or fewer, for example headline"),
    "expected-colour": Words('a colour such as "0F2F3D": two digits each, 0 to 9 and A to F, for red, green and blue'),
    "expected-points": Words("a size of type in points, for example 14 or 14pt"),
    "expected-share": Words("a percentage such as 25%"),
    "expected-line": Words("a name of letters that can be seen, on one line"),
    "expected-digest": Words("the SHA-256 of the file: 64 of the digits 0 to 9 and a to f"),
    "expected-campaign-id": Words("small letters, digits and hyphens such as imhaw-2017"),
    "expected-key": Words("a public key: 64 of the digits 0 to 9 and a to f"),
    "expected-version": Words("a version of the program such as 0.1"),
}
