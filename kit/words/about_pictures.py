"""Sentences about the files of pictures and logos. {picture} is the name of the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_AGAIN: Final = "Open it in the program it came from and save it as PNG or JPEG, or ask for the file again."
_COPY: Final = "Copy or download it again, or ask for the file again."
_SMALLER: Final = "Make it smaller in a picture program, for example 4000 pixels wide, and use the smaller file."
_AGAIN_PDF: Final = "Ask the person who made it for the file again, or for an SVG or PNG."
_CHOOSE: Final = "Choose the picture again, or put the file back where it was."
_FROM_DRAWING: Final = (
    "Ask the person who made it for an SVG, PDF or PNG, or open it in a drawing program and save it as one of these."
)
_FROM_OFFICE: Final = "Open it, right-click the picture in it, choose “Save as Picture”, and use that file."
_HEIC: Final = (
    "Open it on a computer and save it as JPEG, or email it to yourself, which turns it into JPEG. For new photos, "
    "choose Settings, Camera, Formats, “Most Compatible” on the iPhone."
)

_KINDS: Final = {
    "affinity": "an Affinity file",
    "apple-double": "a note that an Apple computer keeps beside the picture",
    "apple-icon": "an icon from an Apple computer",
    "cad": "a CAD drawing",
    "corel": "a CorelDRAW file",
    "cursor": "a mouse pointer",
    "emf": "a Windows Enhanced Metafile (EMF)",
    "empty-zip": "an empty zip file",
    "eps": "an EPS or PostScript file",
    "film": "a film",
    "gimp": "a GIMP file",
    "illustrator": "an Adobe Illustrator file",
    "indesign": "an InDesign document",
    "jpeg-2000": "a JPEG 2000 picture",
    "jpeg-xl": "a JPEG XL picture",
    "krita": "a Krita file",
    "office": "a Word, Excel, PowerPoint or LibreOffice document",
    "old-office": "an old Word, Excel, PowerPoint or Publisher document",
    "old-picture": "an old kind of picture file",
    "packed": "a packed file",
    "page": "a web page",
    "paint-net": "a Paint.NET file",
    "pdf": "a PDF",
    "photoshop": "a Photoshop file",
    "program": "a program",
    "publisher": "a Publisher document",
    "raw-photo": "a raw photo from a camera",
    "rich-text": "a text document (RTF)",
    "shortcut": "a shortcut to another file",
    "sound": "a sound",
    "text": "a text file",
    "typeface": "a typeface",
    "wmf": "a Windows Metafile (WMF)",
    "xml": "an XML file",
    "zip": "a zip file",
}
"""What a file is, where it is no picture that can be used."""

_ADVICE: Final = {
    "again": _AGAIN,
    "drawing": _FROM_DRAWING,
    "office": _FROM_OFFICE,
    "page": "On the page, right-click the picture itself and choose “Save image as”.",
    "pdf": "Open it, export the page as PNG or JPEG or take a screenshot, and use that file.",
    "shortcut": "Choose the picture that it leads to, not the shortcut.",
    "apple-double": "Use the file of the same name without “._” at its beginning.",
    "unpack": "Unpack it and use the picture inside.",
}
"""What to do about a file of another kind."""

_REFUSED: Final[Mapping[str, Words]] = {
    "not-a-picture.other": Words("The file {picture} is not a picture but {kind}.", "{advice}"),
    "not-a-picture.kind": Words("The file {picture} is {kind}. This kind of picture cannot be used here.", "{advice}"),
    "not-a-picture.unknown": Words("The file {picture} is not a picture, or it is damaged.", _AGAIN),
    "heic-picture": Words("The file {picture} is a HEIC photo from an Apple device. It cannot be used here.", _HEIC),
    "empty-picture": Words("The file {picture} is empty.", "Copy or download the picture again."),
    "not-a-plain-file.folder": Words("{picture} is a folder, not a picture.", "Choose the file of the picture itself."),
    "not-a-plain-file.device": Words("{picture} is a device, not a picture.", "Choose the file of the picture itself."),
    "not-a-plain-file.loop": Words("The file {picture} is a shortcut that leads back to itself.", _CHOOSE),
    "not-a-plain-file.closed": Words("The file {picture} cannot be opened.", _CHOOSE),
    "missing-picture": Words("There is no file {picture}.", _CHOOSE),
    "unreadable-picture": Words(
        "You do not have permission to open the file {picture}.", "Ask the person it belongs to for a copy."
    ),
    "picture-file-too-large.bytes": Words(
        "The file {picture} is too large: {size} MB. It can be {most} MB at most.",
        "Save it as JPEG, or make it smaller in a picture program.",
    ),
    "picture-file-too-large.drawing": Words(
        "The drawing {picture} is too large: it can be {most} MB at most.",
        "Save it as PNG, at least 2000 pixels wide, and use that file.",
    ),
    "picture-too-large.size": Words(
        "The picture {picture} is too large: {width} by {height} pixels is more than any poster can show.", _SMALLER
    ),
    "picture-too-large": Words(
        "The picture {picture} is too large: it has more pixels than any poster can show.", _SMALLER
    ),
    "picture-too-large.layers": Words(
        "The picture {picture} is saved in so many layers that it would take minutes to open.", _AGAIN
    ),
    "cut-off-picture": Words(
        "The end of the file {picture} is missing. Perhaps it was not copied or sent completely.", _COPY
    ),
    "damaged-picture": Words("The file {picture} is damaged and cannot be read.", _AGAIN),
    "damaged-picture.no-size": Words("The file {picture} is damaged: it has no width or no height.", _AGAIN),
    "encrypted-pdf": Words(
        "The file {picture} is a PDF that is locked with a password.",
        "Ask the person who made it for one without a password, or for an SVG or PNG.",
    ),
    "empty-pdf": Words("The PDF {picture} is empty: there is nothing to see.", _AGAIN_PDF),
    "empty-pdf.page": Words(
        "Page {page} of the PDF {picture} is empty: there is nothing to see.",
        "Write 'page:' with the number of the page that shows the logo.",
        "Choose the page that shows the logo.",
    ),
    "no-such-page": Words(
        "The PDF {picture} has {count:# page|# pages}, so there is no page {page}.",
        "Write 'page:' with the number of the page that shows the logo, or take that line out.",
        "Choose the page that shows the logo.",
    ),
    "no-such-page.picture": Words(
        "The picture {picture} has no page {page}: only a PDF has several pages to choose from.",
        "Take the line with 'page:' out.",
        "Choose the file again.",
    ),
    "invisible-picture": Words(
        "The picture {picture} is completely transparent: there is nothing to see.",
        "Choose another file, or save it again with the part that should show.",
    ),
}

_NOTED: Final[Mapping[str, Words]] = {
    "first-picture-only": Words(
        "The file {picture} has several pages or moves. Only its first picture is printed.",
        "If you want another one, save it as a file of its own.",
    ),
    "first-picture-only.pdf": Words(
        "The PDF {picture} has {count:# page|# pages}. Its first page is shown.",
        "If the logo is on another page, write that page’s number under it, for example 'page: 2'.",
        "If the logo is on another page, choose that page.",
    ),
    "no-white-background": Words(
        "The logo {picture} has no white background that could be removed, so it is shown as it is.",
        "Take the line with 'background:' out.",
        "You do not need to do anything.",
    ),
    "border-trimmed": Words(
        "The logo {picture} has a wide empty border. It is printed without it, so that it is as large as other logos."
    ),
    "border-trimmed.white": Words(
        "The logo {picture} has a wide white border. Only a narrow part of it is printed, so that the logo is as large "
        "as others.",
        "If that should go, too, write under it: 'border: trim'.",
        "If that should go, too, tick “Trim the empty border”.",
    ),
}

WORDS: Final[Mapping[str, Words]] = {
    **{f"picture-kind.{name}": Words(kind) for name, kind in _KINDS.items()},
    **{f"picture-advice.{name}": Words(advice) for name, advice in _ADVICE.items()},
    **_REFUSED,
    **_NOTED,
}
