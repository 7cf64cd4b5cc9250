"""A sheet as a Word document (.docx), which everybody can open, change, print and send back by email.

Only what every program reads is in it (ECMA-376, part 1: paragraphs, runs, tables): no form fields, which phones and
web programs drop. What a speaker changes is the words themselves, in the right column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from xml.sax.saxutils import escape

from kit.kit_file.archive import pack
from kit.reviewing.sheet import DESIGNS, MESSAGE, THANKS, WEEK, Line, ReviewSheet, SheetPage

CODE, NAME, GOOD = "Code of the language", "Your name", "Is all of it good now? Write yes."
"""What is written beside the cells that are found again when the sheet is read."""

DOCUMENT: Final = "word/document.xml"
"""The part of the zip that holds the words."""

_TITLES: Final = {
    WEEK: "The week",
    MESSAGE: "Message {number} of {count}",
    THANKS: "Thank-you {number} of {count}",
    DESIGNS: "Words on the designs",
}
_PARTS: Final = {
    "name": "The name of the week",
    "line": "Its motto",
    "headline": "Headline: eight words or fewer",
    "short": "Short: 25 words or fewer",
    "long": "Long: 35 to 70 words",
    "what is seen": "What the picture shows, for people who cannot see it",
    "none": "If nobody is named",
    "one": "If one is named: keep {names} where the name goes",
    "many": "If several are named: keep {names} where the names go",
    "closing": "The last sentence",
}
_HOW_TO: Final = (
    "Thank you for reading this. On the left is the English, on the right the {language} that we would print.",
    "Put right what is wrong, in the right column: write over it. What matters is that it sounds the way people "
    "speak, warm and plain. It need not follow the English word for word.",
    "Words in curly brackets, such as {{names}}, are put in by the program. Keep them as they are.",
    "At the end of each page, write yes when it is good. Leave pages that you have not read.",
    "Write your name below, save the file as a Word document (.docx), and send it back. You can print it and read it "
    "on paper first.",
)
_WIDTHS: Final = (1900, 3700, 4000)  # of the columns, in twentieths of a point
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)
_END: Final = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr></w:body></w:document>"
)
_BORDERS: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TYPEFACE: Final = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)

_NO_RELATIONS: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)


def word_file(sheet: ReviewSheet) -> bytes:
    """Return a sheet as a Word document; the same sheet gives the same bytes."""
    document = "".join((_HEAD, *_first_page(sheet), *_pages(sheet), _END))
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        DOCUMENT: document,
        "word/_rels/document.xml.rels": _NO_RELATIONS,
    }
    return pack({name: text.encode() for name, text in parts.items()})


def _first_page(sheet: ReviewSheet) -> Iterator[str]:
    yield _paragraph(f"{sheet.language} for {sheet.campaign}", size=40, bold=True)
    for text in _HOW_TO:
        yield _paragraph(text.format(language=sheet.language), size=26)
    yield _table([(CODE, sheet.tag), (NAME, "")], widths=(3200, 6400))


def _pages(sheet: ReviewSheet) -> Iterator[str]:
    kinds = [page.kind for page in sheet.pages]
    for index, page in enumerate(sheet.pages):
        number, count = kinds[: index + 1].count(page.kind), kinds.count(page.kind)
        yield _paragraph(_TITLES[page.kind].format(number=number, count=count), size=32, bold=True, new_page=True)
        yield _words(page, sheet)
        yield _paragraph("")


def _words(page: SheetPage, sheet: ReviewSheet) -> str:
    """Return the table of a page, whose first cell names it and whose last one is for the yes."""
    rows = [_row((page.name, "English", sheet.language), bold=True)]
    rows += [_row((_label(line), line.english, line.said), runs_back=sheet.runs_back) for line in page.lines]
    return _framed([*rows, _row((GOOD, "", ""), bold=True)], _WIDTHS)


def _label(line: Line) -> str:
    return _PARTS.get(line.part, line.part)


def _table(rows: Iterable[tuple[str, ...]], widths: tuple[int, ...]) -> str:
    return _framed([_row(row, widths=widths) for row in rows], widths)


def _framed(rows: list[str], widths: tuple[int, ...]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    margins = '<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/></w:tblCellMar>'
    looks = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>{margins}'
    return f"<w:tbl><w:tblPr>{looks}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _row(
    cells: tuple[str, ...], *, widths: tuple[int, ...] = _WIDTHS, bold: bool = False, runs_back: bool = False
) -> str:
    """Return a row. runs_back: whether its last cell is written from right to left."""
    last = len(cells) - 1
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraph(text, size=24 if place else 20, bold=bold, runs_back=runs_back and place == last)}</w:tc>"
        for place, (text, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{inside}</w:tr>"


def _paragraph(
    text: str, *, size: int = 24, bold: bool = False, new_page: bool = False, runs_back: bool = False
) -> str:
    """Return a paragraph. size: in half points, as Word counts."""
    begins = "<w:pageBreakBefore/>" if new_page else ""
    turned = "<w:bidi/>" if runs_back else ""
    weight, back = "<w:b/><w:bCs/>" if bold else "", "<w:rtl/>" if runs_back else ""
    looks = f'{_TYPEFACE}{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{back}'
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    spacing = '<w:spacing w:after="120"/>'
    return f"<w:p><w:pPr>{begins}{turned}{spacing}</w:pPr><w:r><w:rPr>{looks}</w:rPr>{lines}</w:r></w:p>"
