"""Animations written as elements of a drawing (SMIL): each part is put where it ends, and never left hidden."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

from kit.pictures.svg.properties import HIDING, MOVING, is_hidden

_SIZES: Final = frozenset(["height", "r", "rx", "ry", "stroke-width", "width"])
_BY_HAND: Final = re.compile(r"click|mouse|focus|key|touch|indefinite|accessKey", re.IGNORECASE)
_SHRUNK: Final = re.compile(r"scale\(\s*0(?:\.0+)?\b(?!\.)")


def come_to_rest(root: Element) -> bool:
    """Take the animations out of a drawing, having put its parts where they end; tell whether there were any."""
    by_id = {element.get("id", ""): element for element in root.iter()}
    moves = False
    for element in list(root.iter()):
        for child in [child for child in element if child.tag in MOVING]:
            moves = True
            target = by_id.get(child.get("href", "")[1:], element) if child.get("href") else element
            if not _BY_HAND.search(child.get("begin", "")):
                _end(target, child)
            element.remove(child)
    return moves


def _end(element: Element, animation: Element) -> None:
    """Let an animation have happened to an element."""
    name = animation.get("attributeName", "")
    values = [value.strip() for value in animation.get("values", "").split(";") if value.strip()]
    values = values or [value for value in (animation.get("from"), animation.get("to")) if value]
    if not name or not values:
        return
    stays = animation.get("fill") == "freeze" or (animation.tag == "set" and not animation.get("dur"))
    last = values[-1]
    if animation.tag == "animateTransform":
        if stays or _SHRUNK.search(element.get("transform", "")):
            element.set("transform", f"{animation.get('type', 'translate')}({last})")
    elif name in HIDING:
        seen = [value for value in values if not is_hidden(name, value)]
        if seen and is_hidden(name, element.get(name, "")):
            element.set(name, seen[-1])
    elif name in _SIZES and not _size(element.get(name, "0")):
        element.set(name, next((value for value in reversed(values) if _size(value)), last))
    elif stays or (name == "stroke-dashoffset" and not _size(last)):
        element.set(name, last)


def _size(value: str) -> float:
    found = re.match(r"\s*(\d+\.?\d*|\.\d+)", value)
    return float(found[1]) if found else 0.0
