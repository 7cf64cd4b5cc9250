"""Typefaces in the file: the very glyphs that layout measured, and the letters that each of them stands for.

Every (glyph, letters) pair of a document gets a CID of its own, so that one glyph may stand for different letters in
different words and search, copy and screen readers still get the text letter for letter.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterable

import uharfbuzz as hb

from kit.pdf.content import number
from kit.pdf.objects import File, Reference, Stream, array, dictionary, name, text_string
from kit.problems import Problem, Severity, UnreadableFile, legacy
from kit.scene import Glyph
from kit.text.typefaces import Typeface, Typefaces

_KEPT = frozenset({"head", "hhea", "hmtx", "maxp", "glyf", "loca", "cvt ", "fpgm", "prep"})
"""What a CIDFontType2 program needs (ISO 32000-1, 9.9); hinting programs are kept for printers and screens."""

_NO_LETTER = "\u200b"
"""What a glyph stands for whose letters its neighbours carry: PDF/UA-1 (7.21.7) wants a character for every glyph."""


class EmbeddedTypeface:
    """One typeface in one file, with the CIDs given out so far, from 1."""

    def __init__(self, typeface: Typeface, resource: str, reference: Reference) -> None:
        self.typeface = typeface
        self.resource = resource
        self.reference = reference
        self._cids: dict[tuple[int, str], int] = {}
        self._advances: dict[int, int] = {}

    def show(self, glyphs: Iterable[Glyph], size: float) -> str:
        """Return the operators that show a run: one TJ, broken only where glyphs are raised. size in mm."""
        per_mille = 1000 / self.typeface.units_per_em
        operators: list[str] = []
        parts: list[str] = []
        codes = ""
        rise = 0
        for glyph in glyphs:
            if glyph.y_offset != rise:
                operators.append(_shown(parts, codes))
                parts, codes, rise = [], "", glyph.y_offset
                operators.append(f"{number(rise * size / self.typeface.units_per_em, 4)} Ts")
            if glyph.x_offset:
                parts += [f"<{codes}>" if codes else "", number(-glyph.x_offset * per_mille, 1)]
                codes = ""
            codes += self._code(glyph)
            back = self._advance(glyph.number) + glyph.x_offset - glyph.advance
            if back:
                parts += [f"<{codes}>", number(back * per_mille, 1)]
                codes = ""
        operators.append(_shown(parts, codes))
        if rise:
            operators.append("0 Ts")
        return " ".join(filter(None, operators))

    def _code(self, glyph: Glyph) -> str:
        cid = self._cids.setdefault((glyph.number, glyph.text), len(self._cids) + 1)
        return f"{cid:04X}"

    def _advance(self, glyph: int) -> int:
        if glyph not in self._advances:
            self._advances[glyph] = self.typeface.font.get_glyph_h_advance(glyph)
        return self._advances[glyph]

    def write(self, file: File) -> None:
        """Add the font, its program and its tables to the file."""
        program, renumbered = self._subset()
        base = name(f"{_tag(program)}+{re.sub('[^A-Za-z0-9-]', '-', self.typeface.name.removesuffix('.ttf'))}")
        places = b"\0\0" + b"".join(renumbered[glyph].to_bytes(2, "big") for glyph, _ in self._cids)
        per_mille = 1000 / self.typeface.units_per_em
        widths = array(number(self._advance(glyph) * per_mille, 3) for glyph, _ in self._cids)
        descendant = {
            "Type": name("Font"),
            "Subtype": name("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": dictionary(
                {"Registry": text_string("Adobe"), "Ordering": text_string("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": file.add(self._descriptor(base, file.add(Stream(program, {"Length1": len(program)})))),
            "CIDToGIDMap": file.add(Stream(places)),
            "DW": 0,
            "W": array([1, widths]),
        }
        font = {
            "Type": name("Font"),
            "Subtype": name("Type0"),
            "BaseFont": base,
            "Encoding": name("Identity-H"),
            "DescendantFonts": array([file.add(dictionary(descendant))]),
            "ToUnicode": file.add(Stream(self._to_unicode())),
        }
        file.fill(self.reference, dictionary(font))

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """Return a font program with the glyphs in use, and their new numbers."""
        face = self.typeface.face
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0} | {glyph for glyph, _ in self._cids})
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.encode("latin-1"), "big") for tag in face.table_tags if tag not in _KEPT
        )
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE
        plan = hb.SubsetPlan(face, wanted)
        return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)

    def _descriptor(self, base: str, program: Reference) -> object:
        typeface = self.typeface
        per_mille = 1000 / typeface.units_per_em
        edges = struct.unpack(">4h", typeface.face.reference_table("head").data[36:44])
        slant = struct.unpack(">i", typeface.face.reference_table("post").data[4:8])[0] / 65536
        return dictionary(
            {
                "Type": name("FontDescriptor"),
                "FontName": base,
                "Flags": 4 | (64 if slant else 0),
                "FontBBox": array(round(edge * per_mille) for edge in edges),
                "ItalicAngle": number(slant),
                "Ascent": round(typeface.ascent * per_mille),
                "Descent": round(typeface.descent * per_mille),
                "CapHeight": round(typeface.cap_height * per_mille),
                "StemV": 80,
                "FontFile2": program,
            }
        )

    def _to_unicode(self) -> bytes:
        lines = [
            f"<{cid:04X}> <{(text or _NO_LETTER).encode('utf-16-be', 'replace').hex().upper()}>"
            for (_, text), cid in self._cids.items()
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


def _shown(parts: list[str], codes: str) -> str:
    """Return the operator that shows the codes so far, nothing if there are none."""
    array_parts = [part for part in [*parts, f"<{codes}>" if codes else ""] if part]
    return f"[{' '.join(array_parts)}] TJ" if array_parts else ""


def _tag(program: bytes) -> str:
    """Return six capital letters that tell this subset from any other (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _not_truetype(typeface: str) -> Problem:
    return legacy(
        Severity.ERROR,
        "typeface-not-truetype",
        f"The typeface {typeface} has no TrueType outlines, so that it cannot be put into a PDF.",
        "Use its TrueType file (.ttf) instead.",
    )


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
                raise UnreadableFile(_not_truetype(typeface))
            self._embedded[typeface] = EmbeddedTypeface(opened, resource, self._file.reserve())
        return self._embedded[typeface]

    def write(self) -> None:
        """Add every typeface that was used to the file."""
        for embedded in self._embedded.values():
            embedded.write(self._file)
