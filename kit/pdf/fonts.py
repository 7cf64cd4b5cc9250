"""Typefaces in the file: the very glyphs that layout measured, and the letters that each of them stands for.

A letter with its marks is one glyph in the file, and each pair of a glyph and its letters has a code (CID) of its own:
one glyph may stand for different letters in different words, and search, copy and screen readers still get the text
letter for letter.
"""

from __future__ import annotations

import hashlib
import re
import struct
import unicodedata
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

from kit.pdf.composites import Composite, Part, with_composites
from kit.pdf.content import number
from kit.pdf.objects import File, Reference, Stream, array, dictionary, name, text_string
from kit.problems import Problem, Severity, UnreadableFile
from kit.scene import Glyph
from kit.text.bidi import is_right_to_left
from kit.text.typefaces import Typeface, Typefaces

_KEPT = frozenset({"head", "hhea", "hmtx", "maxp", "glyf", "loca", "cvt ", "fpgm", "prep"})
"""What a CIDFontType2 program needs (ISO 32000-1, 9.9); hinting programs are kept for printers and screens."""

_MOST_LETTERS = 32
"""MuPDF reads no more letters of one code."""


class _Code(NamedTuple):
    """What one character code shows and says: glyphs with their places, its advance in font units, its letters."""

    parts: tuple[Part, ...]
    advance: int
    letters: str


class _Shown(NamedTuple):
    """How a cluster is shown: its codes, and how far back the next one stands, in thousandths of the size, if it does.

    backwards: whether it runs from right to left, None if it has no direction of its own. begins_with_mark: whether it
    does so as it is seen from the left.
    """

    codes: str
    back: str
    backwards: bool | None
    begins_with_mark: bool
    is_space: bool


_DIRECTION = _Code((), 0, "\N{RIGHT-TO-LEFT MARK}")
"""What stands before a mark on the left of right-to-left text, since MuPDF does not turn round what begins with one."""


class EmbeddedTypeface:
    """One typeface in one file, with the character codes (CIDs) given out so far, from 1."""

    def __init__(self, typeface: Typeface, resource: str, reference: Reference) -> None:
        self.typeface = typeface
        self.resource = resource
        self.reference = reference
        self._cids: dict[_Code, int] = {}
        self._shown: dict[tuple[Glyph, ...], _Shown] = {}
        self._advances: dict[int, int] = {}

    def show(self, glyphs: tuple[Glyph, ...]) -> str:
        """Return the operator that shows a run."""
        parts: list[str] = []
        codes = ""
        backwards, before = False, ""
        for cluster in _clusters(glyphs):
            if (shown := self._shown.get(cluster)) is None:
                shown = self._shown[cluster] = self._show(cluster)
            if _needs_direction(shown, backwards, before):
                codes += self._cid(_DIRECTION)
            backwards = backwards if shown.backwards is None else shown.backwards
            before = cluster[0].text
            codes += shown.codes
            if shown.back:
                parts += [f"<{codes}>", shown.back]
                codes = ""
        if codes:
            parts.append(f"<{codes}>")
        return f"[{' '.join(parts)}] TJ"

    def _show(self, cluster: tuple[Glyph, ...]) -> _Shown:
        wanted = sum(glyph.advance for glyph in cluster)
        codes = self._codes(cluster, wanted)
        back = sum(code.advance for code in codes) - wanted
        directions = [unicodedata.bidirectional(letter) for letter in cluster[0].text]
        backwards = is_right_to_left(cluster[0].text)
        return _Shown(
            "".join(map(self._cid, codes)),
            number(back * 1000 / self.typeface.units_per_em, 1) if back else "",
            None if not backwards and "L" not in directions else backwards,
            backwards and directions[-1] == "NSM",
            cluster[0].text.isspace(),
        )

    def _cid(self, code: _Code) -> str:
        return f"{self._cids.setdefault(code, len(self._cids) + 1):04X}"

    def _codes(self, cluster: tuple[Glyph, ...], advance: int) -> list[_Code]:
        """Return the codes of a cluster, from left to right: one, so that nothing comes between a letter and its mark.

        Programs that read a file turn right-to-left text round code by code: there each letter has a code of its own
        and an equal share of the width, and the first from the left shows all the ink.
        """
        first = cluster[0]
        letters = first.text[::-1] if is_right_to_left(first.text) else _portions(first.text)
        if len(cluster) == len(letters) == 1 and first.x_offset == first.y_offset == 0:
            return [_Code((Part(first.number, 0, 0),), self._advance(first.number), first.text)]
        ink, x = [], 0
        for glyph in cluster:
            ink.append(Part(glyph.number, x + glyph.x_offset, glyph.y_offset))
            x += glyph.advance
        shares = [max(advance, 0) * (index + 1) // len(letters) for index in range(len(letters))]
        widths = [end - start for start, end in pairwise([0, *shares])]
        return [
            _Code(() if index else tuple(ink), width, letter)
            for index, (width, letter) in enumerate(zip(widths, letters, strict=True))
        ]

    def _advance(self, glyph: int) -> int:
        if glyph not in self._advances:
            self._advances[glyph] = self.typeface.font.get_glyph_h_advance(glyph)
        return self._advances[glyph]

    def write(self, file: File) -> None:
        """Add the font, its program and its tables to the file."""
        program, numbers = self._program()
        base = name(f"{_tag(program)}+{re.sub('[^A-Za-z0-9-]', '-', self.typeface.name.removesuffix('.ttf'))}")
        places = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in numbers)
        per_mille = 1000 / self.typeface.units_per_em
        widths = array(number(code.advance * per_mille, 3) for code in self._cids)
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

    def _program(self) -> tuple[bytes, list[int]]:
        """Return a font program with what the codes show, and the number of the glyph for each code."""
        program, renumbered = self._subset()
        face = hb.Face(hb.Blob(program))
        made: dict[Composite, int] = {}
        numbers: list[int] = []
        for code in self._cids:
            parts = tuple(part._replace(glyph=renumbered[part.glyph]) for part in code.parts)
            if len(parts) == 1 and parts[0][1:] == (0, 0) and code.advance == self._advance(code.parts[0].glyph):
                numbers.append(parts[0].glyph)
            else:
                numbers.append(made.setdefault(Composite(parts, code.advance), face.glyph_count + len(made)))
        return (with_composites(program, list(made)) if made else program), numbers

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """Return a font program with the glyphs in use, and their new numbers."""
        face = self.typeface.face
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0} | {part.glyph for code in self._cids for part in code.parts})
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
            f"<{cid:04X}> <{code.letters.encode('utf-16-be', 'replace').hex().upper()}>"
            for code, cid in self._cids.items()
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


def _clusters(glyphs: tuple[Glyph, ...]) -> list[tuple[Glyph, ...]]:
    """Return the glyphs of a run by cluster: each begins with the glyph that carries its letters."""
    starts = [index for index, glyph in enumerate(glyphs) if glyph.text or not index]
    return [glyphs[start:end] for start, end in pairwise([*starts, len(glyphs)])]


def _needs_direction(shown: _Shown, backwards: bool, before: str) -> bool:
    """Tell whether a sign of direction must stand before a cluster, so that all programs turn it round as one thing.

    backwards: the direction of what stands to the left. before: the letters of the cluster next to it there.
    """
    if shown.begins_with_mark:
        return not backwards or not (is_right_to_left(before) or before.isspace())
    return shown.backwards is None and not shown.is_space and backwards and before.isspace()


def _portions(letters: str) -> list[str]:
    """Return letters as so many strings that each is no longer than programs read; a cluster is hardly ever longer."""
    return [letters[start : start + _MOST_LETTERS] for start in range(0, len(letters), _MOST_LETTERS)] or [""]


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
            self._embedded[typeface] = EmbeddedTypeface(opened, resource, self._file.reserve())
        return self._embedded[typeface]

    def write(self) -> None:
        """Add every typeface that was used to the file."""
        for embedded in self._embedded.values():
            embedded.write(self._file)
