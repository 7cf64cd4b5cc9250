"""Templates by somebody who knows the keys and little else: YAML made from the annotations themselves."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from math import ceil
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from kit.library.templates_file import element_classes
from kit.model.blocks import BlockUse
from kit.model.language import Localised
from kit.model.logo import CampaignLogoName
from kit.model.measures import Corner, Distance, Focus, Length, Mask, Padding, PageSize, Range, Share, Turn
from kit.model.named import PartName, StyleName
from kit.model.paint import Border, ColourName
from kit.model.pictures import PictureElement
from kit.model.places import CodeAddress, When
from kit.model.scenes import OF_MESSAGE, SCENES, SceneName
from kit.model.template import EachEvent, Element
from kit.records.conversions import block_of, kind_of
from tests.mutants import SPOILT
from tests.workshop import shipped

number = st.one_of(
    st.integers(-3, 40), st.integers(-10_000, 10_000), st.floats(-9, 99).map(lambda value: round(value, 2))
)
natural = st.one_of(st.integers(0, 120), st.floats(0, 99).map(lambda value: round(value, 2)))
length = st.builds(lambda value, unit: f"{value}{unit}", natural, st.sampled_from(["mm", "cm", "pt", "fr", "%", ""]))
distance = st.builds(
    lambda value, unit: f"{value}{unit}",
    number.filter(lambda value: abs(value) <= 500),
    st.sampled_from(["mm", "mm", "cm", "pt"]),
)
words = st.one_of(
    st.sampled_from(["Join us", "{campaign.name}", "{campaign.dates}", "Llanfairpwllgwyngyllgogerychwyrndrobwll"]),
    st.text(max_size=40),
)

BY_TYPE: dict[Any, st.SearchStrategy[str]] = {
    str: st.text(max_size=12),
    int: st.integers(-1, 12).map(str),
    float: number.map(str),
    bool: st.sampled_from(["yes", "no"]),
    Length: length,
    Distance: distance,
    Padding: st.sampled_from([1, 2, 4])
    .flatmap(lambda sides: st.lists(distance, min_size=sides, max_size=sides))
    .map(" ".join),
    Range: st.sampled_from(["1", "up to 8", "1 to 3", "none", "999"]),
    Corner: st.one_of(
        st.sampled_from(["top left", "centre", "bottom"]),
        st.builds(lambda x, y: f"{x}% {y}%", st.integers(-50, 150), st.integers(-50, 150)),
    ),
    PageSize: st.sampled_from(["A4", "A6", "148 x 210 mm", "20 x 2000 mm", "100 x 100 px"]),
    PartName: st.uuids().map(str),
    When: st.sampled_from(When.KNOWN),
    CodeAddress: st.sampled_from([*CodeAddress.KNOWN, "https://example.org/page"]),
    Share: st.integers(0, 100).map(lambda value: f"{value}%"),
    Turn: st.sampled_from(["0", "90", "180", "270", "-90"]),
    Mask: st.sampled_from(["circle", "rounded", "arc", "hill", "0", "5mm", "900mm"]),
    Focus: st.builds(lambda x, y: f"{x}% {y}%", st.integers(0, 100), st.integers(0, 100)),
}


def value_of(annotation: Any, within: tuple[float, float] | None = None) -> st.SearchStrategy[Any]:
    """Return values for a key of this type: most of them as they should be, a few as nobody expects them."""
    sensible = _sensible(annotation, within)
    unexpected = st.one_of(st.sampled_from(SPOILT), _sensible(annotation, None))
    return st.integers(0, 60).flatmap(lambda chance: unexpected if chance == 0 else sensible)


def _sensible(annotation: Any, within: tuple[float, float] | None) -> st.SearchStrategy[Any]:
    kind = kind_of(annotation)
    if within and kind.origin in (int, float, Distance):
        numbers = st.integers(ceil(within[0]), int(within[1])) if kind.origin is int else st.floats(*within)
        return numbers.map(lambda value: f"{value:.2f}mm" if kind.origin is Distance else f"{value:g}")
    if annotation == Localised:
        return st.one_of(words, st.fixed_dictionaries({"en": words}, optional={"cy": words}))
    if get_origin(kind.origin) is Literal:
        return st.sampled_from([str(word) for word in get_args(kind.origin)])
    if block := block_of(annotation):
        return st.one_of(_sensible(kind.origin, within), _record(block))
    if is_dataclass(kind.origin) and kind.origin not in BY_TYPE and kind.origin is not Border:
        return _record(kind.origin)
    if kind.origin is ColourName:
        return colours()
    if kind.origin is Border:
        return st.builds(lambda width, colour: f"{width}mm {colour}", st.integers(0, 100), colours())
    if kind.origin is StyleName:
        return st.sampled_from(list(shipped().campaign.type_scale))
    if kind.origin is CampaignLogoName:
        return st.sampled_from(list(shipped().campaign.own_logos))
    if kind.origin is SceneName:
        return st.sampled_from([*SCENES, OF_MESSAGE])
    if kind.name == "tuple":
        least, most = (int(each) for each in within or (0, 4))
        return st.lists(_sensible(kind.inner, None), min_size=least, max_size=most)
    if isinstance(kind.origin, type) and issubclass(kind.origin, Enum):
        return st.sampled_from([str(member.value) for member in kind.origin])
    return BY_TYPE[kind.origin]


def colours() -> st.SearchStrategy[str]:
    """Return names of colours and roles."""
    return st.sampled_from(sorted(shipped().campaign.palette))


def _record(record: type) -> st.SearchStrategy[dict[str, Any]]:
    """Return blocks with all keys of a record."""
    hints = get_type_hints(record)
    return st.fixed_dictionaries({each.name.strip("_"): value_of(hints[each.name]) for each in fields(record)})


def _leaf(element: type[Element]) -> st.SearchStrategy[dict[str, Any]]:
    return _block(element, st.just(element.form) if element.form else value_of(get_type_hints(element)["value"]))


def _container(element: type[Element]) -> Callable[[st.SearchStrategy[Any]], st.SearchStrategy[dict[str, Any]]]:
    return lambda inside: _block(element, st.lists(inside, min_size=1, max_size=4))


def _block(element: type[Element], main: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    hints = get_type_hints(element)
    options = {
        each.name.replace("_", " "): value_of(hints[each.name], each.metadata.get("within"))
        for each in fields(element)
        if each.metadata.get("help") and each.name != "value"
    }
    return st.builds(
        lambda first, rest: {element.element: first, **rest},
        main,
        st.lists(st.sampled_from(sorted(options)), max_size=4, unique=True).flatmap(
            lambda chosen: st.fixed_dictionaries({key: options[key] for key in chosen})
        ),
    )


def _holds_others(element: type[Element]) -> bool:
    kind = kind_of(get_type_hints(element).get("value", str))
    return kind.name == "tuple" and kind.inner is Element


def files() -> st.SearchStrategy[str]:
    """Return the texts of template files of one page."""
    written = [each for each in element_classes() if each.form or "value" in get_type_hints(each)]
    # No picture is shipped, so that every template with one would be refused.
    plain = [each for each in written if not _holds_others(each)]
    leaves = st.one_of([_leaf(each) for each in plain if each not in (PictureElement, BlockUse, EachEvent)])
    containers = [_container(each) for each in written if _holds_others(each)]
    trees = st.recursive(leaves, lambda inside: st.one_of([make(inside) for make in containers]), max_leaves=8)
    wants = {"messages": "up to 9", "event": "maybe", "logos": "up to 999", "thank you": "yes", "photo": "maybe"}
    return st.builds(
        lambda size, ground, layers: json.dumps(
            {
                "name": "Any",
                "kind": "poster",
                "size": size,
                "wants": wants,
                "pages": [{"name": "front", "ground": ground, "layers": layers}],
            },
            ensure_ascii=False,
            indent=1,
        ),
        BY_TYPE[PageSize],
        value_of(ColourName),
        st.lists(trees, min_size=1, max_size=3),
    )
