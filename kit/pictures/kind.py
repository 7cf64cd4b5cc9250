"""What a file is by its first bytes, whatever its name says, and the sentence for what is not a picture."""

from __future__ import annotations

import re
from typing import Final

from kit.problems import Problem, Severity, UnreadableFile
from kit.words.words import Phrase, Value

LARGEST_FILE: Final = 100_000_000
"""No picture file is longer than this many bytes."""

MOST_PIXELS: Final = 120_000_000
"""No picture says that it has more pixels than this; more is a mistake or a trap."""

_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"BM", "BMP"),
    (b"\0\0\1\0", "ICO"),
    (b"%PDF-", "PDF"),
    (b"\x1f\x8b", "SVGZ"),
)
_OTHERS: Final = (
    (0, b"PK\x05\x06", "empty-zip"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"\xd0\xcf\x11\xe0", "old-office"),
    (0, b"%!PS", "eps"),
    (0, b"\xc5\xd0\xd3\xc6", "eps"),
    (40, b" EMF", "emf"),
    (0, b"\xd7\xcd\xc6\x9a", "wmf"),
    (0, b"\1\0\x09\0\0\3", "wmf"),
    (0, b"\2\0\x09\0\0\3", "wmf"),
    (8, b"CDR", "corel"),
    (8, b"cdr", "corel"),
    (0, b"{\\rtf", "rich-text"),
    (0, b"8BPS", "photoshop"),
    (0, b"gimp xcf", "gimp"),
    (0, b"PDN3", "paint-net"),
    (0, b"\0\xffKA", "affinity"),
    (0, b"\x06\x06\xed\xf5", "indesign"),
    (0, b"AC10", "cad"),
    (0, b"7z\xbc\xaf", "packed"),
    (0, b"Rar!", "packed"),
    (0, b"\xfd7zXZ", "packed"),
    (0, b"BZh", "packed"),
    (0, b"MZ", "program"),
    (0, b"\x7fELF", "program"),
    (0, b"\0\0\2\0", "cursor"),
    (0, b"icns", "apple-icon"),
    (0, b"\0\5\x16\7", "apple-double"),
    (0, b"L\0\0\0\1\x14\2\0", "shortcut"),
    (0, b"[InternetShortcut]", "shortcut"),
    (0, b"\0\0\0\x0cjP  ", "jpeg-2000"),
    (0, b"\xff\x4f\xff\x51", "jpeg-2000"),
    (0, b"\0\0\0\x0cJXL ", "jpeg-xl"),
    (0, b"\xff\x0a", "jpeg-xl"),
    (0, b"FUJIFILM", "raw-photo"),
    (0, b"IIRO", "raw-photo"),
    (0, b"IIU\0", "raw-photo"),
    (0, b"/* XPM", "old-picture"),
    (0, b"\x0a\5\1", "old-picture"),
    (0, b"qoif", "old-picture"),
    (0, b"DDS ", "old-picture"),
    (0, b"OTTO", "typeface"),
    (0, b"\0\1\0\0", "typeface"),
    (0, b"ttcf", "typeface"),
    (0, b"wOF", "typeface"),
    (0, b"RIFF", "sound"),
    (0, b"ID3", "sound"),
    (0, b"OggS", "sound"),
    (0, b"\x1aE\xdf\xa3", "film"),
)
"""What else there is: where in the file, which bytes, and which of the catalogue's kinds; the first counts."""

_INSIDE_ZIP: Final = (
    (rb"content/(?:riffData|root|data/)|application/x-vnd\.corel", "corel"),
    (rb"application/x-krita", "krita"),
    (rb"\[Content_Types\]|word/|xl/|ppt/|mimetypeapplication/vnd", "office"),
)
_PICTURES_TOO: Final = frozenset(
    [
        "affinity",
        "cad",
        "corel",
        "emf",
        "eps",
        "gimp",
        "illustrator",
        "jpeg-2000",
        "jpeg-xl",
        "krita",
        "old-picture",
        "paint-net",
        "photoshop",
        "raw-photo",
        "wmf",
    ]
)
"""Kinds that are pictures to people, but cannot be used here."""

_ADVICE: Final = {
    **dict.fromkeys(["affinity", "cad", "corel", "emf", "eps", "illustrator", "indesign", "wmf"], "drawing"),
    **dict.fromkeys(["office", "old-office", "publisher", "rich-text"], "office"),
    **dict.fromkeys(["zip", "packed"], "unpack"),
    **{kind: kind for kind in ("apple-double", "page", "pdf", "shortcut")},
}
"""What to do about a kind, where it is not to save it again."""


class Refused(UnreadableFile):
    """A picture that is not taken: the name of its sentence, and the values in it but for the name of the file."""

    def __init__(self, name: str, **values: Value) -> None:
        super().__init__(Problem(Severity.ERROR, name, values))


def cut_off() -> Refused:
    """Return the refusal of a file whose end is missing."""
    return Refused("cut-off-picture")


def damaged() -> Refused:
    """Return the refusal of a picture whose bytes are not what they should be."""
    return Refused("damaged-picture")


def no_picture(kind: str) -> Refused:
    """Return the refusal of a file of a kind that has a name in the catalogue."""
    advice = Phrase(f"picture-advice.{_ADVICE.get(kind, 'again')}")
    name = "not-a-picture.kind" if kind in _PICTURES_TOO else "not-a-picture.other"
    return Refused(name, kind=Phrase(f"picture-kind.{kind}"), advice=advice)


def check_size(width: int, height: int) -> None:
    """Refuse a picture of no size at all, or of so many pixels that it is a mistake or a trap."""
    if width <= 0 or height <= 0:
        raise Refused("damaged-picture.no-size")
    if width * height > MOST_PIXELS:
        raise Refused("picture-too-large.size", width=width, height=height)


def kind_of(data: bytes) -> str:
    """Return 'PNG', 'JPEG', 'GIF', 'TIFF', 'BMP', 'ICO', 'WEBP', 'AVIF', 'PDF', 'SVG' or 'SVGZ'; refuse the rest."""
    if not data:
        raise Refused("empty-picture")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        return _family(data)
    if _is_markup(data):
        return "SVG"
    if b"%PDF-" in data[:1024] and not any(data.startswith(other, place) for place, other, _ in _OTHERS):
        return "PDF"  # some programs put a few words before it
    raise _stranger(data)


def _family(data: bytes) -> str:
    """Tell AVIF from HEIC and from films, by the brands that ISO/IEC 14496-12 (4.3) puts into the first box."""
    brands = data[8 : min(int.from_bytes(data[:4], "big"), 256)]
    if b"avif" in brands or b"avis" in brands:
        return "AVIF"
    if re.search(rb"hei[cxms]|hev[cxm]|mif1|msf1", brands):
        raise Refused("heic-picture")
    raise no_picture("raw-photo" if b"crx " in brands else "film")


def _is_markup(data: bytes) -> bool:
    """Tell whether this is XML; what is HTML is refused here, and the reader of drawings looks for its root."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] in (b"<\0?\0", b"\0<\0?", b"<\0s\0", b"\0<\0s"):
        return b"<\0" in data[:64] or b"\0<" in data[:64]
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        raise no_picture("page")
    return start.startswith(b"<")


def _stranger(data: bytes) -> Refused:
    """Return the refusal that says what a file is if it is not a picture."""
    found = next((kind for place, signature, kind in _OTHERS if data.startswith(signature, place)), "")
    if found == "eps" and re.search(rb"Adobe Illustrator|AIPrivateData|AI\d_CreatorVersion", data[:200_000]):
        found = "illustrator"
    elif found == "zip":
        found = next((kind for pattern, kind in _INSIDE_ZIP if re.search(pattern, data[:4096])), "zip")
    elif found == "old-office" and "Quill".encode("utf-16-le") in data:
        found = "publisher"
    elif not found and _is_text(data[:4096]):
        found = "cad" if re.match(rb"\s*0\s+SECTION\b", data) else "text"
    return no_picture(found) if found else Refused("not-a-picture.unknown")


def _is_text(start: bytes) -> bool:
    return not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]", start) and _decodes(start)


def _decodes(start: bytes) -> bool:
    try:
        start[: -3 if len(start) > 100 else None].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > 50 and error.reason == "unexpected end of data"
    return True
