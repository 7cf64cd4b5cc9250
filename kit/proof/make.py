"""The proof of one template: every case laid out, put on contact sheets and painted."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kit.check.content import unknown_template
from kit.model.condition import COATED, LIGHT
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.picture import PictureData
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint_groups
from kit.pictures.colour import all_in_rgb
from kit.problems import KitError, Problem
from kit.proof.captions import Setter, caption
from kit.proof.contact import Shown, contact_sheets, plan, scale_on_proof, sides
from kit.proof.findings import findings
from kit.proof.grey import grey_page, grey_pictures
from kit.proof.grid import Grid
from kit.proof.outlines import outlines, with_outlines
from kit.proof.trials import Progress, Trial, shown_case, with_twins
from kit.text.typefaces import Typefaces
from kit.trying.cases import BLACK_AND_WHITE, cases
from kit.trying.trials import Bench, bench_of


class Proof(NamedTuple):
    """The contact sheets of one template as the bytes of a PDF, and every problem that its cases showed."""

    data: bytes
    problems: tuple[Problem, ...]


def make_proof(
    template_id: str,
    library: Library,
    typefaces: Typefaces,
    *,
    boxes: bool = False,
    progress: Progress | None = None,
    known: Sequence[Problem] = (),
) -> Proof:
    """Return the proof of a template. Raises KitError for one that the library lacks.

    boxes: whether those of its elements are drawn over the pages. progress: is told of each case before it is laid
    out; what it raises ends the work. known: problems of the template's file that were found when it was read.
    """
    template = library.templates.get(template_id)
    if template is None:
        raise KitError(unknown_template(template_id, library))
    every = cases(template, library, typefaces.store)
    bench, found = bench_of(template, every, library, typefaces)
    unread = (problem.on(template.id) for problem in found)
    bench = replace(bench, pictures=_as_on_screen(bench))
    tried: list[Trial] = []
    for done, case in enumerate(every):
        if progress:
            progress(done, len(every), case.name)
        tried.append(shown_case(case, bench))
    if progress:
        progress(len(every), len(every), "")
    problems = tuple(dict.fromkeys((*known, *unread, *findings(tried, template))))
    return Proof(_painted(with_twins(tried), problems, bench, boxes=boxes), problems)


def _as_on_screen(bench: Bench) -> dict[str, PictureData]:
    """Return the pictures in the colours that a screen shows."""
    profile = bench.library.profiles[COATED.profile].read_bytes()
    return all_in_rgb(bench.pictures, profile, bench.typefaces.store)


def _painted(tried: tuple[Trial, ...], problems: tuple[Problem, ...], bench: Bench, *, boxes: bool) -> bytes:
    setter = Setter(bench.library.campaign, bench.typefaces)
    grid = plan(tried, bench, setter)
    pictures: dict[str, PictureData] = dict(bench.pictures)
    shown = []
    for trial in tried:
        words = caption(trial, grid.cell, setter)
        if trial.case.id == BLACK_AND_WHITE:
            pictures |= grey_pictures(trial.pages, bench.pictures)
            trial = replace(trial, pages=tuple(grey_page(page) for page in trial.pages))
        if boxes and trial.pages:
            trial = _outlined(trial, grid, setter, bench)
        shown.append(Shown(trial, sides(trial, bench), words))
    sheets = contact_sheets(shown, grid, problems, bench, setter)
    campaign, title = bench.library.campaign, in_language(bench.template.name, "en") or bench.template.id
    document = Document(f"Proof: {title}", campaign.organiser, "en", in_language(campaign.name, "en"), edition="proof")
    stream = io.BytesIO()  # each sheet is a group, so that drawings of the sheet before are in the file once
    paint_groups([[sheet] for sheet in sheets], stream, Means(pictures, bench.typefaces, LIGHT, document))
    return stream.getvalue()


def _outlined(trial: Trial, grid: Grid, setter: Setter, bench: Bench) -> Trial:
    found = outlines(trial, bench)
    scale, faces = scale_on_proof(trial.case.size, grid), setter.family("body")
    pages = (with_outlines(page, each, scale, faces, bench) for page, each in zip(trial.pages, found, strict=True))
    return replace(trial, pages=tuple(pages))
