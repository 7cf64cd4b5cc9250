"""What an SVG may contain: the tree of its elements with nothing in it that reaches outside or takes too long.

It is read by expat, which resolves nothing, and written anew, so that the renderer sees only what was looked at here.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final
from urllib.parse import unquote_to_bytes
from xml.etree.ElementTree import Element
from xml.parsers import expat

from kit.pictures.jpeg import parse
from kit.pictures.kind import Refused, kind_of, no_picture
from kit.pictures.raster import decode

_SVG: Final = "http://www.w3.org/2000/svg"
_XHTML: Final = "http://www.w3.org/1999/xhtml"
_NAMES: Final = {
    "http://www.w3.org/1999/xlink href": "href",
    "http://www.w3.org/XML/1998/namespace space": "xml:space",
    "http://www.w3.org/XML/1998/namespace lang": "xml:lang",
}
_DEEPEST: Final = 100
_MOST_ELEMENTS: Final = 50_000
_MOST_ATTRIBUTES: Final = 200
_LONGEST_ATTRIBUTE: Final = 300_000
_MOST_IMAGE_PIXELS: Final = 50_000_000
_URL: Final = re.compile(r"url\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)
_ABSURD: Final = re.compile(r"(?<![\d.])\d{8,}|\de\+?(?:[7-9]|\d{2,})", re.IGNORECASE)
_PLACES: Final = frozenset(
    ["cx", "cy", "d", "height", "points", "r", "rx", "ry", "stroke-width", "transform", "width", "x", "y"]
)
_TYPEFACE_RULE: Final = re.compile(r"@font-face\s*\{[^{}]*\}", re.IGNORECASE)


def too_complex() -> Refused:
    """Return the refusal of a drawing that would take too long."""
    return Refused("too-complex-drawing")


def read_tree(data: bytes) -> Element:
    """Read an SVG and return its root, without other programs' notes, links and comments, or refuse it."""
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, expat.ExpatError) and error.code in _UNFINISHED:
            raise Refused("cut-off-picture.drawing") from error
        raise Refused("damaged-picture.drawing") from error
    if reader.root is None:
        raise Refused("damaged-picture.drawing")
    return reader.root


_UNFINISHED: Final = frozenset(
    expat.errors.codes[message]
    for message in (expat.errors.XML_ERROR_UNCLOSED_TOKEN, expat.errors.XML_ERROR_NO_ELEMENTS)
)


class _Reader:
    """Builds the tree from what expat reports; raises the refusal from within."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._skipped = 0
        self._foreign = 0
        self._count = 0
        self._switches: list[Element] = []
        self._image_pixels = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _doctype(self, name: str, system: str | None, public: str | None, has_subset: int) -> None:
        """Pass over the W3C's own, which many programs write: nothing is fetched for it or declared in it."""
        if name == "svg" and (public or "").startswith("-//W3C//DTD SVG ") and not has_subset:
            return
        if name.lower() == "html":
            raise no_picture("page")
        raise Refused("unsafe-drawing.document-type")

    def _instruction(self, target: str, text: str) -> None:
        """Refuse a style sheet in another file: without it the colours are not the drawing's own."""
        address = re.search(r"href\s*=\s*['\"]\s*([^'\"]*)", text)
        if target == "xml-stylesheet" and address and not address[1].startswith("#"):
            raise Refused("unsafe-drawing.outside")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._open) + self._skipped >= _DEEPEST:
            raise too_complex()
        if len(attributes) > _MOST_ATTRIBUTES:
            raise too_complex()
        if self.root is None and local != "svg":
            raise no_picture("xml")
        if local.lower() == "script":
            raise Refused("unsafe-drawing.script")
        if local.lower() == "link" and "stylesheet" in attributes.get("rel", "").lower():
            raise Refused("unsafe-drawing.outside")
        if self._foreign and namespace in (_SVG, _XHTML, ""):
            raise Refused("unsafe-drawing.web-page")
        alternative = local == "foreignObject" and bool(self._open) and self._open[-1].tag == "switch"
        if self._skipped or namespace not in (_SVG, "") or local in ("metadata", "foreignObject"):
            self._skipped += 1
            self._foreign += bool(self._foreign) or (local == "foreignObject" and not alternative)
            if alternative and not self._skipped > 1:
                self._switches.append(self._open[-1])
            return
        element = Element(local, self._checked(local, attributes))
        if self._open:
            self._open[-1].append(element)
        else:
            element.set("xmlns", _SVG)
            self.root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        if self._skipped:
            self._skipped -= 1
            self._foreign -= bool(self._foreign)
            return
        element = self._open.pop()
        if element.tag == "switch":
            self._choose(element)
        if element.tag == "style" and element.text:
            element.text = _TYPEFACE_RULE.sub(_without_typeface, element.text)
            _check_styles(element.text)

    def _choose(self, switch: Element) -> None:
        """Let an empty group be the choice if it comes first, as browsers do; the renderer would pass over it."""
        if switch in self._switches and not len(switch):
            raise Refused("unsafe-drawing.web-page")
        if len(switch) and switch[0].tag == "g" and not len(switch[0]) and not switch[0].get("systemLanguage"):
            del switch[1:]

    def _text(self, text: str) -> None:
        if self._foreign and text.strip():
            raise Refused("unsafe-drawing.web-page")
        if self._skipped or not self._open:
            return
        element = self._open[-1]
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text

    def _checked(self, tag: str, attributes: dict[str, str]) -> dict[str, str]:
        """Return the attributes that say how it looks; refuse those that reach outside."""
        kept: dict[str, str] = {}
        for name, value in attributes.items():
            local = _NAMES.get(name, name)
            if " " in local or local.lower().startswith("on"):
                continue
            if local in ("href", "src"):
                reference = value.strip()
                if reference.lower().startswith(("javascript:", "vbscript:")):
                    raise Refused("unsafe-drawing.script")
                if tag == "a" or not reference:
                    continue
                self._check_reference(tag, reference)
                value = reference
            elif len(value) > _LONGEST_ATTRIBUTE:
                raise too_complex()
            else:
                _check_styles(value)
            if tag != "svg" and local in _PLACES and _ABSURD.search(value):
                raise Refused("damaged-picture.far-away")
            kept[local] = value
        return kept

    def _check_reference(self, tag: str, reference: str) -> None:
        if reference.startswith("#"):
            return
        if tag not in ("image", "feImage") or not reference.lower().startswith("data:"):
            raise Refused("unsafe-drawing.outside")
        self._image_pixels += _embedded_pixels(reference)
        if self._image_pixels > _MOST_IMAGE_PIXELS:
            raise too_complex()


def _check_styles(text: str) -> None:
    if "@import" in text.lower() or any(not found.startswith("#") for found in _URL.findall(text)):
        raise Refused("unsafe-drawing.outside")


def _without_typeface(rule: re.Match[str]) -> str:
    """Return nothing for a typeface that is embedded, which the renderer cannot use; others are refused later."""
    inside = all(found.lower().startswith("data:") for found in _URL.findall(rule[0]))
    return "" if inside else rule[0]


def _embedded_pixels(reference: str) -> int:
    """Return how many pixels an embedded picture has, having decoded it to see that it is sound."""
    header, _, body = reference.partition(",")
    try:
        raw = unquote_to_bytes(body)
        if header.lower().endswith(";base64"):
            raw = base64.b64decode(re.sub(rb"\s", b"", raw) + b"==")
        kind = kind_of(raw)
        if kind not in ("PNG", "JPEG", "GIF", "WEBP"):
            raise Refused("unsafe-drawing.picture-kind")
        if kind == "JPEG":
            jpeg = parse(raw)
            decode(raw, kind, 256)
            return jpeg.width * jpeg.height
        image = decode(raw, kind).image
        return image.width * image.height
    except binascii.Error as error:
        raise Refused("unsafe-drawing.picture") from error
    except Refused as refusal:
        problem = refusal.problems[0]
        if problem.code == "invisible-picture":
            return 0
        raise Refused("unsafe-drawing.picture") from refusal
