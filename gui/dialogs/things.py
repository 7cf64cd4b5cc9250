"""What folders of assets and packs hold, counted and named in words: '2 designs: Fair, Bookmark; one message: …'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kit.model.layer import Layer, Origin
from kit.model.pack import PackCampaign

MOST_NAMED = 6
"""So many things of a kind are named; of the others it is said how many there are."""

Things = Mapping[str, Sequence[str]]
"""Names of things by their kind, as 'template' or 'thank-you'."""

translate = QCoreApplication.translate


def listed(things: Things) -> str:
    """Return things by kind, each kind counted and the first of it named."""
    return "; ".join(f"{counted(kind, len(names))}: {_named(names)}" for kind, names in things.items())


def _named(names: Sequence[str]) -> str:
    named = ", ".join(name.rstrip(".") for name in names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return _Counting().more(more).replace("{0}", named) if more > 0 else named


def counted(kind: str, number: int) -> str:
    """Return how many there are of a kind, as 'one design' or '12 designs'."""
    return _Counting().words(kind, number)


class _Counting(QObject):
    """Has the words for numbers of things; Qt chooses by number only where an object asks."""

    def more(self, n: int) -> str:
        return self.tr("{0} and %n more", "", n)

    def words(self, kind: str, n: int) -> str:
        return {
            "template": self.tr("%n design(s)", "", n),
            "block": self.tr("%n block(s)", "", n),
            "message": self.tr("%n message(s)", "", n),
            "partner": self.tr("%n partner(s)", "", n),
            "thank-you": self.tr("%n thank-you(s)", "", n),
            "language": self.tr("%n language(s)", "", n),
            "colour": self.tr("%n colour(s)", "", n),
            "style": self.tr("%n text style(s)", "", n),
            "typeface": self.tr("%n typeface(s)", "", n),
            "picture": self.tr("%n picture(s)", "", n),
            "logo": self.tr("%n logo(s)", "", n),
            "colour profile": self.tr("%n colour profile(s)", "", n),
            "campaign": self.tr("%n detail(s) of the week", "", n),
        }[kind]


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
