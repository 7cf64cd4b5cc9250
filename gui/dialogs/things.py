"""What folders of assets and packs hold, counted and named in words: '2 designs: Fair, Bookmark; one message: …'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kit.model.layer import Layer, Origin
from kit.model.pack import PackCampaign

MOST_NAMED = 6
"""So many things of a kind are named; of the others it is said how many there are."""

Things = Mapping[str, Sequence[str]]
"""Names of things by their kind, as 'template' or 'thank-you'."""

translate = QCoreApplication.translate


def listed(things: Things) -> str:
    """Return things by kind, each kind counted and the first of it named."""
    parts = []
    for kind, names in things.items():
        named = ", ".join(name.rstrip(".") for name in names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            more = translate("things", "{0} and {1} more")
            named = more.replace("{1}", str(len(names) - MOST_NAMED)).replace("{0}", named)
        parts.append(f"{counted(kind, len(names))}: {named}")
    return "; ".join(parts)


def counted(kind: str, number: int) -> str:
    """Return how many there are of a kind, as 'one design' or '12 designs'."""
    one, many = {
        "template": (translate("things", "one design"), translate("things", "{0} designs")),
        "block": (translate("things", "one block"), translate("things", "{0} blocks")),
        "message": (translate("things", "one message"), translate("things", "{0} messages")),
        "partner": (translate("things", "one partner"), translate("things", "{0} partners")),
        "thank-you": (translate("things", "one thank-you"), translate("things", "{0} thank-yous")),
        "language": (translate("things", "one language"), translate("things", "{0} languages")),
        "colour": (translate("things", "one colour"), translate("things", "{0} colours")),
        "style": (translate("things", "one text style"), translate("things", "{0} text styles")),
        "typeface": (translate("things", "one typeface"), translate("things", "{0} typefaces")),
        "picture": (translate("things", "one picture"), translate("things", "{0} pictures")),
        "logo": (translate("things", "one logo"), translate("things", "{0} logos")),
        "colour profile": (translate("things", "one colour profile"), translate("things", "{0} colour profiles")),
        "campaign": (translate("things", "one detail of the week"), translate("things", "{0} details of the week")),
    }[kind]
    return one if number == 1 else many.replace("{0}", str(number))


def layer_title(layer: Layer) -> str:
    """Return what a folder of assets is called."""
    if layer.origin is Origin.PACK:
        return pack_title(layer.name, layer.version)
    return {
        Origin.SHIPPED: translate("things", "Comes with the program"),
        Origin.OWN: translate("things", "Your own folder"),
        Origin.SETTING: layer.folder.name or str(layer.folder),
        Origin.ENVIRONMENT: translate("things", "{0}, set on this computer").replace("{0}", layer.folder.name),
        Origin.GIVEN: layer.folder.name or str(layer.folder),
    }[layer.origin]


def layer_in_sentence(layer: Layer) -> str:
    """Return a folder of assets as it is called inside a sentence."""
    if layer.origin is Origin.PACK:
        return translate("things", "the pack “{0}”").replace("{0}", layer.name)
    if layer.origin is Origin.SHIPPED:
        return translate("things", "the program")
    if layer.origin is Origin.OWN:
        return translate("things", "your own folder")
    return translate("things", "the folder “{0}”").replace("{0}", layer.folder.name)


def pack_title(name: str, version: str) -> str:
    """Return a pack with its version, as 'Spring 2017, version 2'."""
    return translate("things", "{0}, version {1}").replace("{1}", version).replace("{0}", name)


def campaign_words(campaign: PackCampaign | None) -> str:
    """Return the week that a pack was made for, with its days; '' if it names none."""
    if campaign is None:
        return ""
    days = days_words(campaign)
    text = translate("things", "For {0}, {1}") if days else translate("things", "For {0}")
    return text.replace("{1}", days).replace("{0}", campaign.name)


def days_words(campaign: PackCampaign) -> str:
    """Return the first and the last day of a campaign; '' if it does not name both."""
    starts, ends = campaign.starts, campaign.ends
    if not starts or not ends:
        return ""
    first, last = (QLocale().toString(_as_qt(day), QLocale.FormatType.LongFormat) for day in (starts, ends))
    return translate("things", "{0} to {1}").replace("{1}", last).replace("{0}", first)


def _as_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
