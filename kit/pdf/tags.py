"""The structure tree: what a reader who does not see the pages is told, in which order (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from typing import NamedTuple

from kit.pdf.numbers import written
from kit.pdf.objects import File, Reference, array, dictionary, text_string
from kit.values import dataclass

_GROUPING = frozenset({"Document", "Sect", "Div"})
_BLOCKS_OF_TEXT = frozenset({"P", "Span", "H1", "H2", "H3"})


class Marked(NamedTuple):
    """Marked content that belongs to an element: its page and its identifier there."""

    page: Reference
    identifier: int


class Annotated(NamedTuple):
    """An annotation that belongs to an element, and its page."""

    page: Reference
    annotation: Reference


@dataclass(slots=True, eq=False)
class Element:
    """A structure element: its standard type, what it holds in reading order, and what it says of itself.

    edges: left, bottom, right and top on its page in points, for figures.
    """

    role: str
    alt: str = ""
    language: str = ""
    edges: tuple[float, float, float, float] | None = None
    kids: list[Element | Marked | Annotated] = field(default_factory=list)
    _nameless: Element | None = None

    def add(self, child: Element) -> Element:
        """Put an element at the end of this one and return it.

        What the standard wants in between is put in between; a block of text that stands in another is no block of
        its own but a part of it.
        """
        parent = self
        if self.role == "L" and child.role != "LI":
            parent = self.add(Element("LI"))
        if parent.role == "LI":
            parent = parent.home()
        if child.role == "LI" and parent.role != "L":
            child.role = "Div"
        if child.role in _BLOCKS_OF_TEXT and parent.role in _BLOCKS_OF_TEXT:
            if not child.language:
                return parent
            child.role = "Span"
        parent.kids.append(child)
        return child

    def home(self) -> Element:
        """Return the element for content that stands directly in this one: a grouping element holds none itself."""
        role = {"L": "LI", "LI": "LBody"}.get(self.role, "P" if self.role in _GROUPING else "")
        if not role:
            return self
        if self._nameless is None or self.kids[-1] is not self._nameless:
            self._nameless = Element(role)
            self.kids.append(self._nameless)
        return self._nameless.home()

    def is_empty(self) -> bool:
        """Tell whether there is nothing to read in the element."""
        return all(isinstance(kid, Element) and kid.is_empty() for kid in self.kids)


class Tags:
    """The structure tree of one file in the making.

    What belongs to some sheets is written when they are painted, and forgotten: only the bare references are kept.
    """

    def __init__(self, file: File) -> None:
        self._file = file
        self._root, self._whole = file.reserve(), file.reserve()
        self._kids: list[str] = []
        self._keys = 0
        self._parents: list[tuple[int, Element | list[Element]]] = []
        self._numbers: list[object] = []
        self._references: dict[Element, Reference] = {}

    def page(self) -> tuple[int, list[Element]]:
        """Return a new page's key in the parent tree, and the list that its content's elements go into."""
        owners: list[Element] = []
        return self._key(owners), owners

    def annotation(self, element: Element) -> int:
        """Return a new annotation's key in the parent tree."""
        return self._key(element)

    def _key(self, owner: Element | list[Element]) -> int:
        self._parents.append((self._keys, owner))
        self._keys += 1
        return self._keys - 1

    def write(self, elements: Iterable[Element]) -> None:
        """Add what is read next, and whatever was painted for it, to the file."""
        self._kids += [str(self._write(element, self._whole)) for element in elements if not element.is_empty()]
        for key, owner in self._parents:
            if isinstance(owner, Element):
                self._numbers += [key, str(self._references[owner])]
            elif owner:
                self._numbers += [key, str(self._file.add(array(self._references[element] for element in owner)))]
        self._parents.clear()
        self._references.clear()

    def end(self) -> Reference:
        """Add what holds all elements to the file, and return the reference to the root of the tree."""
        whole = {"Type": "/StructElem", "S": "/Document", "P": self._root, "K": array(self._kids)}
        self._file.fill(self._whole, dictionary(whole))
        tree = {
            "Type": "/StructTreeRoot",
            "K": array([self._whole]),
            "ParentTree": self._file.add(dictionary({"Nums": array(self._numbers)})),
            "ParentTreeNextKey": self._keys,
        }
        return self._file.fill(self._root, dictionary(tree))

    def _write(self, element: Element, parent: Reference) -> Reference:
        reference = self._references[element] = self._file.reserve()
        kids: list[str] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids += [] if kid.is_empty() else [self._write(kid, reference)]
            elif isinstance(kid, Annotated):
                kids.append(dictionary({"Type": "/OBJR", "Pg": kid.page, "Obj": kid.annotation}))
            else:
                kids.append(f"<<\n/MCID {kid.identifier} /Pg {kid.page} /Type /MCR\n>>")
        entries = {"Type": "/StructElem", "S": f"/{element.role}", "P": parent, "K": array(kids)}
        self._file.fill(reference, dictionary(entries | _said_of(element)))
        return reference


def _said_of(element: Element) -> dict[str, str]:
    """Return what an element says of itself, with the attributes that the standard wants of a figure and of a list
    without labels of its own.
    """
    said = {"Alt": text_string(element.alt)} if element.alt else {}
    if element.language:
        said["Lang"] = text_string(element.language)
    if element.edges is not None:
        edges = array(written(element.edges))
        said["A"] = dictionary({"O": "/Layout", "Placement": "/Block", "BBox": edges})
    elif element.role == "L":
        said["A"] = dictionary({"O": "/List", "ListNumbering": "/None"})
    return said
