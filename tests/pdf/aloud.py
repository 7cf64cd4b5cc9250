"""What a screen reader says of a file: its structure tree in order, with the letters that its content stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from tests.pdf.structure import opened

_Said = dict[tuple[tuple[int, int], int], str]
"""By page and number of marked content what is written there."""


def aloud(pdf: bytes) -> list[str]:
    """Return a line for each element that says something: its role, its language if it is another, its words."""
    file = opened(pdf)
    said: _Said = {}
    for page in file.pages:
        said |= {(page.obj.objgen, number): text for number, text in _texts(page)}
    return list(_lines(file.Root.StructTreeRoot.K[0], said, ""))


def _lines(element: pikepdf.Object, said: _Said, language: str) -> Iterator[str]:
    language = str(element.get("/Lang", language))
    name = f"{str(element.S)[1:]}{language and f' ({language})'}"
    if "/Alt" in element:
        yield f"{name}: {element.Alt}"
        return
    texts = []
    for kid in element.get("/K", []):
        if kid.get("/Type") == "/MCR":
            texts.append(said.get((kid.Pg.objgen, int(kid.MCID)), ""))
        elif kid.get("/Type") == "/StructElem":
            yield from _lines(kid, said, language)
    if text := "".join(texts).strip():
        yield f"{name}: {text}"


def _texts(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """Yield the numbers of a page's marked content, and its letters."""
    fonts = {name: _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    number, text, font = -1, "", dict[int, str]()
    for step in pikepdf.parse_content_stream(page):
        operator, operands = str(step.operator), list(step.operands)
        if operator == "BDC":
            number, text = int(operands[1].MCID), ""
        elif operator == "EMC" and number >= 0:
            yield number, text
            number = -1
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in ("Tj", "TJ"):
            for part in operands[0] if operator == "TJ" else operands:
                codes = bytes(part) if isinstance(part, pikepdf.String) else b""
                text += "".join(font[codes[at] << 8 | codes[at + 1]] for at in range(0, len(codes), 2))


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """The letters that each code of a font stands for."""
    pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]*)>\n", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
