"""Laid-out pieces become the bytes of a file: the last stage, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kit.model.condition import COATED
from kit.model.kit import shown_events
from kit.model.language import in_language
from kit.model.preset import Preset
from kit.model.sparing import BLACK_ONLY
from kit.pdf.document import Document
from kit.pictures.colour import all_in_grey, all_in_rgb
from kit.pieces import Piece, Workbench, group_name, one_line
from kit.scene import Sheet
from kit.store import Same


def print_piece(piece: Piece, bench: Workbench) -> bytes:
    """Return a laid-out piece as the bytes of a PDF; the studio's store remembers them."""
    document, condition = _document(piece, bench), piece.preset.condition
    key = ("file", *map(Same, piece.sheets), document, condition, piece.preset.inks)
    return bench.studio.store.made(key, lambda: print_sheets(piece.sheets, bench, piece.preset, document), len)


def print_together(pieces: Sequence[Piece], bench: Workbench) -> bytes:
    """Return laid-out pieces that go to the same place as one PDF, in their order, each on pages of its own size."""
    sheets: list[Sheet] = []
    order = 0
    for piece in pieces:
        for sheet in piece.sheets:
            placements = tuple(replace(each, order=order + each.order) for each in sheet.placements)
            sheets.append(replace(sheet, placements=placements))
        order += len(piece.pages)
    library, documents = bench.library, [_document(piece, bench) for piece in pieces]
    turned = {document.duplex for document in documents}
    title = ", ".join(filter(None, (in_language(library.campaign.name, bench.kit.language), group_name(bench.kit))))
    whole = replace(documents[0], title=title, duplex=turned.pop() if len(turned) == 1 else "")
    return print_sheets(tuple(sheets), bench, pieces[0].preset, whole)


def print_sheets(sheets: tuple[Sheet, ...], bench: Workbench, preset: Preset, document: Document) -> bytes:
    """Return sheets as the bytes of a PDF; document: what it says of itself."""
    from kit.pdf.paint import paint  # a check paints nothing

    condition = preset.condition
    is_light, store = condition.ink == "rgb", bench.studio.store
    path = bench.library.profiles[condition.profile or COATED.profile]
    profile = store.made(("profile", path, path.stat().st_mtime_ns), path.read_bytes, len)
    pictures = all_in_rgb(bench.pictures, profile, store) if is_light else bench.pictures
    if preset.inks == BLACK_ONLY:
        pictures = all_in_grey(pictures, store)
    return paint(sheets, pictures, bench.typefaces, condition, document, profile)


def _document(piece: Piece, bench: Workbench) -> Document:
    """Return what a piece's file says of itself."""
    assert piece.template
    kit, library, preset = bench.kit, bench.library, piece.preset
    group = group_name(kit)
    about = in_language(piece.template.name, kit.language)
    shown = shown_events(piece.choice, kit) if piece.choice.event else ()
    if len(shown) == 1 and (title := one_line(kit.events[shown[0]].title)):
        about = f"{about}, {title}"
    return Document(
        title=f"{about}, {group}" if group else about,
        author=group or library.campaign.organiser,
        language=kit.language if kit.language in library.languages else "en",
        subject=in_language(library.campaign.name, kit.language),
        edition=preset.id,
        day=library.campaign.starts,
        links=preset.links,
        accessible=preset.accessible,
        duplex=duplex(piece.sheets, preset.imposition.other_edge) if preset.imposition.paper else "",
    )


def duplex(sheets: Sequence[Sheet], other_edge: bool = False) -> str:
    """Return how a printer turns the paper so that backs are behind their fronts, the right way up (print-facts).

    other_edge: whether it turns it over the other edge than it is asked for.
    """
    if not any(sheet.back for sheet in sheets):
        return "Simplex"
    size = sheets[0].size
    short = (size.width > size.height) != other_edge
    return "DuplexFlipShortEdge" if short else "DuplexFlipLongEdge"
