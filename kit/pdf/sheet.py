"""One sheet becomes one page of the file: items are painted in their order, each under the structure element it is for.

Marked content never nests: whoever paints says for which element, and the content that is open is ended when that
changes, or when a clip begins or ends around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from kit.colour import WHITE
from kit.pdf import links
from kit.pdf.blacks import Blacks
from kit.pdf.content import Content
from kit.pdf.forms import Forms
from kit.pdf.items import ItemPainter, Parts, Place
from kit.pdf.objects import Reference, array, dictionary
from kit.pdf.tags import Annotated, Element, Marked
from kit.scene import Glyphs, Gradient, Group, Item, Link, Placement, Rectangle, Shape, Sheet, walk
from kit.store import Same
from kit.units import Box, Edges, points
from kit.values import dataclass

_AROUND = Edges.all(3.0)
"""How far ink may stand out of the box of an item, in mm: accents, strokes."""


@dataclass(frozen=True, slots=True)
class Section:
    """What one placement gives to a reader, and its rank in the reading order of the file."""

    order: int
    element: Element


class SheetPainter(ItemPainter):
    """The painter of one sheet. stretch: as for `Means`; a sheet that is wider than high lies on its side."""

    def __init__(self, parts: Parts, forms: Forms, sheet: Sheet, tree: Reference, stretch: tuple[float, float]) -> None:
        self._forms = forms
        self._sheet = sheet
        self._tree = tree
        self._whole = Box(0, 0, *sheet.size)
        self._stretch = stretch if sheet.size.width <= sheet.size.height else stretch[::-1]
        self._page = parts.file.reserve()
        self._key, self._owners = parts.tags.page()
        content = Content(parts.condition.ink, parts.file.store, height=sheet.size.height)
        super().__init__(parts, content, Blacks(parts.condition, WHITE, 1.0))
        self._marking = False
        self._owner: Element | None = None
        self._annotations: list[Reference] = []
        self._visible = self._whole

    def sections(self) -> list[Section]:
        """Paint the sheet and return what each placement gives to a reader."""
        if self._sheet.ground:
            self._painted(Shape((Rectangle(self._whole),), self._whole, self._sheet.ground), None)
            self._end()
        self._content.save()
        self._content.stretch(self._whole, *self._stretch)
        sections = [self._placement(placement) for placement in self._sheet.placements]
        self._visible = self._whole
        beside = Place(None, Element("Document"), "", 0.0, 0.0, 1.0)
        for mark in self._sheet.marks:
            if isinstance(mark, Shape):
                self._painted(mark, None)
            else:
                self._items((mark,), beside)
        self._end()
        self._content.restore()
        return sections

    def write(self) -> Reference:
        """Add the page to the file and return the reference to it."""
        file, sheet = self._parts.file, self._sheet
        space = "/DeviceCMYK" if self._parts.condition.ink == "cmyk" else "/DeviceRGB"
        group = {"Type": "/Group", "S": "/Transparency", "CS": space}
        page = {
            "Type": "/Page",
            "Parent": self._tree,
            **file.store.made(("boxes", sheet.size, sheet.trims, sheet.bleed, self._stretch), self._boxes),
            "Resources": self._resources(),
            "Contents": file.content(self._content.operators),
            "Group": dictionary(group) if self.transparent else None,
            "StructParents": self._key if self._owners else None,
            "Tabs": "/S",
            "Annots": array(self._annotations) if self._annotations else None,
        }
        file.fill(self._page, dictionary(page))
        return self._page

    def _boxes(self) -> dict[str, str]:
        """Return the sizes of the page: of the paper, and of what is cut from it."""
        sheet = self._sheet
        return {
            "MediaBox": array((0.0, 0.0, points(sheet.size.width), points(sheet.size.height))),
            "TrimBox": array(self._corners(sheet.trim_box)),
            "BleedBox": array(self._corners(sheet.bleed_box)),
        }

    def _placement(self, placement: Placement) -> Section:
        page, content = placement.page, self._content
        section = Element("Document", language=page.language)
        self._visible = visible = placement.visible
        content.save()
        content.move(placement.x, placement.y, placement.scale)
        content.clip(visible)
        self._blacks = Blacks(self._parts.condition, page.ground, placement.scale)
        if isinstance(page.ground, Gradient):
            self._painted(Shape((Rectangle(visible),), visible, page.ground), None)
        elif not page.ground.is_paper(self._parts.condition.ink):
            self._for(None)
            content.rectangle(visible, page.ground)
        owner = None if placement.copy else section
        place = Place(owner, section, page.language, placement.x, placement.y, placement.scale)
        self._items(_within(page.items, visible) if placement.window else page.items, place)
        self._end()
        content.restore()
        return Section(placement.order, section)

    def _inner(self, group: Group, inside: Place) -> None:
        """Paint what is in a group: as a form, if it is all of one element and was on the last sheets, too."""
        held = self._parts.file.store.made(("held", Same(group)), lambda: _held(group))
        form = None
        if not self._clickable(held.links) and held.is_of_one(inside):
            form = self._forms.of(group, self._visible, inside, self._blacks, self._parts)
        if form is None:
            super()._inner(group, inside)
            return
        self._for(inside.element.home() if inside.element else None)
        self._objects[form.resource] = form.reference
        self.transparent = self.transparent or form.transparent
        self._content.form(form.resource)

    def _link(self, link: Link, element: Element, place: Place) -> None:
        """Add the annotation of a link that may be clicked."""
        key = self._parts.tags.annotation(element)
        annotation = links.annotation(self._edges(link.box, place), link, self._parts.uri(link), self._page, key)
        reference = self._parts.file.add(annotation)
        self._annotations.append(reference)
        if not element.kids:
            element.alt = link.description or link.address
        element.kids.append(Annotated(self._page, reference))

    def _for(self, element: Element | None) -> None:
        """Let what is painted next belong to an element, or to none as an artifact."""
        if self._marking and self._owner is element:
            return
        self._end()
        self._marking, self._owner = True, element
        if element is None:
            self._content.begin_artifact()
            return
        identifier = len(self._owners)
        self._owners.append(element)
        element.kids.append(Marked(self._page, identifier))
        self._content.begin_content(element.role, identifier)

    def _end(self) -> None:
        """End the marked content that is open, if any."""
        if self._marking:
            self._content.end_marked()
        self._marking = False

    def _edges(self, box: Box, place: Place) -> tuple[float, float, float, float]:
        """Return a page's box in points from the sheet's bottom left: left, bottom, right, top."""
        moved = Box(
            place.x + box.x * place.scale,
            place.y + box.y * place.scale,
            box.width * place.scale,
            box.height * place.scale,
        )
        return self._corners(moved)

    def _corners(self, box: Box) -> tuple[float, float, float, float]:
        """Return where a box of the sheet is on the page, no part of it beyond the page's edges."""
        (across, down), (width, height) = self._stretch, self._sheet.size
        x, y = width / 2 + (box.x - width / 2) * across, height / 2 + (box.y - height / 2) * down
        box = Box(x, y, box.width * across, box.height * down).intersection(self._whole)
        return points(box.x), points(height - box.bottom), points(box.right), points(height - box.y)


class _Held(NamedTuple):
    """What is in a group: its links, however deep, whether groups are in it, and whether all of it is glyphs."""

    links: tuple[Link, ...]
    has_groups: bool
    is_text: bool

    def is_of_one(self, inside: Place) -> bool:
        """Tell whether all of it belongs to the group's own element, or to none as the group does itself."""
        if inside.element is None:
            return True
        return not self.has_groups and (self.is_text or inside.figure is inside.element)


def _held(group: Group) -> _Held:
    items = group.items
    links = tuple(item for item in walk(items) if isinstance(item, Link))
    has_groups = any(isinstance(item, Group) for item in items)
    return _Held(links, has_groups, all(isinstance(item, Glyphs) for item in items))


def _within(items: tuple[Item, ...], visible: Box) -> tuple[Item, ...]:
    """Return the items that show in a part of their page, groups without what does not."""
    return tuple(
        replace(item, items=_within(item.items, visible)) if isinstance(item, Group) and not item.clip else item
        for item in items
        if not item.box.outset(_AROUND).intersection(visible).is_empty
    )
