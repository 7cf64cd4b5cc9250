"""One piece, laid out: a template filled from a kit, page by page."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from kit.layout.blame import overset
from kit.layout.content import has_words_or_pictures, leaves, shown_leaves
from kit.layout.fit import fit
from kit.layout.job import Job
from kit.model.fold import folds, panel_size
from kit.model.kit import Kit
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.picture import PictureStore
from kit.model.template import PageTemplate, PictureElement, Template
from kit.scene import Page
from kit.text.typefaces import Typefaces


def lay_out(
    kit: Kit, library: Library, template: Template, size: PageSize, pictures: PictureStore, typefaces: Typefaces
) -> tuple[Page, ...]:
    """Return the pages of a piece at a size of paper, in reading order, each at its finished size.

    pictures: what could be read of the kit's logos and the template's pictures; the others are left out.
    """
    job = Job(kit, library, template, size, pictures, typefaces, page=size.size)
    return tuple(_page(page, job) for page in template.pages)


def pictures_wanted(template: Template) -> Collection[str]:
    """Return the names of the asset pictures that a template shows."""
    every = (leaf for page in template.pages for layer in page.layers for leaf in leaves(layer))
    return {leaf.value for leaf in every if isinstance(leaf, PictureElement)}


def _page(page: PageTemplate, job: Job) -> Page:
    job = replace(job, page=panel_size(job.template.fold, page.panel, job.size.size))
    fragment, job = fit(page, job)
    designed = (leaf for layer in page.layers for leaf in leaves(layer))
    return Page(
        name=page.name,
        size=job.page,
        items=fragment.place(0.0, 0.0),
        language=job.language.id,
        ground=job.colour(page.ground),
        scale=job.text_scale,
        overset=overset(page, fragment, job),
        empty=has_words_or_pictures(designed) and not has_words_or_pictures(shown_leaves(page.layers, job)),
        panel=page.panel,
        folds=folds(job.template.fold, job.size.size)[1] if page.panel == "inside" else (),
    )
