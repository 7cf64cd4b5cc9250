"""What a file is by its first bytes, whatever its name says, and the sentence for what is not a picture."""

from __future__ import annotations

import re
from typing import Final

from kit.problems import Severity, UnreadableFile, legacy

LARGEST_FILE: Final = 100_000_000
"""No picture file is longer than this many bytes."""

MOST_PIXELS: Final = 120_000_000
"""No picture says that it has more pixels than this; more is a mistake or a trap."""

SAVE_AGAIN: Final = "Open it in the program it came from and save it as PNG or JPEG, or ask for the file again."

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
    (b"\x1f\x8b", "SVGZ"),
)
_OTHERS: Final = (
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint document"),
    (b"%!PS", "an EPS or PostScript file"),
    (b"\xc5\xd0\xd3\xc6", "an EPS file"),
    (b"{\\rtf", "a text document"),
    (b"8BPS", "a Photoshop file"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"\0\0\x01\0", "a Windows icon"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (b"RIFF", "a sound or film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
)
_PICTURES_TOO: Final = frozenset(
    {"an EPS or PostScript file", "an EPS file", "a Photoshop file", "a Windows icon", "a JPEG 2000 picture"}
)
_HOW: Final = {
    "PDF": "Open it, take a picture of the page or export it as PNG or JPEG, and use that file.",
    "Word": "Open it, right-click the picture in it, choose 'Save as picture', and use that file.",
    "zip": "Unpack it and use the picture that is inside.",
    "EPS": "Ask whoever made it for an SVG or PNG, or open it in a drawing program and save it as SVG or PNG.",
}
_HEIC: Final = (
    "On the iPhone, choose Settings, Camera, Formats, 'Most Compatible' for new photos; for this one, open it on a "
    "computer and save it as JPEG, or e-mail it to yourself, which turns it into JPEG."
)


class Refused(UnreadableFile):
    """A picture that is not taken. `what` goes on from the file's name: 'is cut off: …'."""

    def __init__(self, code: str, what: str, hint: str = SAVE_AGAIN) -> None:
        super().__init__(legacy(Severity.ERROR, code, what, hint))


def cut_off() -> Refused:
    """Return the refusal of a file whose end is missing."""
    return Refused(
        "cut-off-picture",
        "is cut off: the end of the file is missing, perhaps because it was not copied or sent completely.",
        "Copy or download it again, or ask for the file again.",
    )


def damaged() -> Refused:
    """Return the refusal of a picture whose bytes are not what they should be."""
    return Refused("damaged-picture", "is damaged and cannot be read as a picture.")


def check_size(width: int, height: int) -> None:
    """Refuse a picture of no size at all, or of so many pixels that it is a mistake or a trap."""
    if width <= 0 or height <= 0:
        raise Refused("damaged-picture", "is damaged: it says that it is nothing wide or nothing high.")
    if width * height > MOST_PIXELS:
        raise too_many_pixels(f"{width} by {height} pixels is")


def too_many_pixels(how_many: str = "its pixels are") -> Refused:
    """Return the refusal of a picture of more pixels than any poster can show."""
    return Refused(
        "picture-too-large",
        f"is too large: {how_many} more than any poster can show.",
        "Make it smaller in a picture program, for example 4000 pixels wide, and use the smaller file.",
    )


def kind_of(data: bytes) -> str:
    """Return 'PNG', 'JPEG', 'GIF', 'TIFF', 'BMP', 'WEBP', 'AVIF', 'SVG' or 'SVGZ'; refuse everything else."""
    if not data:
        raise Refused("empty-picture", "is empty: there is nothing in it.", "Copy or download the picture again.")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        return _family(data)
    if _is_markup(data):
        return "SVG"
    raise _stranger(data)


def _family(data: bytes) -> str:
    """Tell AVIF from HEIC and from films, by the brands that ISO/IEC 14496-12 (4.3) puts into the first box."""
    brands = data[8 : min(int.from_bytes(data[:4], "big"), 256)]
    if b"avif" in brands or b"avis" in brands:
        return "AVIF"
    if re.search(rb"hei[cxms]|hev[cxm]|mif1|msf1", brands):
        raise Refused("heic-picture", "is a photo in Apple's HEIC format, which cannot be printed from here.", _HEIC)
    raise _not_a_picture("a film")


def _is_markup(data: bytes) -> bool:
    """Tell whether this is XML; what is HTML is refused here, and the reader of drawings looks for its root."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] in (b"<\0?\0", b"\0<\0?", b"<\0s\0", b"\0<\0s"):
        return b"<\0" in data[:64] or b"\0<" in data[:64]
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        raise _not_a_picture("a web page", "On the page, right-click the picture itself and choose 'Save image as'.")
    return start.startswith(b"<")


def _stranger(data: bytes) -> Refused:
    """Return the refusal that says what a file is if it is not a picture."""
    if b"%PDF-" in data[:1024]:
        return _not_a_picture("a PDF", _HOW["PDF"])
    if data.startswith(b"PK\x03\x04"):
        office = re.search(rb"\[Content_Types\]|word/|xl/|ppt/|mimetypeapplication/vnd", data[:4096])
        if office:
            return _not_a_picture("a Word, Excel, PowerPoint or LibreOffice document", _HOW["Word"])
        return _not_a_picture("a zip archive", _HOW["zip"])
    for signature, what in _OTHERS:
        if data.startswith(signature):
            hint = _HOW["EPS"] if "EPS" in what else SAVE_AGAIN
            return _unknown_kind(what, hint) if what in _PICTURES_TOO else _not_a_picture(what, hint)
    if _is_text(data[:4096]):
        return _not_a_picture("a text file")
    return Refused("not-a-picture", "is not a picture of any kind known here, or it is damaged at its beginning.")


def _is_text(start: bytes) -> bool:
    return not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]", start) and _decodes(start)


def _decodes(start: bytes) -> bool:
    try:
        start[: -3 if len(start) > 100 else None].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > 50 and error.reason == "unexpected end of data"
    return True


def _unknown_kind(what: str, hint: str) -> Refused:
    return Refused("not-a-picture", f"is {what}, a kind of picture that cannot be read here.", hint)


def _not_a_picture(what: str, hint: str = SAVE_AGAIN) -> Refused:
    return Refused("not-a-picture", f"is {what}, not a picture, whatever its name says.", hint)
