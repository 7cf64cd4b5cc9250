"""Pieces become files, each written whole or not at all: the last stage, after those in `kit.pieces`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from kit.called import design_name, event_label, event_shown, languages_name, size_name
from kit.files import (
    folder_words,
    make_folder,
    make_sure_of,
    reachable,
    remove_leftovers,
    safe_file_name,
    write_whole,
)
from kit.ledger import Ledger
from kit.model.imposition import Imposition
from kit.model.kit import EACH, Kit, PieceChoice
from kit.model.library import Library
from kit.model.preset import SCREEN, SOCIAL, Preset
from kit.pieces import Piece, Workbench, chosen_pieces, group_name, lay_out_piece, of_piece, once, unforeseen
from kit.printed import print_piece, print_together
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.raster import png, rasterise
from kit.units import MM_PER_PIXEL
from kit.values import dataclass

Progress = Callable[[int, int, str], None]
"""Is told how many pieces are done, of how many, and which one is in hand."""

HOW_TO_PRINT: Final = "HOW TO PRINT.pdf"
"""The page beside pieces for one's own printer."""

MOST_POSTED: Final = 1_000_000
"""A picture to be posted has fewer bytes than this: larger ones are made anew, and worse, by whoever shows them."""

PICTURE_SIDE: Final = 1600
"""So many pixels are on the longer side of a page that is given as a picture."""

_LABEL: Final = 40
"""How many letters of what an event is called are in the name of a file."""

_Made = Iterator[tuple[str, bytes]]
"""Files, made one after the other: their names and bytes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an export did: the files it wrote, in order, and every problem, each once.

    replaced: those of them that were there before and said something else.
    """

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]
    replaced: tuple[Path, ...] = ()


def _silent(done: int, total: int, name: str) -> None:
    """Tell nobody."""


def export(
    bench: Workbench,
    folder: Path,
    preset: Preset,
    *,
    only: Sequence[str] = (),
    force: bool = False,
    one_file: bool = False,
    progress: Progress = _silent,
    alone: PieceChoice | None = None,
) -> Outcome:
    """Write every sound piece of a kit, and return what was written and every problem.

    A piece to be printed or read is a PDF, with a job ticket beside it where one is wanted; one for social media is a
    picture (PNG), pixel for pixel of its size. For one's own printer a page says how all of them are printed. What is
    posted are pictures with a caption. alone: the one piece that is made, without that page. one_file: whether all PDFs
    are one.
    """

    def files(piece: Piece) -> Iterator[tuple[str, bytes]]:
        if not (preset.edition and preset.edition.is_text):
            _read_codes(print_piece(piece, bench), [piece])
        yield from piece_files(piece, bench, preset)

    def together(pieces: Sequence[Piece]) -> Iterator[tuple[str, bytes]]:
        name, ticket = (_name_of_all(bench.kit, bench.library, preset, ending) for ending in ("pdf", "txt"))
        pdf = print_together(pieces, bench)
        _read_codes(pdf, pieces)
        yield name, pdf
        if preset.ticket:
            yield ticket, _ticket(pieces, bench, name)

    choices = chosen_pieces(bench, only) if alone is None else [alone]
    writer = _Export(bench, folder, preset, force, progress)
    joined = one_file and preset.id != SOCIAL.id
    outcome = writer.write(choices, files, together=together if joined else None)
    if alone is not None or not outcome.files:
        return outcome
    told = write_how_to_print(bench, folder, preset, choices, force=force)
    replaced = (*outcome.replaced, *told.replaced)
    return Outcome((*outcome.files, *told.files), once((*outcome.problems, *told.problems)), replaced)


def _read_codes(pdf: bytes, pieces: Sequence[Piece]) -> None:
    """Raise KitError unless every QR code of a file, made from the sheets of pieces, opens its address."""
    from kit.scanning import unread_codes  # many commands make no file

    sheets = [sheet for piece in pieces for sheet in piece.sheets]
    if problems := unread_codes(pdf, sheets, pieces[0].preset.imposition.stretch):
        raise KitError(problems)


def piece_files(piece: Piece, bench: Workbench, preset: Preset, mark: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield the files of a sound piece, made one after the other: their names and bytes. mark: as in `file_name`."""
    if preset.id == SOCIAL.id:
        yield from _pictures(piece, bench, 25.4 / MM_PER_PIXEL, MOST_POSTED, mark)
        from kit.caption import caption

        yield file_name(piece, bench.kit, bench.library, "txt", mark=mark), caption(piece, bench)
    elif preset.edition and preset.edition.is_text:
        from kit.plain_text import plain_text

        yield file_name(piece, bench.kit, bench.library, "txt", mark=mark), plain_text(piece, bench)
    elif is_social(piece):
        yield from _pictures(piece, bench, 25.4 / MM_PER_PIXEL, mark=mark)
    else:
        name = file_name(piece, bench.kit, bench.library, "pdf", mark=mark)
        yield name, print_piece(piece, bench)
        if preset.ticket:
            yield file_name(piece, bench.kit, bench.library, "txt", mark=mark), _ticket([piece], bench, name)


def _ticket(pieces: Sequence[Piece], bench: Workbench, name: str) -> bytes:
    from kit.ticket import job_ticket  # most files go without one

    return job_ticket(pieces, bench, name)


def write_how_to_print(
    bench: Workbench, folder: Path, preset: Preset, choices: Sequence[PieceChoice], *, force: bool = False
) -> Outcome:
    """Write the page that says how pieces are printed on one's own printer; nothing for other presets, or no pieces."""
    pieces = [lay_out_piece(choice, bench, preset) for choice in choices] if preset.is_printed_at_home else []
    made = [piece for piece in pieces if piece.sound and piece.preset == preset]
    if not made:
        return Outcome((), ())
    from kit.how_to_print import how_to_print  # which what goes elsewhere has no use for

    ledger, data = Ledger(), how_to_print(made, bench)
    make_folder(folder)
    try:
        file = _how_to_file(bench, folder, data, ledger)
        replaced = _write(file, data, bench.path, ledger, force)
    except KitError as error:
        return Outcome((), tuple(error.problems))
    ledger.save()
    return Outcome((file,), (), (file,) if replaced else ())


def _how_to_file(bench: Workbench, folder: Path, data: bytes, ledger: Ledger) -> Path:
    """Return the name of that page: with the group's where another kit's pieces are in the folder already."""
    if ledger.may_replace(folder / HOW_TO_PRINT, bench.path, data):
        return folder / HOW_TO_PRINT
    stem = HOW_TO_PRINT.removesuffix(".pdf")
    return folder / safe_file_name(stem, group_name(bench.kit) or bench.path.stem, ending=".pdf", spaced=True)


def preview(
    bench: Workbench,
    folder: Path,
    preset: Preset,
    dpi: float,
    *,
    only: Sequence[str] = (),
    force: bool = False,
    progress: Progress = _silent,
) -> Outcome:
    """Write a PNG picture of every sheet of every piece, sound or not: the PDF itself, rasterised."""

    def files(piece: Piece) -> Iterator[tuple[str, bytes]]:
        yield from _pictures(piece, bench, dpi)

    return _Export(bench, folder, preset, force, progress).write(chosen_pieces(bench, only), files, faulty=True)


def page_pictures(piece: Piece, bench: Workbench, pages: Sequence[int] | None = None) -> list[bytes]:
    """Return pages of a piece as pictures (PNG), each by itself and in its own shape.

    One for social media has its own pixels, every other page PICTURE_SIDE. pages: from 0, all of them if None.
    """
    shapes = tuple(dict.fromkeys(page.size for page in piece.pages))
    alone = piece.going_to(SCREEN._replace(imposition=Imposition(canvases=shapes)), bench)
    pdf, pictures = print_piece(alone, bench), list[bytes]()
    for number in range(len(alone.sheets)) if pages is None else pages:
        longest = max(alone.sheets[number].size)
        dpi = 25.4 / MM_PER_PIXEL if is_social(piece) else PICTURE_SIDE * 25.4 / longest
        (image,) = rasterise(pdf, dpi, (number,))
        pictures.append(png(image, dpi, MOST_POSTED if is_social(piece) else 0))
    return pictures


def file_name(piece: Piece, kit: Kit, library: Library, ending: str, number: int = 0, mark: str = "") -> str:
    """Return the name of a piece's file, legal on every system: its group's, what it is called, where it is going.

    So files in another language are beside those in English, and take the place of none.
    mark: what tells the group's files from those of another group of the same name. number: of one of several pictures.
    """
    choice, picture = piece.choice, f"picture {number}" if number else ""
    called = (design_name(choice, kit, library), size_name(choice, library), _event_name(choice, kit, library))
    parts = (group_name(kit), mark, *called, languages_name(kit, library), piece.preset.mark, picture)
    return safe_file_name(*filter(None, parts), ending=f".{ending}", spaced=True)


def _name_of_all(kit: Kit, library: Library, preset: Preset, ending: str) -> str:
    """Return the name of the file of all pieces together."""
    parts = (group_name(kit), "all pieces", languages_name(kit, library), preset.mark)
    return safe_file_name(*filter(None, parts), ending=f".{ending}", spaced=True)


def is_social(piece: Piece) -> bool:
    """Tell whether a piece is for social media, which takes pictures."""
    return piece.template is not None and piece.template.kind == "social"


def _event_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what tells the file of a piece from those of other events: what its event is called, or its number."""
    named = int(choice.event) if choice.event not in ("", EACH) else 0
    label = event_shown(choice, kit, library)
    if not label and 0 < named <= len(kit.events):
        label = event_label(named - 1, kit, library) or f"event {named}"
    return label if len(label) <= _LABEL else f"{label[:_LABEL].strip()} ({named})" if named else label[:_LABEL].strip()


def _pictures(piece: Piece, bench: Workbench, dpi: float, most: int = 0, mark: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield a PNG picture of each sheet of a piece, with the name of its file; most: how many bytes, as in `png`."""
    images = rasterise(print_piece(piece, bench), dpi)
    for number, image in enumerate(images, 1):
        name = file_name(piece, bench.kit, bench.library, "png", number if len(images) > 1 else 0, mark)
        yield name, png(image, dpi, most)


@dataclass(frozen=True, slots=True)
class _Export:
    """Files being made from the pieces of a kit, in a folder."""

    bench: Workbench
    folder: Path
    preset: Preset
    force: bool
    progress: Progress

    def write(
        self,
        choices: Sequence[PieceChoice],
        files: Callable[[Piece], _Made],
        *,
        faulty: bool = False,
        together: Callable[[Sequence[Piece]], _Made] | None = None,
    ) -> Outcome:
        """Write the files of every sound piece, one after the other; what goes wrong with one keeps no other back.

        faulty: whether pieces with errors are written too. together: makes the files of all that are no pictures.
        """
        written: dict[Path, bool] = {}
        gathered: list[Piece] = []
        problems = [*self.bench.asset_problems, *self.bench.problems]
        ledger = Ledger()
        make_sure_of(self.folder)
        for done, choice in enumerate(choices):
            self.progress(done, len(choices), choice.template)
            piece = lay_out_piece(choice, self.bench, self.preset)
            problems += piece.problems
            if together and piece.sound and not is_social(piece):
                gathered.append(piece)
            elif piece.sound or (faulty and piece.pages):
                problems += self._write_files(files(piece), choice.template, ledger, written)
        if together and gathered:
            problems += self._write_files(together(gathered), "", ledger, written)
        self.progress(len(choices), len(choices), "")
        remove_leftovers(self.folder)
        ledger.save()
        return Outcome(tuple(written), once(problems), tuple(file for file, replaced in written.items() if replaced))

    def _write_files(self, made: _Made, piece: str, ledger: Ledger, written: dict[Path, bool]) -> tuple[Problem, ...]:
        """Write the files of one piece, by its template's id, or of several, and return what went wrong.

        written: each file that is there, and whether it replaced another.
        """
        make_folder(self.folder)
        try:
            for name, data in made:
                path = self.folder / name
                written[path] = _write(path, data, self.bench.path, ledger, self.force)
        except KitError as error:
            return tuple(problem.on(piece) for problem in error.problems)
        except Exception as error:
            return of_piece([unforeseen(error)], piece, self.bench)
        return ()


def _write(path: Path, data: bytes, kit: Path, ledger: Ledger, force: bool) -> bool:
    """Write a file of a kit, and tell whether another was there before. Raises WriteFailed."""
    if not force and not ledger.may_replace(path, kit, data):
        values = {"name": path.name, "folder": folder_words(path.parent)}
        raise WriteFailed(Problem(Severity.ERROR, "file-exists.piece", values, file=str(path)))
    replaces = _is_another(path, data)
    write_whole(path, data)
    ledger.note(path, kit, data)
    return replaces


def _is_another(path: Path, data: bytes) -> bool:
    """Tell whether a file is there that says something else."""
    try:
        return reachable(path).read_bytes() != data
    except OSError:
        return False
