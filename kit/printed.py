"""Laid-out pieces become the bytes of a file: the last stage, and what the file says of itself."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from kit.files import Sink
from kit.model.condition import COATED
from kit.model.kit import shown_events
from kit.model.language import in_language
from kit.model.picture import PictureData, PictureStore
from kit.model.preset import Preset
from kit.model.sparing import BLACK_ONLY
from kit.pdf.document import Document
from kit.pictures.colour import all_in_rgb
from kit.pictures.greys import all_in_grey
from kit.pieces import Piece, Workbench, group_name, one_line
from kit.scene import Sheet
from kit.store import Same


def print_piece(piece: Piece, bench: Workbench) -> bytes:
    """Return a laid-out piece as the bytes of a PDF; the studio's store remembers them."""
    document, condition = _document(piece, bench), piece.preset.condition
    key = ("file", *map(Same, piece.sheets), document, condition, piece.preset.inks, piece.preset.imposition.stretch)
    return bench.studio.store.made(key, lambda: print_sheets(piece.sheets, bench, piece.preset, document), len)


def print_together(pieces: Sequence[Piece], bench: Workbench) -> bytes:
    """Return laid-out pieces that go to the same place as one PDF, in their order, each on pages of its own size."""
    title = ", ".join(filter(None, (_campaign(bench), group_name(bench.kit))))
    return print_sheets(_in_order(pieces), bench, pieces[0].preset, _of_all(pieces, bench, title))


def print_groups(
    first: tuple[Sequence[Piece], Workbench], others: Iterable[tuple[Sequence[Piece], Workbench]], stream: Sink
) -> None:
    """Write the pieces of several kits of one campaign as one PDF.

    Those of the others are asked for when the ones before are written, and need not be kept any longer.
    """
    pieces, bench = first
    document = replace(_of_all(pieces, bench, _campaign(bench)), author=bench.library.campaign.organiser)
    preset, pictures = pieces[0].preset, dict[str, PictureData]()

    def groups() -> Iterator[Iterator[Sheet]]:
        for pieces, bench in chain([first], others):
            pictures.clear()
            pictures.update(_printable(bench, preset))
            yield _in_order(pieces)

    _paint(groups(), stream, pictures, bench, preset, document)


def print_sheets(sheets: Iterable[Sheet], bench: Workbench, preset: Preset, document: Document) -> bytes:
    """Return sheets as the bytes of a PDF; document: what it says of itself."""
    stream = io.BytesIO()
    _paint([sheets], stream, _printable(bench, preset), bench, preset, document)
    return stream.getvalue()


def _paint(
    groups: Iterable[Iterable[Sheet]],
    stream: Sink,
    pictures: PictureStore,
    bench: Workbench,
    preset: Preset,
    document: Document,
) -> None:
    from kit.pdf.means import Means  # a check paints nothing
    from kit.pdf.paint import paint_groups

    condition, stretch = preset.condition, preset.imposition.stretch
    profile = _profile(bench, condition.profile) if condition.profile else None
    paint_groups(groups, stream, Means(pictures, bench.typefaces, condition, document, profile, stretch))


def _profile(bench: Workbench, name: str) -> bytes:
    """Return an ICC profile of the library."""
    path = bench.library.profiles[name]
    return bench.studio.store.made(("profile", path, path.stat().st_mtime_ns), path.read_bytes, len)


def _printable(bench: Workbench, preset: Preset) -> PictureStore:
    """Return the pictures of a kit in the colours that they are printed in."""
    pictures, store = bench.pictures, bench.studio.store
    if preset.condition.ink == "rgb":
        pictures = all_in_rgb(pictures, _profile(bench, COATED.profile), store)
    return all_in_grey(pictures, store) if preset.inks == BLACK_ONLY else pictures


def _in_order(pieces: Sequence[Piece]) -> Iterator[Sheet]:
    """Yield the sheets of pieces, one piece read after the other."""
    order = 0
    for piece in pieces:
        for sheet in piece.sheets:
            placements = tuple(replace(each, order=order + each.order) for each in sheet.placements)
            yield replace(sheet, placements=placements)
        order += len(piece.pages)


def _of_all(pieces: Sequence[Piece], bench: Workbench, title: str) -> Document:
    """Return what a file of several pieces says of itself."""
    documents = [_document(piece, bench) for piece in pieces]
    turned = {document.duplex for document in documents}
    return replace(documents[0], title=title, duplex=turned.pop() if len(turned) == 1 else "")


def _campaign(bench: Workbench) -> str:
    return in_language(bench.library.campaign.name, bench.kit.language)


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
