"""The rules of PDF/X-4 (ISO 15930-7:2010) that can be checked here, each a function that says what breaks it.

Not checked, since it takes more than reading the structure: the programs inside its fonts, its profile's tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final
from xml.etree import ElementTree

import pikepdf

_XMP: Final = {
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "mm": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "x": "http://www.npes.org/pdfx/ns/id/",
}
_ALLOWED_SPACES: Final = {"/DeviceCMYK", "/DeviceGray", "/Separation"}
_RGB: Final = {"rg", "RG"}
_INTENTS: Final = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}

Rule = Callable[[pikepdf.Pdf], Iterator[str]]


def faults(pdf: pikepdf.Pdf) -> list[str]:
    """Every rule that a file breaks, with what breaks it."""
    return [f"{name}: {fault}" for name, rule in RULES.items() for fault in rule(pdf)]


def _said(pdf: pikepdf.Pdf, name: str) -> str:
    """What the XMP packet says of something, '' if nothing."""
    found = ElementTree.fromstring(pdf.Root.Metadata.read_bytes()).find(f".//{name}", _XMP)
    return "" if found is None else "".join(found.itertext()).strip()


def _says_what_it_is(pdf: pikepdf.Pdf) -> Iterator[str]:
    if _said(pdf, "x:GTS_PDFXVersion") != "PDF/X-4":
        yield "the packet does not say PDF/X-4"
    if not str(pdf.docinfo.get("/Title", "")):
        yield "it has no title"


def _identity(pdf: pikepdf.Pdf) -> Iterator[str]:
    for name in ("mm:DocumentID", "mm:VersionID", "mm:RenditionClass"):
        if not _said(pdf, name):
            yield f"no {name}"
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield "the trailer has no identifier"


def _moment(text: str) -> str:
    """The digits of a moment, in UTC."""
    return re.sub(r"\D", "", text.removesuffix("Z")) if text.endswith("Z") else ""


def _dates(pdf: pikepdf.Pdf) -> Iterator[str]:
    pairs = {"xmp:CreateDate": "/CreationDate", "xmp:ModifyDate": "/ModDate", "xmp:MetadataDate": "/ModDate"}
    for name, entry in pairs.items():
        one, other = _moment(_said(pdf, name)), _moment(str(pdf.docinfo.get(entry, "")))
        if len(one) != 14 or one != other:
            yield f"{name} is {one}, {entry} {other}"


def _words(pdf: pikepdf.Pdf) -> Iterator[str]:
    same = {"dc:title": "/Title", "dc:creator": "/Author", "dc:description": "/Subject", "pdf:Keywords": "/Keywords"}
    for name, entry in {**same, "pdf:Producer": "/Producer", "xmp:CreatorTool": "/Creator"}.items():
        if _said(pdf, name) != str(pdf.docinfo.get(entry, "")):
            yield f"{name} is not {entry}"


def _trapped(pdf: pikepdf.Pdf) -> Iterator[str]:
    if str(pdf.docinfo.get("/Trapped", "")) != f"/{_said(pdf, 'pdf:Trapped')}" or not _said(pdf, "pdf:Trapped"):
        yield "packet and information do not agree"
    if _said(pdf, "pdf:Trapped") not in ("True", "False"):
        yield "it is not known"


def _version(pdf: pikepdf.Pdf) -> Iterator[str]:
    if pdf.pdf_version != "1.6":
        yield pdf.pdf_version
    if pdf.is_encrypted:
        yield "it is encrypted"


def _output_intent(pdf: pikepdf.Pdf) -> Iterator[str]:
    intents = [each for each in pdf.Root.get("/OutputIntents", []) if each.get("/S") == "/GTS_PDFX"]
    if len(intents) != 1:
        yield f"{len(intents)} output intents"
    for intent in intents:
        if not str(intent.get("/OutputConditionIdentifier", "")):
            yield "the printing condition has no name"
        if "/DestOutputProfile" not in intent:
            yield "no profile"
            continue
        profile = intent.DestOutputProfile.read_bytes()
        if profile[12:20] != b"prtrCMYK" or intent.DestOutputProfile.N != 4 or profile[8] > 4:
            yield "the profile is not one of a press with four inks"


def _boxes(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if "/TrimBox" not in page.obj or "/ArtBox" in page.obj:
            yield f"page {number}: there must be a trim box, and no art box"
            continue
        trim, bleed, media = ([float(edge) for edge in page.obj.get(f"/{name}Box", [])] for name in _BOXES)
        for inner, outer in ((trim, bleed), (bleed, media)):
            if len(inner) != 4 or len(outer) != 4 or not _inside(inner, outer):
                yield f"page {number}: {inner} is not in {outer}"


_BOXES: Final = ("Trim", "Bleed", "Media")


def _inside(inner: list[float], outer: list[float]) -> bool:
    return outer[0] <= inner[0] < inner[2] <= outer[2] and outer[1] <= inner[1] < inner[3] <= outer[3]


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary of a file, those in others and in arrays too, and the dictionaries of streams."""
    waiting = [pdf.trailer, *pdf.objects]
    while waiting:
        each = waiting.pop()
        if isinstance(each, pikepdf.Array):
            waiting += [inner for inner in each if not getattr(inner, "is_indirect", False)]
        elif isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)):
            yield each
            waiting += [inner for _, inner in each.items() if not getattr(inner, "is_indirect", False)]


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for each in _dictionaries(pdf):
        if each.get("/Type") != "/Font" or each.get("/Subtype") == "/Type0":
            continue
        descriptor = each.get("/FontDescriptor", pikepdf.Dictionary())
        if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
            yield f"{each.get('/BaseFont')} is not in the file"


def _contents(pdf: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Object, pikepdf.Object]]:
    """Every content stream: where, the page or form, its resources."""
    for number, page in enumerate(pdf.pages, 1):
        yield f"page {number}", page.obj, page.obj.Resources
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Form":
            yield "a form", each, each.get("/Resources", pikepdf.Dictionary())


def _space(space: pikepdf.Object) -> str:
    return str(space[0] if isinstance(space, pikepdf.Array) else space)


def _colours(pdf: pikepdf.Pdf) -> Iterator[str]:
    for where, holder, resources in _contents(pdf):
        named = resources.get("/ColorSpace", pikepdf.Dictionary())
        for step in pikepdf.parse_content_stream(holder):
            operator = str(step.operator)
            if operator in _RGB:
                yield f"{where}: {operator}"
            if operator in ("cs", "CS"):
                space = str(step.operands[0])
                if _space(named.get(space, pikepdf.Name(space))) not in _ALLOWED_SPACES:
                    yield f"{where}: {space}"
    for each in _dictionaries(pdf):
        space = each.get("/ColorSpace")
        if isinstance(space, (pikepdf.Name, pikepdf.Array)) and _space(space) not in _ALLOWED_SPACES:
            yield f"{_space(space)} of {each.get('/Subtype', 'a shading')}"
        for _, value in each.items():
            if _is_separation(value) and value[2] != "/DeviceCMYK":
                yield f"{value[1]} is made of {value[2]}"


def _is_separation(value: pikepdf.Object) -> bool:
    return isinstance(value, pikepdf.Array) and len(value) == 4 and value[0] == "/Separation"


def _separations(pdf: pikepdf.Pdf) -> Iterator[str]:
    """A separation of one name is made of the same inks everywhere."""
    made: dict[str, set[bytes]] = {}
    for each in _dictionaries(pdf):
        for _, value in each.items():
            if _is_separation(value):
                made.setdefault(str(value[1]), set()).add(value[3].unparse(resolved=True))
    yield from (name for name, ways in made.items() if len(ways) > 1)


def _transparency(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        images = page.obj.Resources.get("/XObject", pikepdf.Dictionary())
        states = page.obj.Resources.get("/ExtGState", pikepdf.Dictionary())
        clear = any("/SMask" in image for _, image in images.items())
        clear = clear or any({"/SMask", "/ca", "/CA", "/BM"} & set(state.keys()) for _, state in states.items())
        if clear and page.obj.get("/Group", pikepdf.Dictionary()).get("/CS") != "/DeviceCMYK":
            yield f"page {number}: what is clear is not mixed in inks"
    for each in _dictionaries(pdf):
        if each.get("/S") == "/Transparency" and each.get("/CS", "/DeviceCMYK") != "/DeviceCMYK":
            yield f"a group is mixed in {each.CS}"
        if each.get("/Subtype") == "/Form" and "/SMask" in each:
            yield "a form with a mask"


def _nothing_that_acts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for each in _dictionaries(pdf):
        for key in ("/Annots", "/A", "/AA", "/OpenAction", "/JavaScript", "/JS", "/AcroForm", "/EmbeddedFiles"):
            # Attributes of the structure tree are called A, too.
            if key in each and not (key == "/A" and each.get("/Type") == "/StructElem"):
                yield key


def _plain_states(pdf: pikepdf.Pdf) -> Iterator[str]:
    for each in _dictionaries(pdf):
        for key in ("/TR", "/TR2", "/HT", "/HTP", "/HalftoneName"):
            if key in each:
                yield key
        if "/RI" in each and each.RI not in _INTENTS:
            yield f"rendering intent {each.RI}"


def _plain_objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for each in _dictionaries(pdf):
        for key in ("/OPI", "/Ref", "/Alternates", "/PS", "/OCProperties", "/F"):
            if key in each and not (key == "/F" and each.get("/Type") == "/Annot"):
                yield key
        if each.get("/Subtype") == "/PS":
            yield "PostScript"
        if each.get("/Filter") in ("/JPXDecode", "/LZWDecode", "/Crypt"):
            yield str(each.Filter)
    if "/Filter" in pdf.Root.Metadata:
        yield "the packet cannot be read as it is"


RULES: Final[dict[str, Rule]] = {
    "the packet says PDF/X-4, and there is a title": _says_what_it_is,
    "the document has an identity": _identity,
    "the dates of packet and information are there and the same": _dates,
    "the words of packet and information are the same": _words,
    "it says whether it is trapped": _trapped,
    "PDF 1.6, not encrypted": _version,
    "one output intent, with its profile": _output_intent,
    "media box round bleed box round trim box, no art box": _boxes,
    "every font is in the file": _fonts,
    "only CMYK, grey and separations": _colours,
    "a separation is always made of the same inks": _separations,
    "what is clear is mixed in CMYK": _transparency,
    "no annotations, actions, forms or scripts": _nothing_that_acts,
    "no transfer functions, halftones or strange rendering intents": _plain_states,
    "nothing from outside, no alternates, layers or PostScript": _plain_objects,
}
