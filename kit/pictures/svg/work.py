"""How much work a drawing makes, counted before it is drawn: references multiply, and may never end."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

from kit.pictures.svg.tree import too_complex
from kit.values import dataclass

_MOST_WORK: Final = 50_000
_MOST_LAYERS: Final = 1_000
_MOST_FILTER_STEPS: Final = 60
_MOST_NESTED_LAYERS: Final = 15
_DEEPEST: Final = 100
_LETTERS_PER_WORK: Final = 50
_HEAVY_STEPS: Final = {
    "feTurbulence": ("numOctaves", 6.0, 2.0),
    "feConvolveMatrix": ("order", 9.0, 4.0),
    "feMorphology": ("radius", 0.004, 6.0),  # a share of the drawing's longest side; not known if it is scaled
}
"""Steps of filters that may take very long: the attribute that says so, its most, and the cost in plain steps."""

_REFERENCE: Final = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)")
_LAYER: Final = re.compile(r"(?:^|[;{\s])(?:mask|filter|clip-path|opacity|mix-blend-mode)\s*:")
_LAYER_NAMES: Final = ("mask", "filter", "clip-path", "opacity")


@dataclass(frozen=True, slots=True)
class Work:
    """What drawing something takes: elements, layers set apart, steps of filters, and how deep all that nests."""

    elements: float = 0.0
    layers: int = 0
    filter_steps: int = 0
    depth: int = 0
    nested_layers: int = 0

    def times(self, number: int) -> Work:
        """Return the work of doing it so many times."""
        return replace(
            self,
            elements=self.elements * number,
            layers=self.layers * number,
            filter_steps=self.filter_steps * number,
        )

    def inside(self, layers: int) -> Work:
        """Return the same work inside an element that takes so many layers."""
        return replace(self, depth=self.depth + 1, nested_layers=self.nested_layers + layers)

    def is_too_much(self) -> bool:
        """Tell whether any of it is more than can be borne."""
        return (
            self.elements > _MOST_WORK
            or self.layers > _MOST_LAYERS
            or self.filter_steps > _MOST_FILTER_STEPS
            or self.depth > _DEEPEST
            or self.nested_layers > _MOST_NESTED_LAYERS
        )

    def __add__(self, other: Work) -> Work:
        """Return the work of both."""
        return Work(
            self.elements + other.elements,
            self.layers + other.layers,
            self.filter_steps + other.filter_steps,
            max(self.depth, other.depth),
            max(self.nested_layers, other.nested_layers),
        )


def work_of(root: Element, longest_side: float) -> Work:
    """Return what a whole drawing takes, references followed; refuse it if that is too much or never ends.

    longest_side: of the drawing, in its own units.
    """
    return _Estimate(root, longest_side).of(root)


class _Estimate:
    """Walks from the root through children and references; each element is counted once and remembered."""

    def __init__(self, root: Element, longest_side: float) -> None:
        self._longest_side = longest_side
        self._by_id: dict[str, Element] = {}
        for element in root.iter():
            self._by_id.setdefault(element.get("id", ""), element)
        self._scaled = any(re.search("scale|matrix", element.get("transform", "")) for element in root.iter())
        self._known: dict[Element, Work] = {}
        self._being_counted: set[Element] = set()

    def of(self, element: Element) -> Work:
        """Return the work of one element with everything in it and everything it refers to."""
        if element in self._known:
            return self._known[element]
        if element in self._being_counted or len(self._being_counted) > 2 * _DEEPEST:
            raise too_complex()
        self._being_counted.add(element)
        own = self._own(element)
        total = own
        for child in element:
            if child.tag not in _SHOWN_BY_REFERENCE:
                total += self.of(child)
        for target in self._targets(element):
            total += self.of(target).times(_vertices(element) if target.tag == "marker" else 1)
        self._being_counted.discard(element)
        total = total.inside(min(own.layers, 1))
        if total.is_too_much():
            raise too_complex()
        self._known[element] = total
        return total

    def _own(self, element: Element) -> Work:
        letters = sum(len(value) for name, value in element.items() if name != "href") + len(element.text or "")
        layers = sum(element.get(name, "none") not in ("none", "1") for name in _LAYER_NAMES)
        layers += len(_LAYER.findall(element.get("style", ""))) + (element.tag in ("pattern", "mask"))
        return Work(1 + letters / _LETTERS_PER_WORK, layers, self._filter_steps(element))

    def _targets(self, element: Element) -> list[Element]:
        """Return the elements to which this one refers, each as often as it does."""
        texts = [value for name, value in element.items() if name != "href" and "url(" in value.lower()]
        names = [name for text in texts for name in _REFERENCE.findall(text)]
        if element.get("href", "").startswith("#"):
            names.append(element.get("href", "")[1:])
        return [self._by_id[name] for name in names if name in self._by_id]

    def _filter_steps(self, element: Element) -> int:
        """Return how many passes over the drawing one step of a filter is worth; refuse what takes very long."""
        if not element.tag.startswith("fe") or element.tag.startswith(_PARTS_OF_STEPS):
            in_shares = element.get("primitiveUnits") == "objectBoundingBox"
            if element.tag == "filter" and in_shares and element.find("feMorphology") is not None:
                raise too_complex()
            return 0
        name, most, cost = _HEAVY_STEPS.get(element.tag, ("", 0.0, 1.0))
        if element.tag == "feMorphology":
            most *= 0.0 if self._scaled else self._longest_side
        largest = max(_numbers(element.get(name)), default=1.0)
        if name and largest > most:
            raise too_complex()
        return math.ceil(cost * largest) if name == "numOctaves" else round(cost)


def _vertices(element: Element) -> int:
    """Return the most vertices that a path, line or polygon can have, judged by the length of its text."""
    return 1 + len(element.get("d", "") + element.get("points", "")) // 2


def _numbers(text: str | None) -> list[float]:
    return [float(number) for number in re.findall(r"\d*\.?\d+(?:[eE][+-]?\d{1,2})?", text or "")]


_SHOWN_BY_REFERENCE: Final = frozenset(
    {"defs", "symbol", "clipPath", "mask", "pattern", "marker", "filter", "linearGradient", "radialGradient"}
)
_PARTS_OF_STEPS: Final = ("feFunc", "feMergeNode", "fePointLight", "feSpotLight", "feDistantLight")
