"""From a kit file to printed pieces: the whole program, from the first step to the last.

read     a kit file and the folders of assets      kit_file, library      values, and problems
lay out  each piece: a template filled from a kit  layout                 pages
check    what was chosen, and how the pages look   check                  problems
press    pages on the sheets of their preset       press                  sheets
paint    sheets                                    pdf                    bytes
write    each file whole or not at all             files                  files
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kit.check.content import check_content, check_piece, concerns
from kit.check.pages import check_pages
from kit.check.texts import check_letters
from kit.files import make_folder, safe_file_name, write_whole
from kit.kit_file.opening import OpenedKit, open_kit
from kit.layout.content import asset_picture
from kit.layout.pages import lay_out, pictures_wanted
from kit.ledger import Ledger
from kit.library.load import load_library
from kit.library.pictures import read_picture, read_picture_bytes
from kit.library.pictures_colour import to_rgb
from kit.model.kit import Kit, PieceChoice
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.measures import MM_PER_PIXEL, PageSize
from kit.model.picture import PictureData
from kit.model.preset import PRESS_PROFILE, SCREEN, Preset
from kit.model.template import Template
from kit.pdf.document import Document
from kit.pdf.paint import paint
from kit.press.impose import impose
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.raster import png, rasterise
from kit.scene import Page, Sheet
from kit.text.cleaning import clean
from kit.text.typefaces import Typefaces

Progress = Callable[[int, int, str], None]
"""Is told how many pieces are done, of how many, and which one is in hand."""


def _silent(done: int, total: int, name: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Workbench:
    """Everything that the pieces of one kit are made from, read once: the files are not needed any more after this.

    problems: those of the kit. asset_problems: those of files of assets, which bear on no piece unless it lacks them.
    sources, picture_problems: the files that the pictures were read from, and what was wrong with them.
    """

    path: Path
    kit: Kit
    library: Library
    pictures: dict[str, PictureData]
    typefaces: Typefaces
    problems: tuple[Problem, ...]
    asset_problems: tuple[Problem, ...]
    sources: Mapping[str, Path | bytes]
    picture_problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One template filled from the kit, laid out; no pages if its template or size is unknown."""

    choice: PieceChoice
    template: Template | None
    size: PageSize | None
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether it may be printed: it has pages, and no problem that would spoil them."""
        return bool(self.pages) and not any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an export did: the files it wrote, in order, and every problem, each once."""

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]


def read(kit_path: Path, overlays: Sequence[Path] = ()) -> Workbench:
    """Read a kit and the assets, with all their problems. Raises KitError for a kit that cannot be read at all."""
    library, asset_problems = load_library(overlays)
    return prepare(open_kit(kit_path), library, Typefaces(library.fonts), asset_problems)


def prepare(
    opened: OpenedKit,
    library: Library,
    typefaces: Typefaces,
    asset_problems: tuple[Problem, ...] = (),
    earlier: Workbench | None = None,
) -> Workbench:
    """Return what the pieces of an opened kit are made from, with every problem of the kit itself.

    earlier: the same kit a moment ago; its pictures serve again if they are still the ones wanted.
    """
    kit = opened.kit
    if earlier and _same_pictures(earlier, opened, library):
        pictures, picture_problems = earlier.pictures, earlier.picture_problems
    else:
        pictures, picture_problems = _read_pictures(opened, library)
    content = (*check_content(kit, library), *check_letters(kit, library, typefaces))
    problems = (*opened.problems, *content, *picture_problems)
    in_kit = tuple(problem if problem.file else replace(problem, file=str(opened.path)) for problem in problems)
    sources = opened.logo_sources
    return Workbench(opened.path, kit, library, pictures, typefaces, in_kit, asset_problems, sources, picture_problems)


def _same_pictures(earlier: Workbench, opened: OpenedKit, library: Library) -> bool:
    return (
        earlier.library is library
        and earlier.kit.logos == opened.kit.logos
        and dict(earlier.sources) == dict(opened.logo_sources)
    )


def lay_out_pieces(bench: Workbench, preset: Preset, only: Sequence[str] = ()) -> Iterator[Piece]:
    """Yield each piece that the kit wants, laid out and checked; only those of the templates named, if any are."""
    chosen = list(dict.fromkeys(bench.kit.pieces))
    chosen += [PieceChoice(id) for id in dict.fromkeys(only) if id not in {choice.template for choice in chosen}]
    for choice in chosen:
        if not only or choice.template in only:
            yield lay_out_piece(choice, bench, preset)


def lay_out_piece(choice: PieceChoice, bench: Workbench, preset: Preset) -> Piece:
    """Return one piece laid out, with its own problems and those of the kit that bear on it."""
    index = bench.kit.pieces.index(choice) if choice in bench.kit.pieces else -1
    problems = check_piece(choice, index, bench.kit, bench.library)
    template = bench.library.templates.get(choice.template)
    size = next((each for each in template.sizes() if _same_size(each, choice.size)), None) if template else None
    if template is None or size is None:
        return Piece(choice, template, size, (), _in(problems, bench))
    pages = lay_out(bench.kit, bench.library, template, size, bench.pictures, bench.typefaces)
    seen = check_pages(pages, preset, bench.pictures)
    shared = (problem for problem in bench.problems if concerns(problem, template))
    own = (problem.on(template.id) for problem in (*problems, *seen))
    return Piece(choice, template, size, pages, (*_in(own, bench), *shared))


def print_piece(piece: Piece, bench: Workbench, preset: Preset) -> bytes:
    """Return a laid-out piece as the bytes of a PDF."""
    assert piece.template and piece.size
    kit, library = bench.kit, bench.library
    profile = library.profiles[PRESS_PROFILE].read_bytes()
    pictures = bench.pictures
    if preset.ink == "rgb":
        pictures = {name: to_rgb(picture, profile) for name, picture in pictures.items()}
    group = clean(kit.group.name)[0].strip()
    about = in_language(piece.template.name, kit.language)
    document = Document(
        title=f"{about}, {group}" if group else about,
        author=group or library.campaign.organiser,
        language=kit.language if kit.language in library.languages else "en",
        subject=in_language(library.campaign.name, kit.language),
    )
    intent = profile if preset.ink == "cmyk" else None
    return paint(sheets(piece, preset), pictures, bench.typefaces, preset, document, intent)


def sheets(piece: Piece, preset: Preset) -> tuple[Sheet, ...]:
    """Return a laid-out piece as the sheets that go through a printer."""
    assert piece.template and piece.size
    return impose(piece.pages, piece.template.fold, piece.size.size, preset)


def export(
    bench: Workbench,
    folder: Path,
    preset: Preset,
    *,
    only: Sequence[str] = (),
    force: bool = False,
    progress: Progress = _silent,
) -> Outcome:
    """Write every sound piece of a kit, and return what was written and every problem.

    A piece to be printed or read is a PDF; one for social media is a picture (PNG), pixel for pixel of its size.
    """

    def files(piece: Piece) -> Iterator[tuple[str, bytes]]:
        if piece.template and piece.template.kind == "social":
            yield from _pictures(piece, bench, SCREEN, 25.4 / MM_PER_PIXEL)
        else:
            yield file_name(piece, bench.kit, preset, "pdf"), print_piece(piece, bench, preset)

    return _write_pieces(bench, folder, lay_out_pieces(bench, preset, only), files, force, progress)


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
    """Write a PNG picture of every sheet of every sound piece: the PDF itself, rasterised."""

    def files(piece: Piece) -> Iterator[tuple[str, bytes]]:
        yield from _pictures(piece, bench, preset, dpi)

    return _write_pieces(bench, folder, lay_out_pieces(bench, preset, only), files, force, progress)


def check(bench: Workbench, preset: Preset) -> tuple[Problem, ...]:
    """Return every problem that an export of a kit would meet, without writing anything."""
    pieces = lay_out_pieces(bench, preset)
    return _once((*bench.asset_problems, *bench.problems, *(problem for piece in pieces for problem in piece.problems)))


def file_name(piece: Piece, kit: Kit, preset: Preset, ending: str, number: int = 0) -> str:
    """Return the name of a piece's file, from the group and the template, legal on every system."""
    size = piece.size.name if piece.size else ""
    going_to = "" if preset.id == "screen" else preset.id
    parts = [clean(kit.group.name)[0], piece.choice.template, size, going_to, str(number) if number else ""]
    return safe_file_name(*(part for part in parts if part), ending=f".{ending}")


def _pictures(piece: Piece, bench: Workbench, preset: Preset, dpi: float) -> Iterator[tuple[str, bytes]]:
    """Yield a PNG picture of each sheet of a piece, with the name of its file."""
    for number, image in enumerate(rasterise(print_piece(piece, bench, preset), dpi), 1):
        yield file_name(piece, bench.kit, preset, "png", number), png(image, dpi)


def _read_pictures(opened: OpenedKit, library: Library) -> tuple[dict[str, PictureData], tuple[Problem, ...]]:
    """Return the logos of a kit and the pictures of its templates, as far as they can be read, and why if not."""
    pictures: dict[str, PictureData] = {}
    problems: list[Problem] = []
    fonts = next(iter(library.fonts.values())).parent if library.fonts else None
    for index, logo in enumerate(opened.kit.logos):
        source = opened.logo_sources.get(logo.file)
        if source is None or logo.file in pictures:
            continue
        if isinstance(source, Path):
            picture, found = read_picture(logo.file, source, typefaces_dir=fonts)
        else:
            picture, found = read_picture_bytes(logo.file, source, logo.file, typefaces_dir=fonts)
        problems += (replace(problem, field=f"logos[{index}]") for problem in found)
        if picture:
            pictures[logo.file] = picture
    templates = [library.templates[id] for id in library.templates]
    for name in sorted({name for template in templates for name in pictures_wanted(template)}):
        picture, found = read_picture(asset_picture(name), library.pictures[name], typefaces_dir=fonts)
        problems += found
        if picture:
            pictures[picture.name] = picture
    return pictures, tuple(problems)


def _same_size(size: PageSize, wanted: str) -> bool:
    return not wanted or size.name.casefold() == " ".join(wanted.split()).casefold()


def _in(problems: Iterable[Problem], bench: Workbench) -> tuple[Problem, ...]:
    """Return problems with the kit's file where they name none."""
    return tuple(problem if problem.file else replace(problem, file=str(bench.path)) for problem in problems)


def _write_pieces(
    bench: Workbench,
    folder: Path,
    pieces: Iterable[Piece],
    files: Callable[[Piece], Iterator[tuple[str, bytes]]],
    force: bool,
    progress: Progress,
) -> Outcome:
    """Write the files of every sound piece; what goes wrong with one piece keeps no other from being written."""
    written: list[Path] = []
    problems = [*bench.asset_problems, *bench.problems]
    ledger = Ledger()
    every = list(pieces)
    for done, piece in enumerate(every):
        progress(done, len(every), piece.choice.template)
        problems += piece.problems
        if not piece.sound:
            continue
        try:
            make_folder(folder)
            for name, data in files(piece):
                written.append(_write(folder / name, data, bench.path, ledger, force))
        except KitError as error:
            problems += (problem.on(piece.choice.template) for problem in error.problems)
    progress(len(every), len(every), "")
    ledger.save()
    return Outcome(tuple(written), _once(problems))


def _write(path: Path, data: bytes, kit: Path, ledger: Ledger, force: bool) -> Path:
    if not force and not ledger.may_replace(path, kit, data):
        message = f"There is already a file {path.name} in {path.parent}, and it did not come from this kit."
        hint = "Choose another folder with -o, take that file away, or add --force to replace it."
        raise WriteFailed(Problem(Severity.ERROR, "file-exists", message, hint, file=str(path)))
    write_whole(path, data)
    ledger.note(path, kit, data)
    return path


def _once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return each problem once, though it may bear on several pieces."""
    return tuple(dict.fromkeys(problems))
