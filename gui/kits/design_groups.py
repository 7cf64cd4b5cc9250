"""The groups that designs are shown in, in their order, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from kit.model.head import Head, TemplateHead
from kit.model.template import Template

translate = QCoreApplication.translate

Design = TypeVar("Design", Head, Head | Template, Template)

LONGEST_POSTED = 2.5
"""A picture that is more times as wide as high as this is not posted by itself, but put under an email or on a page."""


def group_names() -> dict[str, str]:
    """Return what each group is called, by the kind of its designs."""
    return {
        "poster": translate("design_groups", "Posters"),
        "leaflet": translate("design_groups", "Leaflets"),
        "card": translate("design_groups", "To give away"),
        "social": translate("design_groups", "For screens"),
        "other": translate("design_groups", "More to make"),
    }


def other_words(template: Template) -> str:
    """Return what people may call a design when they search for it, beside its own name: by its kind and shape."""
    words = {
        "poster": translate("design_groups", "poster sign notice display"),
        "leaflet": translate("design_groups", "leaflet flyer brochure pamphlet handout"),
        "card": translate("design_groups", "card gift handout"),
    }
    size = template.size.size
    return _posted_where(size.width / size.height) if template.kind == "social" else words.get(template.kind, "")


def _posted_where(shape: float) -> str:
    """Return where people post or show a picture. shape: its width by its height."""
    if shape > LONGEST_POSTED:
        return ""
    if shape > 1.85:
        return translate(
            "design_groups", "social media Facebook WhatsApp LinkedIn Eventbrite cover header banner link post share"
        )
    if shape > 1.6:
        return translate("design_groups", "screen TV television slide presentation PowerPoint")
    if shape > 0.7:
        return translate(
            "design_groups", "social media Instagram Facebook WhatsApp LinkedIn X Twitter Bluesky post share feed"
        )
    return translate(
        "design_groups", "social media Instagram Facebook WhatsApp TikTok Snapchat story reel status post share"
    )


def in_groups(templates: Iterable[Design]) -> list[Design]:
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
