"""What the sheets in the preview are called, in plain words: 'Outside', 'Sheet 2 of 4', 'Map'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kit.model.fold import SADDLE_STITCH
from kit.pieces import Piece
from kit.scene import Sheet

translate = QCoreApplication.translate


def sheet_titles(piece: Piece) -> tuple[str, ...]:
    """Return what each sheet of a piece is called, '' where it is the only one."""
    sheets = piece.sheets
    if len(sheets) < 2:
        return ("",) * len(sheets)
    if any(is_tile(sheet) for sheet in sheets):
        return tuple(_tiled(sheets))
    if piece.template and piece.template.fold == SADDLE_STITCH and any(sheet.folds for sheet in sheets):
        return tuple(_stitched(sheets))
    return tuple(_side(sheet.name, number) for number, sheet in enumerate(sheets, 1))


def is_tile(sheet: Sheet) -> bool:
    """Tell whether a sheet is one of several that are glued together."""
    return any(placement.window for placement in sheet.placements)


def is_map(sheet: Sheet) -> bool:
    """Tell whether a sheet only shows what is done with others."""
    return bool(sheet.placements) and all(placement.copy for placement in sheet.placements) and not is_tile(sheet)


def _tiled(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Yield the names of maps and of the sheets that follow each; where there are several, with the page's name."""
    maps = [number for number, sheet in enumerate(sheets) if is_map(sheet)]
    for page, first in enumerate(maps, 1):
        last = maps[page] if page < len(maps) else len(sheets)
        side = _side(sheets[first].placements[0].page.name, page) if len(maps) > 1 else ""
        names = [translate("titles", "Map")]
        counted = translate("titles", "Sheet {0} of {1}").replace("{1}", str(last - first - 1))
        names += [counted.replace("{0}", str(number)) for number in range(1, last - first)]
        yield from (f"{side}: {name}" if side else name for name in names)


def _stitched(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Yield the names of the two sides of each sheet of a booklet."""
    counted = translate("titles", "Sheet {0} of {1}").replace("{1}", str((len(sheets) + 1) // 2))
    for number, sheet in enumerate(sheets):
        side = _side("inside" if sheet.back else "outside", number + 1)
        yield f"{counted.replace('{0}', str(number // 2 + 1))}: {side}" if len(sheets) > 2 else side


def _side(name: str, number: int) -> str:
    """Return what one side is called, by its number where its name says little to a group."""
    known = {
        "front": translate("titles", "Front"),
        "back": translate("titles", "Back"),
        "fronts": translate("titles", "Fronts"),
        "backs": translate("titles", "Backs"),
        "outside": translate("titles", "Outside"),
        "inside": translate("titles", "Inside"),
        "cover": translate("titles", "Cover"),
    }
    return known.get(name) or translate("titles", "Page {0}").replace("{0}", str(number))
