"""How much work a drawing makes, counted before it is drawn: references multiply, and may never end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from kit.library.pictures_drawing import too_complex

_MOST_WORK: Final = 50_000
_MOST_LAYERS: Final = 2_000
_MOST_FILTER_STEPS: Final = 100
_DEEPEST: Final = 100
_LETTERS_PER_WORK: Final = 200
_MOST_OCTAVES: Final = 6
_LARGEST_MATRIX: Final = 9
_WIDEST_SPREAD: Final = 0.004
"""How far feMorphology may reach, as a share of the drawing's longest side: its work grows with the square."""

_REFERENCE: Final = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_LAYER: Final = re.compile(r"(?:^|[;{\s])(?:mask|filter|clip-path|opacity|mix-blend-mode)\s*:")
_LAYER_NAMES: Final = ("mask", "filter", "clip-path", "opacity")


@dataclass(frozen=True, slots=True)
class Work:
    """What drawing something takes: elements, layers set apart, steps of filters, and how deep it nests."""

    elements: float = 0.0
    layers: int = 0
    filter_steps: int = 0
    depth: int = 0

    def __add__(self, other: Work) -> Work:
        """Return the work of both."""
        return Work(
            self.elements + other.elements,
            self.layers + other.layers,
            self.filter_steps + other.filter_steps,
            max(self.depth, other.depth),
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
        self._by_class: dict[str, list[str]] = {}
        self._everywhere: list[str] = []
        for style in root.iter("style"):
            self._read_rules(style.text or "")
        self._known: dict[Element, Work] = {}
        self._being_counted: set[Element] = set()

    def _read_rules(self, text: str) -> None:
        for selector, body in _RULE.findall(_COMMENT.sub(" ", text)):
            if "url(" not in body.lower() and not _LAYER.search(body):
                continue
            for part in selector.split(","):
                classes = re.findall(r"\.([\w-]+)", part)
                target = self._by_class.setdefault(classes[-1], []) if classes else self._everywhere
                target.append(body)

    def of(self, element: Element) -> Work:
        """Return the work of one element with everything in it and everything it refers to."""
        if element in self._known:
            return self._known[element]
        if element in self._being_counted or len(self._being_counted) > 2 * _DEEPEST:
            raise too_complex()
        self._being_counted.add(element)
        total = self._own(element)
        for child in element:
            if child.tag not in _SHOWN_BY_REFERENCE:
                total += self.of(child)
        for target in self._targets(element):
            total += self.of(target)
        self._being_counted.discard(element)
        total = Work(total.elements, total.layers, total.filter_steps, total.depth + 1)
        if (
            total.elements > _MOST_WORK
            or total.layers > _MOST_LAYERS
            or total.filter_steps > _MOST_FILTER_STEPS
            or total.depth > _DEEPEST
        ):
            raise too_complex()
        self._known[element] = total
        return total

    def _styles(self, element: Element) -> list[str]:
        classes = element.get("class", "").split()
        rules = [body for name in classes for body in self._by_class.get(name, ())]
        return [element.get("style", ""), *rules, *self._everywhere]

    def _own(self, element: Element) -> Work:
        letters = sum(len(value) for name, value in element.items() if name != "href") + len(element.text or "")
        styles = self._styles(element)
        layers = sum(element.get(name, "none") not in ("none", "1") for name in _LAYER_NAMES)
        layers += sum(len(_LAYER.findall(style)) for style in styles)
        steps = int(element.tag.startswith("fe") and not element.tag.startswith(_PARTS_OF_STEPS))
        if steps and self._is_heavy(element):
            raise too_complex()
        return Work(1 + letters / _LETTERS_PER_WORK, layers, steps)

    def _targets(self, element: Element) -> list[Element]:
        """Return the elements to which this one refers, each as often as it does."""
        texts = [value for name, value in element.items() if name != "href" and "url(" in value.lower()]
        texts += [style for style in self._styles(element)[1:] if "url(" in style.lower()]
        names = [name for text in texts for name in _REFERENCE.findall(text)]
        if element.get("href", "").startswith("#"):
            names.append(element.get("href", "")[1:])
        return [self._by_id[name] for name in names if name in self._by_id]

    def _is_heavy(self, step: Element) -> bool:
        """Tell whether one step of a filter takes very long by itself."""
        numbers = [abs(number) for name in ("numOctaves", "radius", "order") for number in _numbers(step.get(name))]
        most = max(numbers, default=0.0)
        if step.tag == "feMorphology":
            return most > _WIDEST_SPREAD * self._longest_side
        return most > (_MOST_OCTAVES if step.tag == "feTurbulence" else _LARGEST_MATRIX)


def _numbers(text: str | None) -> list[float]:
    return [float(number) for number in re.findall(r"\d*\.?\d+(?:[eE][+-]?\d{1,2})?", text or "")]


_SHOWN_BY_REFERENCE: Final = frozenset(
    {"defs", "symbol", "clipPath", "mask", "pattern", "marker", "filter", "linearGradient", "radialGradient"}
)
_PARTS_OF_STEPS: Final = ("feFunc", "feMergeNode", "fePointLight", "feSpotLight", "feDistantLight")
