"""Items painted in their order, each for the structure element that it belongs to, or for none.

Where their operators go, and how content is marked, is the concern of whoever inherits: a page, or a form.
"""

from __future__ import annotations

from typing import NamedTuple, TypeGuard

from kit.colour import Colour
from kit.model.address import uri
from kit.model.condition import PrintCondition
from kit.pdf import links
from kit.pdf.blacks import Blacks
from kit.pdf.content import Content
from kit.pdf.document import Document
from kit.pdf.fonts import Fonts
from kit.pdf.means import Means
from kit.pdf.objects import File, dictionary
from kit.pdf.pictures import Images
from kit.pdf.shadings import Shadings
from kit.pdf.tags import Element, Tags
from kit.qr.cells import Cells
from kit.scene import Circle, Figure, Glyphs, Gradient, Group, Item, Link, Picture, Role, Shade, Shape
from kit.units import Box
from kit.values import dataclass

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
    def of(cls, file: File, means: Means) -> Parts:
        """Return the parts of a new file."""
        condition = means.condition
        images = Images(file, means.pictures, condition, means.profile)
        shadings, fonts = Shadings(file, condition.ink), Fonts(file, means.typefaces)
        return cls(file, fonts, images, shadings, Tags(file), condition, means.document)

    def uri(self, link: Link) -> str:
        """Return what a link opens, '' if it cannot be clicked."""
        return self.file.store.made(("uri", link.address), lambda: uri(link.address))


class Place(NamedTuple):
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


class ItemPainter:
    """Paints items as operators.

    content, blacks: where they go, and what becomes black there. transparent: whether anything clear was painted.
    """

    def __init__(self, parts: Parts, content: Content, blacks: Blacks) -> None:
        self._parts, self._content, self._blacks = parts, content, blacks
        self._fonts: dict[str, str] = {}
        self._objects: dict[str, str] = {}
        self._shadings: dict[str, str] = {}
        self.transparent = False

    def _resources(self) -> str:
        """Return what the operators name, as pages with the same share it."""
        resources = {"Font": self._fonts, "XObject": self._objects, "Shading": self._shadings}
        resources |= self._content.resources()
        return self._parts.file.shared({key: dictionary(value) for key, value in resources.items() if value})

    def _for(self, element: Element | None) -> None:
        """Let what is painted next belong to an element, or to none as an artifact."""

    def _end(self) -> None:
        """End the content that belongs to an element, before a clip begins or ends."""

    def _edges(self, box: Box, place: Place) -> tuple[float, float, float, float]:
        """Return a page's box in points from the sheet's bottom left: left, bottom, right, top."""
        raise NotImplementedError

    def _link(self, link: Link, element: Element, place: Place) -> None:
        """Add the annotation of a link that may be clicked."""
        raise NotImplementedError

    def _items(self, items: tuple[Item, ...], place: Place) -> None:
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

    def _group(self, group: Group, place: Place) -> None:
        self._inner(group, self._inside(group, place))

    def _inner(self, group: Group, inside: Place) -> None:
        """Paint what is in a group. inside: its place."""
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

    def _inside(self, group: Group, place: Place) -> Place:
        """Return the place of what is in a group, whose element is added here."""
        language, is_code = group.language or place.language, group.kind == "qr"
        if group.role is Role.ARTIFACT or place.element is None or (group.role is Role.FIGURE and not group.alt):
            return Place(None, place.anchor, language, place.x, place.y, place.scale, is_code=is_code)
        parent, link, figure = place.element, None, place.figure
        if group.role is Role.FIGURE and self._clickable(group.items):
            parent = link = parent.home().add(Element("Link", alt=group.alt))
        own = group.language if group.language != place.language else ""
        element = parent.add(Element(str(group.role), alt=group.alt, language=own))
        if group.role is Role.FIGURE:
            element.edges = self._edges(group.box, place)
            figure = element
        return Place(element, element, language, place.x, place.y, place.scale, figure, link, is_code)

    def _glyphs(self, run: Glyphs, link: Element | None, place: Place) -> None:
        if not run.glyphs:
            return
        self._for(link or (place.element.home() if place.element else None))
        typeface = self._parts.fonts[run.typeface]
        self._fonts[typeface.resource] = typeface.reference
        self._content.text(run, typeface.resource, typeface.show(run.glyphs), *self._blacks.text(run))

    def _shape(self, shape: Shape, place: Place) -> None:
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
        elif isinstance(fill, Colour) and not shape.stroke and len(figures) == 1 and isinstance(figures[0], Cells):
            self._content.cells(figures[0], fill, overprints)
        elif isinstance(fill, Colour) or shape.stroke:
            self._content.path(shape, overprints)

    def _picture(self, picture: Picture, element: Element | None) -> None:
        self._blacks.picture(picture)
        resource, reference = self._parts.images[picture.name]
        self._objects[resource] = reference
        self.transparent = self.transparent or self._parts.images.has_alpha(picture.name)
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
        resource, self._objects[resource] = self._parts.shadings.shade(shade)
        self._content.image(resource, room)
        self.transparent = True

    def _clickable(self, items: tuple[Item, ...]) -> list[Link]:
        if not self._parts.document.links:
            return []
        return [item for item in items if type(item) is Link and self._parts.uri(item)]


def _are_circles(figures: tuple[Figure, ...]) -> TypeGuard[tuple[Circle, ...]]:
    return {*map(type, figures)} == {Circle}
