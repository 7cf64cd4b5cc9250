"""Links as a PDF holds them: an annotation over the words, and an element in the structure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kit.pdf.objects import Reference, array, dictionary, text_string
from kit.pdf.tags import Element
from kit.scene import Glyphs, Link


def annotation(where: tuple[float, float, float, float], link: Link, uri: str, page: Reference, key: int) -> str:
    """Return a link annotation; where: left, bottom, right and top in points, key: its place in the parent tree."""
    return dictionary(
        {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": array(where),
            "Border": array([0, 0, 0]),
            "F": 4,
            "P": page,
            "Contents": text_string(link.description or link.address),
            "StructParent": key,
            "A": dictionary({"Type": "/Action", "S": "/URI", "URI": text_string(uri)}),
        }
    )


class Links:
    """The links that stand among the same items: one element for each address, made where it is first needed."""

    def __init__(self, links: Sequence[Link], make: Callable[[], Element]) -> None:
        self._links = links
        self._make = make
        self._elements: dict[str, Element] = {}

    def __contains__(self, link: Link) -> bool:
        return link in self._links

    def element(self, link: Link) -> Element:
        """Return the element of a link."""
        if link.address not in self._elements:
            self._elements[link.address] = self._make()
        return self._elements[link.address]

    def element_of(self, run: Glyphs) -> Element | None:
        """Return the element of the link that a run of glyphs stands in, None if it stands in none."""
        x, y = run.box.x + run.box.width / 2, run.box.y + run.box.height / 2
        for link in self._links:
            if link.box.x <= x <= link.box.right and link.box.y <= y <= link.box.bottom:
                return self.element(link)
        return None
