"""From a kit to printed pieces: every stage but the last, in order.

read     a kit file and the folders of assets      kit_file, library      values, and problems
lay out  each piece: a template filled from a kit  layout                 pages
press    pages on the sheets of their preset       press                  sheets
check    what was chosen, and how the sheets look  check                  problems
paint    sheets                                    pdf                    bytes
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from logging import getLogger
from pathlib import Path

from kit.check.booklets import check_booklet
from kit.check.content import check_piece, concerns, is_broken, is_told, unknown_template
from kit.check.long_names import check_name, names_in_one
from kit.check.pages import check_pages, for_largest_print
from kit.check.phones import check_on_phones, made_for_phones
from kit.check.said import check_kit
from kit.check.thanks import check_thanked, check_thanks
from kit.check.together import called, pieces_in_one
from kit.check.unshown import check_full
from kit.kit_file.opening import OpenedKit, open_kit
from kit.kit_file.years import opened_with_years
from kit.layout.pages import lay_out, lay_out_edition
from kit.layout.reflow import PAPER_SIZE
from kit.library.colour_places import told_of_campaign
from kit.library.load import open_library
from kit.model.edition import KINDS, Edition
from kit.model.imposition import WhiteBorder
from kit.model.kit import Kit, PieceChoice, shown_events
from kit.model.language import in_language
from kit.model.layer import Layer
from kit.model.library import Library, for_each_event, wanted_pieces, with_known_language
from kit.model.measures import PageSize
from kit.model.picture import PictureData
from kit.model.preset import SCREEN, SOCIAL, Preset
from kit.model.template import Template
from kit.picture_shelf import PictureShelf, read_pictures
from kit.press.border import fold_on_paper, with_border
from kit.press.impose import impose
from kit.press.lettering import Lettering
from kit.problems import KitError, Problem, Severity
from kit.scene import Page, Sheet
from kit.store import Same
from kit.studio import Studio
from kit.text.cleaning import clean
from kit.text.typefaces import Typefaces
from kit.values import dataclass
from kit.words.words import Value

_LOG = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Workbench:
    """Everything that the pieces of one kit are made from, read once.

    Of its files only typefaces and colour profiles are opened later, when something is set in them or printed by them.
    problems: those of the kit. places: where each field of the kit stands in its file.
    """

    path: Path
    kit: Kit
    studio: Studio
    shelf: PictureShelf
    problems: tuple[Problem, ...]
    places: Mapping[str, tuple[int, int]]

    @property
    def library(self) -> Library:
        """What there is to choose from."""
        return self.studio.library

    @property
    def typefaces(self) -> Typefaces:
        """The typefaces that everything is set in."""
        return self.studio.typefaces

    @property
    def asset_problems(self) -> tuple[Problem, ...]:
        """Those of files of assets, which bear on no piece unless it lacks them."""
        return self.studio.problems

    @property
    def pictures(self) -> Mapping[str, PictureData]:
        """The logos and the templates' pictures by the names under which pages speak of them."""
        return self.shelf.pictures


@dataclass(frozen=True, slots=True)
class Piece:
    """One template filled from the kit, laid out, and imposed for where it goes; no pages if it cannot be laid out."""

    choice: PieceChoice
    template: Template | None
    size: PageSize | None
    preset: Preset
    problems: tuple[Problem, ...]
    pages: tuple[Page, ...] = ()
    sheets: tuple[Sheet, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it may be printed: it has pages, and no problem that would spoil them."""
        return bool(self.pages) and not any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def lacks_edition(self) -> bool:
        """Whether it was asked for in a form for people who read differently which its kind of design never has."""
        return bool(self.preset.edition and self.template and self.template.kind not in KINDS)

    def going_to(self, preset: Preset, bench: Workbench) -> Piece:
        """Return the piece imposed for another preset, with the problems that it has on its way to this one."""
        preset, pages = preset._replace(edition=self.preset.edition), self.pages
        if preset == self.preset or self.template is None or self.size is None:
            return self
        if preset.imposition.paper and not preset.edition:
            event = next(iter(shown_events(self.choice, bench.kit)), None)
            pages = _pages(self.template, self.size, preset, event, bench)
        return replace(self, preset=preset, pages=pages, sheets=_sheets(pages, self.template, self.size, preset, bench))


def read(
    kit_path: Path, layers: Sequence[Layer] = (), only: Sequence[str] = (), today: date | None = None
) -> Workbench:
    """Read a kit and of the assets what its pieces are made from, with the problems of all that was read.

    only: further templates of which pieces may be wanted. today: as a studio knows it. Raises KitError for a kit that
    cannot be read at all.
    """
    opened = open_kit(kit_path)
    library = open_library(layers, campaign=opened.kit.campaign)
    ids = (*(piece.template for piece in opened.kit.pieces), *only)
    shown = {id: library.templates[id] for id in ids if id in library.templates}
    studio = Studio.of(library, today=today)
    bench = prepare(opened, studio, shown=shown)
    return replace(bench, studio=replace(studio, problems=library.problems))


def prepare(
    opened: OpenedKit,
    studio: Studio,
    earlier: Workbench | None = None,
    shown: Mapping[str, Template] | None = None,
    known: tuple[Problem, ...] | None = None,
) -> Workbench:
    """Return what the pieces of an opened kit are made from, with every problem of the kit itself.

    earlier: the same kit a moment ago; its pictures serve again if they are still the ones wanted.
    shown: the templates of which there will be pieces, if not of all. known: what `check_kit` said of the kit before.
    """
    library = studio.library
    opened = opened_with_years(opened, library.campaign)
    kit = with_known_language(opened.kit, library)
    art = library if shown is None else replace(library, templates=shown)
    shelf = earlier.shelf if earlier and earlier.shelf.serves(opened, art) else read_pictures(opened, art, studio.store)
    content = check_kit(kit, library, studio.typefaces, studio.today) if known is None else known
    problems = (*opened.problems, *content, *shelf.problems)
    placed = tuple(problem.placed(str(opened.path), opened.places) for problem in problems)
    return Workbench(opened.path, kit, studio, shelf, placed, opened.places)


def chosen_pieces(bench: Workbench, only: Sequence[str] = ()) -> list[PieceChoice]:
    """Return the pieces that the kit wants; only those of the templates named, if any are. Raises KitError.

    One that is to be made for each event is there as often, in the order of their days.
    """
    wanted = wanted_pieces(bench.kit, bench.library)
    others = [id for id in dict.fromkeys(only) if id not in {choice.template for choice in wanted}]
    unknown = [id for id in others if id not in bench.library.templates]
    if unknown:
        told = [each for each in bench.asset_problems if each.severity is Severity.ERROR]
        missing = (unknown_template(id, bench.library) for id in unknown)
        raise KitError([*(each for each in missing if not is_broken(each, told))] or told)
    return [choice for choice in (*wanted, *map(PieceChoice, others)) if not only or choice.template in only]


def lay_out_pieces(bench: Workbench, preset: Preset, only: Sequence[str] = ()) -> Iterator[Piece]:
    """Yield each piece that the kit wants, laid out and checked; only those of the templates named, if any are."""
    for choice in chosen_pieces(bench, only):
        yield lay_out_piece(choice, bench, preset)


def lay_out_piece(choice: PieceChoice, bench: Workbench, preset: Preset) -> Piece:
    """Return one piece laid out, with its own problems and those of the kit that bear on it."""
    try:
        return _lay_out_piece(choice, bench, preset)
    except KitError as error:
        found = error.problems
    except Exception as error:
        found = (unforeseen(error),)
    return Piece(choice, None, None, preset, of_piece(found, choice.template, bench))


def _lay_out_piece(choice: PieceChoice, bench: Workbench, preset: Preset) -> Piece:
    chosen = check_piece(choice, _index(choice, bench), bench.kit, bench.library)
    problems = tuple(
        each for each in chosen if not is_told(each, bench.problems) and not is_broken(each, bench.asset_problems)
    )
    template = bench.library.templates.get(choice.template)
    preset = (
        SCREEN if template and template.kind == "social" and preset.id != SOCIAL.id and not preset.edition else preset
    )
    sizes = template.sizes() if template else ()
    size = next((each for each in sizes if not choice.size or each.is_called(choice.size)), None)
    if template is None or size is None:
        return Piece(choice, template, size, preset, of_piece(problems, choice.template, bench))
    event = next(iter(shown_events(choice, bench.kit)), None)
    if preset.edition:
        return _edition(Piece(choice, template, size, preset, problems), preset.edition, event, bench)
    pages, store = _pages(template, size, preset, event, bench), bench.studio.store
    sheets = _sheets(pages, template, size, preset, bench)
    true = _sheets(pages, template, size, SCREEN, bench) if preset.imposition.canvases else sheets
    seen = check_pages(true, bench.pictures, store)
    shared = (problem for problem in bench.problems if concerns(problem, template, choice, bench.kit))
    names = called(template, bench.kit)
    thanks = (
        *check_thanks(pages, names, bench.kit),
        *check_thanked(pages, template, bench.kit, bench.library),
        *check_full(pages),
        *check_name(pages, bench.kit, names),
    )
    posted = preset.imposition.canvases
    small = check_on_phones(sheets, made_for_phones(template, choice, bench.kit, bench.library)) if posted else ()
    fold = fold_on_paper(template.fold, size.size, preset.imposition)
    blanks = check_booklet(pages, fold) if preset.imposition.paper else ()
    found = (*of_piece((*problems, *seen, *thanks, *small, *blanks), template.id, bench), *shared)
    return Piece(choice, template, size, preset, found, pages, sheets)


def _pages(template: Template, size: PageSize, preset: Preset, event: int | None, bench: Workbench) -> tuple[Page, ...]:
    """Return the pages of a piece as they are laid out for where it goes."""
    library = _in_inks(bench, preset.inks)

    def laid_out(border: WhiteBorder) -> tuple[Page, ...]:
        return lay_out(bench.kit, library, template, size, bench.pictures, bench.typefaces, event, border)

    fold = fold_on_paper(template.fold, size.size, preset.imposition)
    return with_border(fold, size.size, preset.imposition, laid_out)


def _edition(piece: Piece, edition: Edition, event: int | None, bench: Workbench) -> Piece:
    """Return a piece in another form for people who read differently; designs without much to read have none."""
    template = piece.template
    assert template
    if piece.lacks_edition:
        values: dict[str, Value] = {"edition": edition.name["en"], "design": in_language(template.name, "en")}
        told = Problem(Severity.NOTE, "no-edition", values)
        return replace(piece, problems=of_piece((told, *piece.problems), template.id, bench))
    library, store = _in_inks(bench, piece.preset.inks), bench.studio.store
    pages = lay_out_edition(bench.kit, library, template, edition, bench.pictures, bench.typefaces, event)
    names = {tag: f"{in_language(template.name, tag)}, {name}" for tag, name in edition.name.items()}
    flat = replace(template, name=names, fold="none")
    sheets = _sheets(pages, flat, PAPER_SIZE, piece.preset, bench)
    shared = (problem for problem in bench.problems if concerns(problem, template, piece.choice, bench.kit))
    found = (*of_piece((*piece.problems, *check_pages(sheets, bench.pictures, store)), template.id, bench), *shared)
    return replace(piece, template=flat, size=PAPER_SIZE, problems=found, pages=pages, sheets=sheets)


def _in_inks(bench: Workbench, inks: str) -> Library:
    """Return the library with the colours of its campaign as they are printed with some inks."""
    library = bench.library
    if library.campaign.inks == inks:
        return library
    key = ("in inks", Same(library), inks)
    return bench.studio.store.made(key, lambda: replace(library, campaign=replace(library.campaign, inks=inks)))


def _index(choice: PieceChoice, bench: Workbench) -> int:
    """Return which of the kit's pieces asks for this one, -1 if none does."""
    if choice in bench.kit.pieces:
        return bench.kit.pieces.index(choice)
    asking = (
        index for index, each in enumerate(bench.kit.pieces) if choice in for_each_event(each, bench.kit, bench.library)
    )
    return next(asking, -1)


def _sheets(
    pages: tuple[Page, ...], template: Template, size: PageSize, preset: Preset, bench: Workbench
) -> tuple[Sheet, ...]:
    """Return pages on the sheets of where they go; the same pages are on the very same sheets."""
    flat, imposition, two_sided = size.size, preset.imposition, template.two_sided
    fold = fold_on_paper(template.fold, flat, imposition)
    if template.kind == "social" and len(imposition.canvases) > 1:  # it has the size of a picture already
        imposition = imposition._replace(canvases=(flat,))
    campaign, typefaces = bench.library.campaign, bench.typefaces
    key = ("sheets", *map(Same, pages), fold, flat, imposition, two_sided)

    def make() -> tuple[Sheet, ...]:
        lettering = Lettering(typefaces, campaign.plain_chain)
        return impose(pages, fold, flat, imposition, two_sided=two_sided, lettering=lettering)

    return bench.studio.store.made(key, make)


def check(bench: Workbench, preset: Preset) -> tuple[Problem, ...]:
    """Return every problem that an export of a kit would meet, without writing anything."""
    pieces = lay_out_pieces(bench, preset)
    return once((*bench.asset_problems, *bench.problems, *(problem for piece in pieces for problem in piece.problems)))


def group_name(kit: Kit) -> str:
    """Return what the group is called, in one line."""
    return one_line(kit.group.name)


def one_line(text: str) -> str:
    """Return what is printed of a text as one line, without the places where long words may be broken."""
    return " ".join(clean(text)[0].replace("\u00ad", "").split())


def of_piece(problems: Iterable[Problem], piece: str, bench: Workbench) -> tuple[Problem, ...]:
    """Return the problems of a piece, each with its place in the kit's file if it has none of its own."""
    told = (told_of_campaign(problem, bench.library.campaign) for problem in problems)
    return tuple(problem.on(piece).placed(str(bench.path), bench.places) for problem in told)


def unforeseen(error: Exception) -> Problem:
    """Return the problem of a piece whose making failed in a way that nobody thought of."""
    _LOG.debug("A piece could not be made.", exc_info=error)
    return Problem(Severity.ERROR, "unforeseen.piece", {"kind": type(error).__name__})


def once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return each problem once, though it may bear on several pieces."""
    return tuple(dict.fromkeys(pieces_in_one(names_in_one(for_largest_print(problems)))))
