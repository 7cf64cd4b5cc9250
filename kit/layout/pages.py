"""One piece, laid out: a design filled from a kit, arranged, and placed, page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import replace

from kit.layout.blame import overset
from kit.layout.fill import fill
from kit.layout.filled import FilledPage
from kit.layout.filling import Filling
from kit.layout.fit import Fitted, fit
from kit.layout.fragment import Fragment
from kit.layout.mirroring import mirrored, mirrored_folds, mirrored_paint
from kit.layout.reflow import reflowed
from kit.layout.retold import Told, retold
from kit.layout.setting import Setting
from kit.model.art import Days
from kit.model.edition import Edition
from kit.model.fold import clear_edges, folds, panel_size
from kit.model.imposition import NO_BORDER, WhiteBorder
from kit.model.kit import Kit
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.picture import PictureStore
from kit.model.pictures import CampaignLogo
from kit.model.template import PageTemplate, Template, TextElement
from kit.model.tree import campaign_logos_of
from kit.scene import Page
from kit.store import Same
from kit.text.typefaces import Typefaces
from kit.units import Box, Edges

_IN_VIEW = 0.2
"""Where days run off a page on a screen, which nobody cuts, the middle of each is this many mm inside its edge.
The edge cuts through the outermost, so that nobody takes what is between them and the edge for a margin."""

_SAFE = 3.0
"""Where an edge is cut, by a print shop or by hand, days keep so many mm from it."""

_APART = 1.0
"""And so many from a white border."""


def lay_out(
    kit: Kit,
    library: Library,
    template: Template,
    size: PageSize,
    pictures: PictureStore,
    typefaces: Typefaces,
    shown_event: int | None = None,
    border: WhiteBorder = NO_BORDER,
) -> tuple[Page, ...]:
    """Return the pages of a piece at a size of paper, in reading order, each at its finished size.

    A page that shows the same as before is the very same page; the typefaces' store remembers it.
    pictures: what could be read of the kit's logos and the template's pictures; the others are left out. shown_event:
    the number, from 0, of the event that it shows; None for the first by day. border: what stays white of it.
    """
    filling = _without_own_logos(Filling(kit, library, pictures, typefaces, shown_event), template)
    return tuple(_page(page, template, size, filling, border) for page in template.pages)


def lay_out_edition(
    kit: Kit,
    library: Library,
    template: Template,
    edition: Edition,
    pictures: PictureStore,
    typefaces: Typefaces,
    shown_event: int | None = None,
) -> tuple[Page, ...]:
    """Return the A4 pages of an edition of a piece, with all that it says in the order in which it is read."""
    return reflowed(template, Filling(kit, library, pictures, typefaces, shown_event), edition)


def told_in_order(
    kit: Kit,
    library: Library,
    template: Template,
    pictures: PictureStore,
    typefaces: Typefaces,
    shown_event: int | None = None,
) -> tuple[Told, ...]:
    """Return what a piece says, each thing once, in the order in which it is read."""
    return retold(template, Filling(kit, library, pictures, typefaces, shown_event))


def fragments(filling: Filling, template: Template, size: PageSize) -> tuple[Fragment, ...]:
    """Return each page of a piece as it is arranged, to tell the boxes of its elements."""
    filling = _without_own_logos(filling, template)
    return tuple(_fitted(page, template, size, filling, NO_BORDER)[0].fragment for page in template.pages)


def _without_own_logos(filling: Filling, template: Template) -> Filling:
    """Return a filling whose rows of logos leave out those of the campaign that the design shows by itself."""
    if not campaign_logos_of(template):
        return filling
    leaves = (leaf.element for page in template.pages for leaf in fill(page, filling).leaves)
    shown = frozenset(element.value for element in leaves if isinstance(element, CampaignLogo))
    return replace(filling, own_logos=shown)


def _page(page: PageTemplate, template: Template, size: PageSize, filling: Filling, border: WhiteBorder) -> Page:
    fitted, key = _fitted(page, template, size, filling, border)
    return filling.typefaces.store.made(("page", *key), lambda: _placed(fitted, template, filling))


def _fitted(
    page: PageTemplate, template: Template, size: PageSize, filling: Filling, border: WhiteBorder
) -> tuple[Fitted, tuple[Hashable, ...]]:
    """Return a page arranged so that it fits if it can, and all that this depends on."""
    library = filling.library
    filled = fill(page, filling)
    setting = Setting(
        campaign=library.campaign,
        languages=library.languages,
        language=filling.language,
        typefaces=filling.typefaces,
        factor=size.size.width / template.size.size.width,
        paper=size.size,
        page=panel_size(template.fold, page.panel, size.size),
        sisters=_sisters(filled),
        clear=_clear(filled, template, size, border),
        whole_days=border != NO_BORDER,
        day_colours=next((leaf.element.colours for leaf in filled.leaves if isinstance(leaf.element, Days)), ()),
        printed=border.scale,
    )
    setting = setting.store.made(("setting", setting), lambda: setting)
    key = (Same(page), template.fold, filled.layers, filled.empty, setting)
    return setting.store.made(("fitted", *key), lambda: fit(filled, setting)), key


def _clear(filled: FilledPage, template: Template, size: PageSize, border: WhiteBorder) -> Edges:
    """Return how far from the edges of a page its days keep, in mm; pages without days are the same on all paper."""
    if not any(isinstance(leaf.element, Days) for leaf in filled.leaves):
        return Edges()
    clear = _IN_VIEW if border == NO_BORDER else max(_SAFE, border.width + _APART)
    return clear_edges(template.fold, filled.page.panel, size.size, clear)


def _sisters(filled: FilledPage) -> frozenset[str]:
    """Return the styles that more than one text of a page has."""
    styles = Counter(leaf.element.style for leaf in filled.leaves if isinstance(leaf.element, TextElement))
    return frozenset(style for style, count in styles.items() if count > 1)


def _placed(fitted: Fitted, template: Template, filling: Filling) -> Page:
    filled, setting = fitted.page, fitted.setting
    page, (width, height) = filled.page, setting.page
    items = fitted.fragment.place(0.0, 0.0, setting.store)
    ground = setting.brush.paint(page.ground, Box(0, 0, width, height))
    folded = folds(template.fold, setting.paper)[1] if page.panel == "inside" else ()
    return Page(
        name=page.name,
        size=setting.page,
        items=mirrored(items, width, setting.store) if setting.rtl else items,
        language=setting.language.id,
        ground=mirrored_paint(ground, width) if setting.rtl else ground,
        scale=setting.text_scale,
        overset=() if fitted.fits else overset(fitted, filling),
        empty=filled.empty,
        names_thanked=fitted.names_thanked,
        leaves_thanks_out=fitted.leaves_thanks_out,
        thanked_again=fitted.thanked_again,
        left_out=fitted.left_out,
        pressed=overset(fitted.meant, filling) if fitted.meant else (),
        panel=page.panel,
        folds=mirrored_folds(folded, width) if setting.rtl else folded,
        mirrored=setting.rtl,
    )
