"""The groups that designs are shown in, in their order, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kit.model.head import TemplateHead
from kit.model.template import Template

translate = QCoreApplication.translate


def group_names() -> dict[str, str]:
    """Return what each group is called, by the kind of its designs."""
    return {
        "poster": translate("design_groups", "Posters"),
        "leaflet": translate("design_groups", "Leaflets"),
        "card": translate("design_groups", "To give away"),
        "social": translate("design_groups", "For screens"),
        "other": translate("design_groups", "More to make"),
    }


def in_groups(templates: Iterable[Template]) -> list[Template]:
    """Return designs with those of a group beside one another, in the order of the groups."""
    kinds = list(group_names())
    return sorted(templates, key=lambda template: (kinds.index(template.kind), template.id))


def sizes_of(template: TemplateHead) -> dict[str, str]:
    """Return the sizes that a design comes in, its own first, as a person reads them."""
    return {size.name: size.name.replace(" x ", " × ") for size in template.sizes()}


def size_words(template: TemplateHead) -> str:
    """Return the sizes that a design comes in, in a row; what all names end with is said once."""
    names = list(sizes_of(template).values())
    ends = {name.partition(" ")[2] for name in names}
    return listed(names if len(ends) > 1 else [*(name.partition(" ")[0] for name in names[:-1]), names[-1]])


def listed(names: list[str]) -> str:
    """Return names in a row, the last after 'and'."""
    if len(names) < 2:
        return "".join(names)
    several = translate("design_groups", "{first} and {last}")
    return several.replace("{first}", ", ".join(names[:-1])).replace("{last}", names[-1])
