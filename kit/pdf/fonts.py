"""Typefaces in the file: the very glyphs that layout measured, and the letters that each of them stands for."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import uharfbuzz as hb

from kit.pdf.codes import Code, Coded, coded, own_advance
from kit.pdf.composites import Composite, with_composites
from kit.pdf.deflating import deflated
from kit.pdf.numbers import number, written
from kit.pdf.objects import File, Reference, array, dictionary, name, text_string
from kit.problems import Problem, Severity, UnreadableFile
from kit.scene import Glyph
from kit.store import Store
from kit.text.typefaces import Typeface, Typefaces

_KEPT = frozenset({"head", "hhea", "hmtx", "maxp", "glyf", "loca", "cvt ", "fpgm", "prep"})
"""What a CIDFontType2 program needs (ISO 32000-1, 9.9); hinting programs are kept for printers and screens."""


class _Made(NamedTuple):
    """What a font is written from. base: its name as PDF writes it. widths: in thousandths of the size, as an array.

    program, places, to_unicode: deflated; length: of the program before that.
    """

    base: str
    widths: str
    program: bytes
    length: int
    places: bytes
    to_unicode: bytes


class EmbeddedTypeface:
    """One typeface in one file, with the character codes (CIDs) given out so far, from 1."""

    def __init__(self, typeface: Typeface, resource: str, file: File) -> None:
        self.resource = resource
        self.reference = file.reserve()
        self._typeface = typeface
        self._file = file
        self._cids: dict[str, str] = {}
        self._codes: list[Code] = []

    def show(self, glyphs: tuple[Glyph, ...]) -> str:
        """Return the operator that shows a run."""
        run = coded(glyphs, self._typeface, self._file.store)
        try:
            return self._operator(run)
        except KeyError:
            self._give_out(run.codes)
            return self._operator(run)

    def _operator(self, run: Coded) -> str:
        """Return the operator that shows a run. Raises KeyError if one of its codes was not given out."""
        cid = self._cids.__getitem__
        shows = [f"<{''.join(map(cid, keys))}>{back and ' '}{back}" for keys, back in run.shows]
        return f"[{' '.join(shows)}] TJ"

    def _give_out(self, codes: Mapping[str, Code]) -> None:
        for key, code in codes.items():
            if key not in self._cids:
                self._codes.append(code)
                self._cids[key] = f"{len(self._codes):04X}"

    def write(self) -> None:
        """Add the font, its program and its tables to the file."""
        file, typeface, codes = self._file, self._typeface, self._codes
        made = file.store.made(("font", typeface, *self._cids), lambda: _made(typeface, codes, file.store), _weight)
        program = file.deflated(made.program, {"Length1": made.length})
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": made.base,
            "CIDSystemInfo": dictionary(
                {"Registry": text_string("Adobe"), "Ordering": text_string("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": file.add(_descriptor(typeface, made.base, program, file.store)),
            "CIDToGIDMap": file.deflated(made.places),
            "DW": 0,
            "W": made.widths,
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": made.base,
            "Encoding": "/Identity-H",
            "DescendantFonts": array([file.add(dictionary(descendant))]),
            "ToUnicode": file.deflated(made.to_unicode),
        }
        file.fill(self.reference, dictionary(font))


def _made(typeface: Typeface, codes: Sequence[Code], store: Store) -> _Made:
    program, glyphs = _program(typeface, codes, store)
    per_mille = 1000 / typeface.units_per_em
    return _Made(
        name(f"{_tag(program)}+{re.sub('[^A-Za-z0-9-]', '-', typeface.name.removesuffix('.ttf'))}"),
        array([1, array(written([code.advance * per_mille for code in codes]))]),
        store.made(("deflated program", program), lambda: deflated(program), lambda made: len(made) + len(program)),
        len(program),
        deflated(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs)),
        deflated(_to_unicode(codes)),
    )


def _weight(made: _Made) -> int:
    return len(made.program) + len(made.places) + len(made.to_unicode) + len(made.widths)


def _program(typeface: Typeface, codes: Sequence[Code], store: Store) -> tuple[bytes, list[int]]:
    """Return a font program with what the codes show, and the number of the glyph for each code."""
    wanted = frozenset({0} | {part.glyph for code in codes for part in code.parts})
    program, renumbered, count = store.made(("subset", typeface, wanted), lambda: _subset(typeface, wanted), _size)
    made: dict[Composite, int] = {}
    numbers: list[int] = []
    for code in codes:
        parts = tuple(part._replace(glyph=renumbered[part.glyph]) for part in code.parts)
        if len(parts) == 1 and parts[0][1:] == (0, 0) and code.advance == own_advance(code.parts[0].glyph, typeface):
            numbers.append(parts[0].glyph)
        else:
            numbers.append(made.setdefault(Composite(parts, code.advance), count + len(made)))
    return (with_composites(program, list(made)) if made else program), numbers


def _subset(typeface: Typeface, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int], int]:
    """Return a font program with some glyphs, their new numbers, and how many it has."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(
        int.from_bytes(tag.encode("latin-1"), "big") for tag in typeface.face.table_tags if tag not in _KEPT
    )
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE
    plan = hb.SubsetPlan(typeface.face, wanted)
    program = plan.execute().blob.data
    return program, dict(plan.old_to_new_glyph_mapping), hb.Face(hb.Blob(program)).glyph_count


def _size(subset: tuple[bytes, dict[int, int], int]) -> int:
    return len(subset[0]) + 100 * len(subset[1])


def _descriptor(typeface: Typeface, base: str, program: Reference, store: Store) -> str:
    measures = store.made(("descriptor", typeface), lambda: _measures(typeface))
    return dictionary({**measures, "Type": "/FontDescriptor", "FontName": base, "FontFile2": program})


def _measures(typeface: Typeface) -> dict[str, object]:
    """Return what a font's descriptor says of its typeface."""
    per_mille = 1000 / typeface.units_per_em
    edges = struct.unpack(">4h", typeface.face.reference_table("head").data[36:44])
    slant = struct.unpack(">i", typeface.face.reference_table("post").data[4:8])[0] / 65536
    return {
        "Flags": 4 | (64 if slant else 0),
        "FontBBox": array(round(edge * per_mille) for edge in edges),
        "ItalicAngle": number(slant),
        "Ascent": round(typeface.ascent * per_mille),
        "Descent": round(typeface.descent * per_mille),
        "CapHeight": round(typeface.cap_height * per_mille),
        "StemV": 80,
    }


def _to_unicode(codes: Sequence[Code]) -> bytes:
    """Return the map from codes to letters (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{cid:04X}> <{code.letters.encode('utf-16-be', 'replace').hex().upper()}>"
        for cid, code in enumerate(codes, 1)
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CMAP.format(body).encode("ascii")


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _tag(program: bytes) -> str:
    """Return six capital letters that tell this subset from any other (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


class Fonts:
    """The typefaces of one file, each embedded once."""

    def __init__(self, file: File, typefaces: Typefaces) -> None:
        self._file = file
        self._typefaces = typefaces
        self._embedded: dict[str, EmbeddedTypeface] = {}

    def __getitem__(self, typeface: str) -> EmbeddedTypeface:
        """Return the typeface of that name. Raises UnreadableFile if its file is damaged or missing."""
        if typeface not in self._embedded:
            opened, resource = self._typefaces[typeface], f"F{len(self._embedded) + 1}"
            if "glyf" not in opened.face.table_tags:
                raise UnreadableFile(Problem(Severity.ERROR, "typeface-not-truetype", {"name": typeface}))
            self._embedded[typeface] = EmbeddedTypeface(opened, resource, self._file)
        return self._embedded[typeface]

    def write(self) -> None:
        """Add every typeface that was used to the file."""
        for embedded in self._embedded.values():
            embedded.write()
