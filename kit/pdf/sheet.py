"""One sheet becomes one page of the file: items are painted in their order, each under the structure element it is for.

Marked content never nests: whoever paints says for which element, and the content that is open is ended when that
changes, or when a clip begins or ends around it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple, TypeGuard

from kit.colour import WHITE, Colour
from kit.model.address import uri
from kit.model.condition import PrintCondition
from kit.model.picture import PictureStore
from kit.pdf import links
from kit.pdf.blacks import Blacks
from kit.pdf.content import Content
from kit.pdf.document import Document
from kit.pdf.fonts import Fonts
from kit.pdf.objects import File, Reference, array, dictionary
from kit.pdf.pictures import Images
from kit.pdf.shadings import Shadings
from kit.pdf.tags import Annotated, Element, Marked, Tags
from kit.scene import (
    Circle,
    Figure,
    Glyphs,
    Gradient,
    Group,
    Item,
    Link,
    Picture,
    Placement,
    Rectangle,
    Role,
    Shade,
    Shape,
    Sheet,
)
from kit.text.typefaces import Typefaces
from kit.units import Box, Edges, points
from kit.values import dataclass

_AROUND = Edges.all(3.0)
"""How far ink may stand out of the box of an item, in mm: accents, strokes."""

_FEW = 8
"""Up to so many circles are painted as one path; more of them one by one, in a quarter of the bytes."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What all sheets of one file share."""

    file: File
    fonts: Fonts
    images: Images
    shadings: Shadings
    tags: Tags
    condition: PrintCondition
    document: Document

    @classmethod
    def of(
        cls,
        file: File,
        pictures: PictureStore,
        typefaces: Typefaces,
        condition: PrintCondition,
        document: Document,
        profile: bytes | None,
    ) -> Parts:
        """Return the parts of a new file."""
        images = Images(file, pictures, condition, profile)
        shadings = Shadings(file, condition.ink)
        return cls(file, Fonts(file, typefaces), images, shadings, Tags(file), condition, document)

    def uri(self, link: Link) -> str:
        """Return what a link opens, '' if it cannot be clicked."""
        return self.file.store.made(("uri", link.address), lambda: uri(link.address))


@dataclass(frozen=True, slots=True)
class Section:
    """What one placement gives to a reader, and its rank in the reading order of the file."""

    order: int
    element: Element


class _Place(NamedTuple):
    """Where items are painted and for whom.

    element: what their content belongs to, None for an artifact. anchor: the nearest element that is none. figure: the
    figure around them. link: the link element around that figure, if it can be clicked. is_code: whether they are a QR
    code. x, y, scale: from the page's millimetres to the sheet's.
    """

    element: Element | None
    anchor: Element
    language: str
    x: float
    y: float
    scale: float
    figure: Element | None = None
    link: Element | None = None
    is_code: bool = False


class SheetPainter:
    """The painter of one sheet."""

    def __init__(self, parts: Parts, sheet: Sheet, tree: Reference) -> None:
        self._parts = parts
        self._sheet = sheet
        self._tree = tree
        self._page = parts.file.reserve()
        self._key, self._owners = parts.tags.page()
        self._content = Content(sheet.size.height, parts.condition.ink, parts.file.store)
        self._marking = False
        self._owner: Element | None = None
        self._fonts: dict[str, object] = {}
        self._images: dict[str, object] = {}
        self._shadings: dict[str, object] = {}
        self._annotations: list[Reference] = []
        self._transparent = False
        self._blacks = Blacks(parts.condition, WHITE, 1.0)

    def sections(self) -> list[Section]:
        """Paint the sheet and return what each placement gives to a reader."""
        if self._sheet.ground:
            whole = Box(0, 0, *self._sheet.size)
            self._painted(Shape((Rectangle(whole),), whole, self._sheet.ground), None)
            self._end()
        sections = [self._placement(placement) for placement in self._sheet.placements]
        beside = _Place(None, Element("Document"), "", 0.0, 0.0, 1.0)
        for mark in self._sheet.marks:
            if isinstance(mark, Shape):
                self._painted(mark, None)
            else:
                self._items((mark,), beside)
        self._end()
        return sections

    def write(self) -> Reference:
        """Add the page to the file and return the reference to it."""
        file, sheet = self._parts.file, self._sheet
        resources = {"Font": self._fonts, "XObject": self._images, "Shading": self._shadings}
        resources |= self._content.resources()
        space = "/DeviceCMYK" if self._parts.condition.ink == "cmyk" else "/DeviceRGB"
        group = {"Type": "/Group", "S": "/Transparency", "CS": space}
        page = {
            "Type": "/Page",
            "Parent": self._tree,
            "MediaBox": array(self._corners(Box(0, 0, sheet.size.width, sheet.size.height))),
            "TrimBox": array(self._corners(sheet.trim_box)),
            "BleedBox": array(self._corners(sheet.bleed_box)),
            "Resources": dictionary({key: dictionary(value) for key, value in resources.items() if value}),
            "Contents": file.content(self._content.operators),
            "Group": dictionary(group) if self._transparent else None,
            "StructParents": self._key if self._owners else None,
            "Tabs": "/S",
            "Annots": array(self._annotations) if self._annotations else None,
        }
        file.fill(self._page, dictionary(page))
        return self._page

    def _placement(self, placement: Placement) -> Section:
        page, content = placement.page, self._content
        section = Element("Document", language=page.language)
        visible = placement.visible
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
        place = _Place(owner, section, page.language, placement.x, placement.y, placement.scale)
        self._items(_within(page.items, visible) if placement.window else page.items, place)
        self._end()
        content.restore()
        return Section(placement.order, section)

    def _items(self, items: tuple[Item, ...], place: _Place) -> None:
        around = links.Links(self._clickable(items), lambda: place.link or place.anchor.home().add(Element("Link")))
        for item in items:
            match item:
                case Group():
                    self._group(item, place)
                case Glyphs():
                    self._glyphs(item, around.element_of(item) if place.element else None, place)
                case Shape():
                    self._shape(item, place)
                case Picture():
                    self._picture(item, place.figure)
                case Link() if item in around:
                    self._link(item, around.element(item), place)

    def _group(self, group: Group, place: _Place) -> None:
        inside = self._inside(group, place)
        if not group.clip:
            self._items(group.items, inside)
            return
        self._end()
        self._content.save()
        for clip in group.clip:
            self._content.cut((clip,))
        self._items(group.items, inside)
        self._end()
        self._content.restore()

    def _inside(self, group: Group, place: _Place) -> _Place:
        """Return the place of what is in a group, whose element is added here."""
        language, is_code = group.language or place.language, group.kind == "qr"
        if group.role is Role.ARTIFACT or place.element is None or (group.role is Role.FIGURE and not group.alt):
            return _Place(None, place.anchor, language, place.x, place.y, place.scale, is_code=is_code)
        parent, link, figure = place.element, None, place.figure
        if group.role is Role.FIGURE and self._clickable(group.items):
            parent = link = parent.home().add(Element("Link", alt=group.alt))
        own = group.language if group.language != place.language else ""
        element = parent.add(Element(str(group.role), alt=group.alt, language=own))
        if group.role is Role.FIGURE:
            element.edges = self._edges(group.box, place)
            figure = element
        return _Place(element, element, language, place.x, place.y, place.scale, figure, link, is_code)

    def _glyphs(self, run: Glyphs, link: Element | None, place: _Place) -> None:
        if not run.glyphs:
            return
        self._for(link or (place.element.home() if place.element else None))
        typeface = self._parts.fonts[run.typeface]
        self._fonts[typeface.resource] = typeface.reference
        self._content.text(run, typeface.resource, typeface.show(run.glyphs), *self._blacks.text(run))

    def _shape(self, shape: Shape, place: _Place) -> None:
        if shape.figures and (shape.fill or shape.stroke):
            printed, overprints = self._blacks.shape(shape, place.is_code)
            self._painted(printed, place.figure, overprints)

    def _painted(self, shape: Shape, element: Element | None, overprints: bool = False) -> None:
        self._for(element)
        figures, fill = shape.figures, shape.fill
        if isinstance(fill, Gradient):
            resource, self._shadings[resource] = self._parts.shadings.gradient(fill)
            self._content.gradient(figures, resource)
        if isinstance(fill, Colour) and not shape.stroke and len(figures) > _FEW and _are_circles(figures):
            self._content.dots(figures, fill)
        elif isinstance(fill, Colour) or shape.stroke:
            self._content.path(shape, overprints)

    def _picture(self, picture: Picture, element: Element | None) -> None:
        self._blacks.picture(picture)
        resource, reference = self._parts.images[picture.name]
        self._images[resource] = reference
        self._transparent = self._transparent or self._parts.images.has_alpha(picture.name)
        clipped = picture.clip is not None or picture.mask is not None
        if clipped:
            self._end()
            self._content.save()
        if picture.clip is not None:
            self._content.clip(picture.clip)
        if picture.mask is not None:
            self._content.cut((picture.mask,))
        self._for(element)
        self._content.image(resource, picture.box, picture.turn)
        if picture.shade:
            self._shade(picture.shade, picture.room)
        if clipped:
            self._end()
            self._content.restore()

    def _shade(self, shade: Shade, room: Box) -> None:
        resource, self._images[resource] = self._parts.shadings.shade(shade)
        self._content.image(resource, room)
        self._transparent = True

    def _clickable(self, items: tuple[Item, ...]) -> list[Link]:
        if not self._parts.document.links:
            return []
        return [item for item in items if type(item) is Link and self._parts.uri(item)]

    def _link(self, link: Link, element: Element, place: _Place) -> None:
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

    def _edges(self, box: Box, place: _Place) -> tuple[float, float, float, float]:
        """Return a page's box in points from the sheet's bottom left: left, bottom, right, top."""
        moved = Box(
            place.x + box.x * place.scale,
            place.y + box.y * place.scale,
            box.width * place.scale,
            box.height * place.scale,
        )
        return self._corners(moved)

    def _corners(self, box: Box) -> tuple[float, float, float, float]:
        height = self._sheet.size.height
        return points(box.x), points(height - box.bottom), points(box.right), points(height - box.y)


def _within(items: tuple[Item, ...], visible: Box) -> tuple[Item, ...]:
    """Return the items that show in a part of their page, groups without what does not."""
    return tuple(
        replace(item, items=_within(item.items, visible)) if isinstance(item, Group) and not item.clip else item
        for item in items
        if not item.box.outset(_AROUND).intersection(visible).is_empty
    )


def _are_circles(figures: tuple[Figure, ...]) -> TypeGuard[tuple[Circle, ...]]:
    return {*map(type, figures)} == {Circle}
